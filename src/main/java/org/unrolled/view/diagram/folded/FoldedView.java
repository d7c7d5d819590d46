package org.unrolled.view.diagram.folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.ArticleName;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.folded.FoldedLayout;
import org.unrolled.diagram.folded.FoldedShape;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.diagram.paint.MotionPainter;
import org.unrolled.view.diagram.sight.Layer;
import org.unrolled.view.diagram.words.Explanation;

/** The folded diagram, live: the one network through which all words go, with the loops that carry the state. */
public final class FoldedView extends DiagramView {

    private final FoldedHandles handles;
    private FoldedLayout layout;
    private FoldedEdges edges;
    private boolean hasLoops = true;

    /** A diagram that reports to these events. */
    public FoldedView(DiagramEvents events) {
        this(events, new FoldedHandles(events));
    }

    private FoldedView(DiagramEvents events, FoldedHandles handles) {
        super(events, handles);
        this.handles = handles;
        setId("folded");
    }

    /** Folds the loops of Wh in or out. */
    public void showLoops(boolean areShown) {
        hasLoops = areShown;
        if (frame() != null) {
            show(frame());
        }
    }

    @Override
    protected boolean adopt(DiagramFrame former, DiagramFrame next) {
        FoldedShape shape = FoldedShape.of(next.trace(), hasLoops, next.digits());
        boolean isOtherShape = layout == null || !layout.shape().equals(shape);
        if (isOtherShape) {
            layout = new FoldedLayout(shape);
            handles.reset();
        }
        if (isOtherShape || former.trace() != next.trace()) {
            edges = new FoldedEdges(next.trace(), layout);
        }
        return isOtherShape;
    }

    @Override
    protected String nameKey() {
        return "folded.accessible";
    }

    @Override
    public FoldedLayout places() {
        return layout;
    }

    @Override
    public FoldedEdges edges() {
        return edges;
    }

    @Override
    protected void paintGround(Layer layer, Attention lit) {
        layer.hide();
    }

    @Override
    protected void paintResting(GraphicsContext pen, Attention lit) {
        FoldedPainter.paint(sheet(pen, lit));
        handles.update(frame(), layout, edges, viewport());
    }

    @Override
    protected void paintMotion(GraphicsContext pen, Attention lit, Motion motion) {
        FoldedSheet sheet = sheet(pen, lit);
        MotionPainter.paint(sheet, motion, new FoldedEnds(sheet));
    }

    @Override
    protected Optional<EdgeId> edgeAt(Point place, double reach) {
        return edges.nearest(place, reach, t());
    }

    /** By the article's name first: that is what stands on the edge. */
    @Override
    protected Explanation explanation(EdgeId edge) {
        Explanation explanation = super.explanation(edge);
        return new Explanation(ArticleName.of(edge.weight()).plain() + " = " + explanation.title(), explanation.lines());
    }

    @Override
    protected Box above(WeightId weight, int t) {
        return switch (weight.group()) {
            case H0 -> layout.start();
            case WY, BY -> layout.readOut();
            default -> layout.hiddenLayer();
        };
    }

    @Override
    protected List<Box> senders(UnitId unit) {
        List<Box> boxes = new ArrayList<>(List.of(place(unit)));
        for (int j = 0; j < layout.hidden(); j++) {
            boxes.add(layout.neuron(0, j));
        }
        return boxes;
    }

    @Override
    protected Box place(UnitId unit) {
        return switch (unit.kind()) {
            case START -> layout.startNeuron(unit.index());
            case HIDDEN -> layout.neuron(0, unit.index());
            case OUTPUT -> layout.outputRow(0, unit.index());
        };
    }

    @Override
    protected UnitId neighbour(UnitId from, int steps, int units) {
        // The kinds stand in the order in which the numbers go: h₋₁, the hidden layer, the outputs.
        UnitId.Kind kind = UnitId.Kind.values()[Math.clamp(from.kind().ordinal() + steps, 0, 2)];
        int count = kind == UnitId.Kind.OUTPUT ? layout.outputs() : layout.hidden();
        int index = steps == 0 ? Math.floorMod(from.index() + units, count) : Math.min(from.index(), count - 1);
        return switch (kind) {
            case START -> UnitId.start(index);
            case HIDDEN -> UnitId.hidden(t(), index);
            case OUTPUT -> UnitId.output(edges.readAt(t()), index);
        };
    }

    /** The box of the word being read is never out of sight. */
    @Override
    protected void keepInSight() {
        int row = layout.shape().words().indexOf(frame().trace().step(t()).word());
        bringIntoSight(layout.input(row).grow(16));
    }

    private int t() {
        return Math.max(0, frame().currentStep());
    }

    private FoldedSheet sheet(GraphicsContext pen, Attention lit) {
        return new FoldedSheet(pen, frame(), layout, edges, palette(), lit.at(t()));
    }
}
