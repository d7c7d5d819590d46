package org.unrolled.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Shape;
import org.unrolled.diagram.UnrolledEdges;
import org.unrolled.diagram.UnrolledLayout;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/**
 * The unrolled diagram, live. What rests is painted on canvases of the size of what is seen, what moves on another one
 * above them, each at most once per pulse; handles over both take the hand, the keys and the screen reader.
 */
public final class UnrolledView extends Region {

    private static final double REACH = 9;
    private static final double ZOOM_STEP = 1.2;

    private final Canvas under = new Canvas();
    /** Edges cost more than all else, and while a weight is dragged all but its own stay as they are. */
    private final Canvas restingEdges = new Canvas();
    private final Canvas over = new Canvas();
    private final Canvas moving = new Canvas();
    private final Handles handles;
    private final HoverCard card = new HoverCard();
    private final DiagramEvents events;
    private final Palette palette = Palette.LIGHT;
    private DiagramFrame frame;
    private UnrolledLayout layout;
    private UnrolledEdges edges;
    private Viewport viewport = new Viewport(1, 0, 0);
    private EdgesAtRest edgesAtRest;
    private Attention attention = Attention.NONE;
    private double typeScale = 1;
    private boolean isFitted = true;
    private boolean isRestingStale = true;
    private Point2D grabbed;

    /** All that the picture of the edges at rest depends on. */
    private record EdgesAtRest(UnrolledLayout layout, Viewport viewport, List<EdgePainter.Resting> edges) {
    }

    /** A diagram that reports to these events. */
    public UnrolledView(DiagramEvents events) {
        this.events = events;
        handles = new Handles(events, events::onAttention);
        getChildren().addAll(under, restingEdges, over, moving, handles, card);
        setId("diagram");
        getStyleClass().add("diagram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Messages.text("diagram.accessible"));
        setMinSize(200, 160);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> events.onAttention(Attention.NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grabbed = null);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /** Shows another moment; it is on the screen with the next pulse. */
    public void show(DiagramFrame next) {
        DiagramFrame former = frame;
        frame = next;
        Shape shape = Shape.of(next.trace());
        boolean isOtherShape = layout == null || !layout.shape().equals(shape);
        if (isOtherShape) {
            layout = new UnrolledLayout(shape);
            handles.reset();
            isFitted = true;
            attention = Attention.NONE;
        }
        if (isOtherShape || former.trace() != next.trace()) {
            edges = new UnrolledEdges(next.trace(), layout);
        }
        boolean isOnlyMotion = former != null && former.trace() == next.trace() && former.done().equals(next.done())
                && former.edited().equals(next.edited()) && former.before().equals(next.before())
                && former.digits() == next.digits() && former.document() == next.document()
                && former.currentStep() == next.currentStep();
        if (isOtherShape && getWidth() > 0) {
            fitReadably();
        } else if (isOtherShape || former.currentStep() != next.currentStep()) {
            keepInSight();
        }
        if (next.edited().isPresent()) {
            card.hide();
        }
        isRestingStale |= isOtherShape || !isOnlyMotion;
        requestLayout();
    }

    /** Shows all of the diagram, however small. */
    public void fit() {
        isFitted = false;
        look(Viewport.fitting(layout.bounds(), getWidth(), getHeight()));
    }

    /** As large as fits, but never too small to read; follows the window's size until the hand zooms. */
    public void fitReadably() {
        isFitted = true;
        look(Viewport.readable(layout.bounds(), getWidth(), getHeight(), typeScale));
        keepInSight();
    }

    /** How large the type is, 1 as usual: the readable size of the diagram goes with it. */
    public void setTypeScale(double scale) {
        typeScale = scale;
        fitReadably();
    }

    /** Larger, around the middle. */
    public void zoomIn() {
        zoom(ZOOM_STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Smaller, around the middle. */
    public void zoomOut() {
        zoom(1 / ZOOM_STEP, getWidth() / 2, getHeight() / 2);
    }

    /** Moves what is seen, by shares of the window. */
    public void pan(double right, double down) {
        isFitted = false;
        look(viewport.moved(-right * getWidth(), -down * getHeight()).within(layout.bounds(), getWidth(), getHeight()));
    }

    /** Moves the focus to the next neuron in a direction: over time steps, or over neurons. */
    public void moveFocus(int steps, int units) {
        UnitId from = handles.focused().orElse(null);
        UnitId to = from == null ? UnitId.hidden(Math.max(0, frame.currentStep()), 0) : neighbour(from, steps, units);
        look(viewport.showing(place(to).grow(40), getWidth(), getHeight()));
        layout();
        handles.of(to).ifPresent(handle -> handle.requestFocus());
    }

    /** A place on an edge, in this node's coordinates: u in 0 … 1 from where it leaves. */
    public Point2D pointOn(EdgeId edge, double u) {
        Point seen = viewport.toScreen(edges.curve(edge).at(u));
        return new Point2D(seen.x(), seen.y());
    }

    /** Where an editor of a weight can hang without covering the numbers that it changes. */
    public Point2D anchorFor(WeightId weight, int t) {
        Box above = switch (weight.group()) {
            case H0 -> layout.start();
            case WY, BY -> layout.hasOutputPanel() ? layout.readOut() : layout.hiddenLayer(t);
            default -> layout.hiddenLayer(t);
        };
        Point seen = viewport.toScreen(new Point(above.centerX(), above.bottom() + 4));
        return localToScreen(Math.clamp(seen.x(), 20, Math.max(20, getWidth() - 20)),
                Math.clamp(seen.y(), 20, Math.max(20, getHeight() - 10)));
    }

    /** The mark beside the constant read-out, for what explains it. */
    public Node constantReadOutMark() {
        return handles.lookup("#read-out-why");
    }

    @Override
    protected void layoutChildren() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (under.getWidth() != getWidth() || under.getHeight() != getHeight()) {
            for (Canvas canvas : List.of(under, restingEdges, over, moving)) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
            }
            edgesAtRest = null;
            handles.resize(getWidth(), getHeight());
            isRestingStale = true;
            if (isFitted) {
                fitReadably();
            }
        }
        int first = layout.firstPanelAt(viewport.toDiagram(0, 0).x());
        int last = Math.max(first, layout.lastPanelAt(viewport.toDiagram(getWidth(), 0).x()));
        // An edge into the first panel out of sight still crosses the gap before it.
        int lastWithEdges = Math.min(last + 1, layout.shape().length() - 1);
        Sheet sheet = new Sheet(under.getGraphicsContext2D(), frame, layout, edges, palette, effectiveAttention());
        if (isRestingStale) {
            isRestingStale = false;
            paint(sheet, on -> DiagramPainter.paintUnder(on, first, lastWithEdges));
            EdgesAtRest next = new EdgesAtRest(layout, viewport, EdgePainter.resting(sheet, first, lastWithEdges));
            if (!next.equals(edgesAtRest)) {
                edgesAtRest = next;
                paint(sheet.on(restingEdges.getGraphicsContext2D()),
                        on -> EdgePainter.paintResting(on, next.edges()));
            }
            paint(sheet.on(over.getGraphicsContext2D()), on -> DiagramPainter.paintOver(on, first, lastWithEdges));
            handles.update(frame, layout, edges, viewport, first, last);
        }
        // A canvas with nothing on it costs as much as any other.
        boolean isMoving = frame.motion().isPresent();
        moving.setVisible(isMoving);
        if (isMoving) {
            paint(sheet.on(moving.getGraphicsContext2D()), MotionPainter::paint);
        }
    }

    private void paint(Sheet sheet, Consumer<Sheet> painter) {
        clear(sheet.pen());
        painter.accept(sheet);
        sheet.pen().restore();
    }

    private void clear(GraphicsContext pen) {
        pen.save();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.translate(viewport.x(), viewport.y());
        pen.scale(viewport.scale(), viewport.scale());
    }

    private Attention effectiveAttention() {
        return frame.edited()
                .filter(weight -> weight.group().isMatrix())
                .map(weight -> Attention.of(new EdgeId(weight, Math.max(0, frame.currentStep()))))
                .orElse(attention);
    }

    /** Lights up what has the attention, and dims the rest. */
    public void attend(Attention next) {
        if (!next.equals(attention) && layout != null) {
            attention = next;
            isRestingStale = true;
            if (next.unit().isPresent() && (isHover() || handles.focused().isPresent())) {
                explain(next.unit().get());
            } else if (next.edge().isEmpty()) {
                card.hide();
            }
            requestLayout();
        }
    }

    private void explain(UnitId unit) {
        Box box = viewport.toScreen(place(unit));
        card.show(Explanation.of(unit, frame), new Point(box.right(), box.centerY()), senders(unit), layoutBoxes(), room());
    }

    private List<Box> senders(UnitId unit) {
        List<Box> boxes = new ArrayList<>(List.of(viewport.toScreen(place(unit))));
        for (int j = 0; j < layout.shape().hidden(); j++) {
            switch (unit.kind()) {
                case HIDDEN -> boxes.add(viewport.toScreen(
                        unit.t() == 0 ? layout.startNeuron(j) : layout.neuron(unit.t() - 1, j)));
                case OUTPUT -> boxes.add(viewport.toScreen(layout.neuron(unit.t(), j)));
                case START -> boxes.add(viewport.toScreen(layout.startNeuron(j)));
            }
        }
        return boxes;
    }

    private Box place(UnitId unit) {
        return switch (unit.kind()) {
            case START -> layout.startNeuron(unit.index());
            case HIDDEN -> layout.neuron(unit.t(), unit.index());
            case OUTPUT -> layout.outputRow(unit.t(), edges.shownOutputs(unit.t()).indexOf(unit.index()));
        };
    }

    private UnitId neighbour(UnitId from, int steps, int units) {
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

    private Box room() {
        return new Box(0, 0, getWidth(), getHeight());
    }

    private Optional<EdgeId> edgeAt(double x, double y) {
        if (layout == null) {
            return Optional.empty();
        }
        Point place = viewport.toDiagram(x, y);
        int first = layout.firstPanelAt(viewport.toDiagram(0, 0).x());
        int last = Math.min(layout.lastPanelAt(viewport.toDiagram(getWidth(), 0).x()) + 1,
                layout.shape().length() - 1);
        return edges.nearest(place, REACH / Math.min(1.5, viewport.scale()), first, last);
    }

    private void point(MouseEvent event) {
        if (event.getTarget() instanceof Handle) {
            return;
        }
        Optional<EdgeId> edge = edgeAt(event.getX(), event.getY());
        setCursor(edge.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        events.onAttention(edge.map(Attention::of).orElse(Attention.NONE));
        edge.ifPresent(e -> card.show(Explanation.of(e, frame, edges), new Point(event.getX(), event.getY()),
                ends(e), layoutBoxes(), room()));
    }

    private List<Box> ends(EdgeId edge) {
        Point from = viewport.toScreen(edges.curve(edge).start());
        Point to = viewport.toScreen(edges.curve(edge).end());
        return layoutBoxes().stream().filter(box -> box.grow(2).contains(from) || box.grow(2).contains(to)).toList();
    }

    private List<Box> layoutBoxes() {
        return handles.getChildren().stream()
                .flatMap(group -> ((Pane) group).getChildren().stream())
                .map(node -> node.getBoundsInParent())
                .map(b -> new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()))
                .toList();
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbed = new Point2D(event.getX(), event.getY());
            if (event.getTarget() == this || event.getTarget() instanceof Canvas) {
                requestFocus();
            }
        }
    }

    private void drag(MouseEvent event) {
        if (grabbed != null && !event.isStillSincePress()) {
            isFitted = false;
            look(viewport.moved(event.getX() - grabbed.getX(), event.getY() - grabbed.getY()));
            grabbed = new Point2D(event.getX(), event.getY());
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            edgeAt(event.getX(), event.getY())
                    .ifPresent(edge -> events.onWeightChosen(edge.weight(), edge.t()));
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            isFitted = false;
            double by = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            look(viewport.moved(by, 0).within(layout.bounds(), getWidth(), getHeight()));
        } else if (event.getDeltaY() != 0) {
            zoom(Math.pow(ZOOM_STEP, Math.signum(event.getDeltaY())), event.getX(), event.getY());
        }
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        isFitted = false;
        look(viewport.zoomed(factor, x, y));
    }

    private void look(Viewport next) {
        viewport = next;
        isRestingStale = true;
        card.hide();
        requestLayout();
    }

    /** The word being read is never out of sight, and with it the panels around it that there is room for. */
    private void keepInSight() {
        if (getWidth() <= 0) {
            return;
        }
        int t = Math.max(0, frame.currentStep());
        Box panel = layout.panel(t);
        double left = t == 0 ? layout.start().x() : layout.panel(t - 1).x();
        double right = t == layout.shape().length() - 1 ? layout.bounds().right() : panel.right() + 30;
        Box wanted = new Box(left - 10, panel.y(), right - left + 10, panel.height());
        Box narrow = wanted.width() * viewport.scale() <= getWidth() ? wanted : panel;
        Viewport next = viewport.showing(narrow, getWidth(), getHeight());
        look(isFitted ? next.within(layout.bounds(), getWidth(), getHeight()) : next);
    }
}
