package org.unrolled.view.diagram.unrolled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.diagram.paint.MotionPainter;
import org.unrolled.view.diagram.sight.Layer;

/** The unrolled diagram, live: a panel per word. */
public final class UnrolledView extends DiagramView {

    private final UnrolledHandles handles;
    private UnrolledLayout layout;
    private UnrolledEdges edges;

    /** A diagram that reports to these events. */
    public UnrolledView(DiagramEvents events) {
        this(events, new UnrolledHandles(events));
    }

    private UnrolledView(DiagramEvents events, UnrolledHandles handles) {
        super(events, handles);
        this.handles = handles;
        setId("diagram");
    }

    @Override
    protected boolean adopt(DiagramFrame former, DiagramFrame next) {
        Shape shape = Shape.of(next.trace());
        boolean isOtherShape = layout == null || !layout.shape().equals(shape);
        if (isOtherShape) {
            layout = new UnrolledLayout(shape);
            handles.reset();
        }
        if (isOtherShape || former.trace() != next.trace()) {
            edges = new UnrolledEdges(next.trace(), layout);
        }
        return isOtherShape;
    }

    @Override
    protected String nameKey() {
        return "diagram.accessible";
    }

    @Override
    public UnrolledLayout places() {
        return layout;
    }

    @Override
    public UnrolledEdges edges() {
        return edges;
    }

    @Override
    protected void paintGround(Layer layer, Attention lit) {
        UnrolledSheet sheet = sheet(layer.getGraphicsContext2D(), lit);
        UnrolledGround ground = UnrolledGround.of(sheet, firstSeen(), lastWithEdges());
        layer.paintIfOther(ground, viewport(), _ -> ground.paint(sheet));
    }

    @Override
    protected void paintResting(GraphicsContext pen, Attention lit) {
        UnrolledPainter.paintOver(sheet(pen, lit), firstSeen(), lastWithEdges());
        handles.update(frame(), layout, edges, viewport(), firstSeen(), lastSeen());
    }

    @Override
    protected void paintMotion(GraphicsContext pen, Attention lit, Motion motion) {
        UnrolledSheet sheet = sheet(pen, lit);
        MotionPainter.paint(sheet, motion, new UnrolledEnds(sheet));
    }

    @Override
    protected Optional<EdgeId> edgeAt(Point place, double reach) {
        return edges.nearest(place, reach, firstSeen(), lastWithEdges());
    }

    @Override
    protected Box above(WeightId weight, int t) {
        return switch (weight.group()) {
            case H0 -> layout.start();
            case WY, BY -> layout.hasOutputPanel() ? layout.readOut() : layout.hiddenLayer(t);
            default -> layout.hiddenLayer(t);
        };
    }

    @Override
    protected List<Box> senders(UnitId unit) {
        List<Box> boxes = new ArrayList<>(List.of(place(unit)));
        for (int j = 0; j < layout.shape().hidden(); j++) {
            switch (unit.kind()) {
                case HIDDEN -> boxes.add(unit.t() == 0 ? layout.startNeuron(j) : layout.neuron(unit.t() - 1, j));
                case OUTPUT -> boxes.add(layout.neuron(unit.t(), j));
                case START -> boxes.add(layout.startNeuron(j));
            }
        }
        EdgeNumberPainter.numbers(frame(), layout, edges, Attention.of(unit))
                .forEach(number -> boxes.add(number.box()));
        return boxes;
    }

    @Override
    protected Box place(UnitId unit) {
        return switch (unit.kind()) {
            case START -> layout.startNeuron(unit.index());
            case HIDDEN -> layout.neuron(unit.t(), unit.index());
            case OUTPUT -> layout.outputRow(unit.t(), edges.shownOutputs(unit.t()).indexOf(unit.index()));
        };
    }

    @Override
    protected UnitId neighbour(UnitId from, int steps, int units) {
        int lastStep = layout.shape().length() - 1;
        int hidden = layout.shape().hidden();
        int index = Math.floorMod(from.index() + units, from.kind() == UnitId.Kind.OUTPUT
                ? layout.shownOutputs() : hidden);
        int column = switch (from.kind()) {
            case START -> -1;
            case HIDDEN -> from.t();
            case OUTPUT -> layout.hasOutputPanel() ? lastStep + 1 : from.t();
        };
        int to = column + steps;
        if (to < 0) {
            return UnitId.start(Math.min(index, hidden - 1));
        }
        if (to > lastStep) {
            return layout.hasOutputPanel()
                    ? UnitId.output(lastStep, Math.min(index, layout.shownOutputs() - 1))
                    : UnitId.hidden(lastStep, Math.min(index, hidden - 1));
        }
        return UnitId.hidden(to, Math.min(index, hidden - 1));
    }

    /** The word being read is never out of sight, and with it the panels around it that there is room for. */
    @Override
    protected void keepInSight() {
        int t = Math.max(0, frame().currentStep());
        Box panel = layout.panel(t);
        if (isTall() && isWordComingIn(frame())) {
            bringIntoSight(layout.input(t).grow(12));
            return;
        }
        double left = t == 0 ? layout.start().x() : layout.panel(t - 1).x();
        double right = t == layout.shape().length() - 1 ? layout.bounds().right() : panel.right() + 30;
        Box wanted = new Box(left - 10, panel.y(), right - left + 10, panel.height());
        bringIntoSight(wanted.width() * viewport().scale() <= getWidth() ? wanted : panel);
    }

    /** Where many neurons stand above a word, the word comes into sight while it is read in. */
    @Override
    protected boolean isElsewhere(DiagramFrame former, DiagramFrame next) {
        return super.isElsewhere(former, next) || isTall() && isWordComingIn(former) != isWordComingIn(next);
    }

    private boolean isTall() {
        return layout.panel(0).height() * viewport().scale() > getHeight();
    }

    private static boolean isWordComingIn(DiagramFrame shown) {
        Cursor seen = shown.seen();
        return !seen.isStart() && (seen.part() == Part.INPUT || seen.part() == Part.WX);
    }

    private UnrolledSheet sheet(GraphicsContext pen, Attention lit) {
        return new UnrolledSheet(pen, frame(), layout, edges, palette(), lit);
    }

    /** The first time step that is seen. */
    public int firstSeen() {
        return layout.firstPanelAt(viewport().toDiagram(0, 0).x());
    }

    private int lastSeen() {
        return Math.max(firstSeen(), layout.lastPanelAt(viewport().toDiagram(getWidth(), 0).x()));
    }

    /** An edge into the first panel out of sight still crosses the gap before it. */
    public int lastWithEdges() {
        return Math.min(lastSeen() + 1, layout.shape().length() - 1);
    }
}
