package org.unrolled.view.compare;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.compare.CompareEdges;
import org.unrolled.diagram.compare.CompareLayout;
import org.unrolled.diagram.compare.CompareShape;
import org.unrolled.diagram.compare.RowEdge;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.sight.Layer;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.sight.Sight;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.theme.Palette;

/** The two sentences, live: what rests is painted on one canvas, what moves on a second, with handles over both. */
final class CompareCanvas extends Region implements Lens {

    private static final double REACH = 9;
    private static final double READABLE = 0.84;
    private static final double NEARLY = 0.75;
    private static final double MOST = 2.6;

    private final Layer resting = new Layer();
    private final Layer moving = new Layer();
    private final CompareEvents events;
    private final CompareHandles handles;
    private final Sight sight;
    private Palette palette = Palette.LIGHT;
    private CompareFrame frame;
    private CompareLayout layout;
    private CompareEdges edges;
    private double typeScale = 1;
    private boolean isRestingStale = true;

    CompareCanvas(CompareEvents events) {
        this.events = events;
        handles = new CompareHandles(events, (bias, box) -> choose(bias, box.centerX()));
        getChildren().addAll(resting, moving, handles);
        setId("compare-canvas");
        getStyleClass().add("compare-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(220, 160);
        sight = new Sight(this, () -> layout.bounds(), this::seeAnother);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> events.onAttention(Attention.NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /** Shows another moment; it is on the screen with the next pulse. */
    void show(CompareFrame next) {
        CompareFrame former = frame;
        frame = next;
        CompareShape shape = CompareShape.of(next.comparison());
        boolean hasOtherPlaces = layout == null || !layout.shape().equals(shape);
        if (hasOtherPlaces) {
            layout = new CompareLayout(shape);
            handles.reset();
        }
        if (hasOtherPlaces || former.comparison() != next.comparison()) {
            edges = new CompareEdges(next.comparison(), layout);
        }
        if (hasOtherPlaces && getWidth() > 0) {
            fitReadably();
        } else if (hasOtherPlaces || former.column() != next.column()) {
            keepInSight();
        }
        isRestingStale |= hasOtherPlaces || !isOnlyMotion(former, next);
        setAccessibleText(CompareText.accessible(next));
        requestLayout();
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
        isRestingStale = true;
        requestLayout();
    }

    /** How large the type is, 1 as usual: the readable size goes with it. */
    void setTypeScale(double scale) {
        typeScale = scale;
        fitReadably();
    }

    /** Where everything lies. */
    CompareLayout places() {
        return layout;
    }

    /** A place of the picture, in this node's coordinates. */
    Point2D onScreen(Point place) {
        Point seen = sight.viewport().toScreen(place);
        return new Point2D(seen.x(), seen.y());
    }

    /** The edges, as they run now. */
    CompareEdges edges() {
        return edges;
    }

    @Override
    public void fit() {
        sight.seeAll();
    }

    @Override
    public void fitReadably() {
        if (layout == null) {
            return;
        }
        Box all = layout.bounds();
        double whole = Viewport.fitting(all, getWidth(), getHeight()).scale();
        // Both rows are always seen, and a little smaller is better than not all of their words.
        double high = Math.min(MOST, getHeight() / all.height());
        double scale = whole >= NEARLY * Math.min(high, READABLE) ? whole : high;
        sight.fit(new Viewport(scale * typeScale, 0, 0).within(all, getWidth(), getHeight()));
        keepInSight();
    }

    @Override
    public Runnable wayBack() {
        return sight.wayBack(this::fitReadably);
    }

    @Override
    public void zoomIn() {
        sight.zoomIn();
    }

    @Override
    public void zoomOut() {
        sight.zoomOut();
    }

    @Override
    public void pan(double right, double down) {
        sight.pan(right, down);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 700;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 480;
    }

    @Override
    protected void layoutChildren() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (resting.getWidth() != getWidth() || resting.getHeight() != getHeight()) {
            resting.sizeTo(getWidth(), getHeight());
            moving.sizeTo(getWidth(), getHeight());
            handles.resize(getWidth(), getHeight());
            isRestingStale = true;
            if (sight.isFitted()) {
                fitReadably();
            }
        }
        if (isRestingStale) {
            isRestingStale = false;
            resting.paint(sight.viewport(), pen -> ComparePainter.paint(sheet(pen), firstSeen(), lastSeen()));
            handles.update(frame, layout, sight.viewport(), firstSeen(), lastSeen());
        }
        frame.motion().ifPresentOrElse(
                _ -> moving.paint(sight.viewport(), pen -> CompareMotionPainter.paint(sheet(pen))), moving::hide);
    }

    private static boolean isOnlyMotion(CompareFrame former, CompareFrame next) {
        return former != null && former.comparison() == next.comparison() && former.done().equals(next.done())
                && former.column() == next.column() && former.attention().equals(next.attention())
                && former.kind() == next.kind() && former.digits() == next.digits()
                && former.labels().equals(next.labels()) && former.isMemoryCut() == next.isMemoryCut()
                && former.upperDocument() == next.upperDocument() && former.lowerDocument() == next.lowerDocument();
    }

    private CompareSheet sheet(GraphicsContext pen) {
        return new CompareSheet(pen, frame, layout, edges, palette);
    }

    /** The column being read is never out of sight, nor the one before it, nor at the end the outputs. */
    private void keepInSight() {
        if (getWidth() <= 0 || layout == null) {
            return;
        }
        int column = Math.max(0, frame.column());
        Box panel = layout.panel(Row.UPPER, column);
        double left = column == 0 ? 0 : layout.panel(Row.UPPER, column - 1).x();
        boolean isLast = column == layout.shape().alignment().length() - 1;
        double right = isLast ? layout.bounds().right() : panel.right() + 20;
        Box wanted = new Box(left, 0, right - left, layout.bounds().height());
        Box shown = wanted.width() * sight.viewport().scale() <= getWidth() ? wanted : panel;
        sight.bringIntoSight(shown);
    }

    private int firstSeen() {
        return layout.firstColumnAt(sight.viewport().toDiagram(0, 0).x());
    }

    private int lastSeen() {
        return Math.max(firstSeen(), layout.lastColumnAt(sight.viewport().toDiagram(getWidth(), 0).x()));
    }

    private Optional<RowEdge> edgeAt(double x, double y) {
        // Over a gap an edge leads to a column beyond it, and many a gap is longer than what is seen.
        int last = Math.min(lastSeen() + 1, layout.shape().alignment().length() - 1);
        return edges.nearest(sight.viewport().toDiagram(x, y), REACH / Math.min(1.5, sight.viewport().scale()), firstSeen(), last);
    }

    private void point(MouseEvent event) {
        if (layout != null && isOnCanvas(event)) {
            Optional<RowEdge> edge = edgeAt(event.getX(), event.getY());
            setCursor(edge.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            events.onAttention(edge.map(found -> Attention.of(found.edge())).orElse(Attention.NONE));
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && isOnCanvas(event)) {
            requestFocus();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && isOnCanvas(event)) {
            edgeAt(event.getX(), event.getY())
                    .ifPresent(edge -> choose(edge.edge().weight(), edges.curve(edge).end().x()));
        }
    }

    private boolean isOnCanvas(MouseEvent event) {
        return event.getTarget() == this || event.getTarget() instanceof Canvas;
    }

    /** The editor hangs under both rows, as it changes the numbers of both. */
    private void choose(WeightId weight, double x) {
        Point2D place = onScreen(new Point(x, layout.panel(Row.LOWER, 0).bottom()));
        Point2D anchor = localToScreen(Math.clamp(place.getX(), 20, Math.max(20, getWidth() - 20)),
                Math.clamp(place.getY(), 20, Math.max(20, getHeight() - 10)));
        events.onWeightChosen(weight, anchor.getX(), anchor.getY());
    }

    private void seeAnother() {
        isRestingStale = true;
        requestLayout();
    }
}
