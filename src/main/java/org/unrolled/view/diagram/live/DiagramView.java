package org.unrolled.view.diagram.live;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.sight.Layer;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.sight.Sight;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.diagram.words.Explanation;
import org.unrolled.view.theme.Palette;

/**
 * A live diagram. The ground, what rests on it and what moves above have a layer each, painted at most once per pulse;
 * handles over them take the hand, the keys and the screen reader.
 */
public abstract class DiagramView extends Region implements Lens {

    private final Layer ground = new Layer();
    private final Layer resting = new Layer();
    private final Layer moving = new Layer();
    private final ExplanationCard card = new ExplanationCard(this);
    private final HandlePane handles;
    private final Sight sight;
    private DiagramFrame frame;
    private Attention attention = Attention.NONE;
    private Palette palette = Palette.LIGHT;
    private double typeScale = 1;
    private double nearly = Viewport.NEARLY;
    private boolean isRestingStale = true;

    /** A diagram that reports to these events. */
    protected DiagramView(DiagramEvents events, HandlePane handles) {
        this.handles = handles;
        getChildren().addAll(ground, resting, moving, handles, card.node());
        getStyleClass().add("diagram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(200, 160);
        sight = new Sight(this, () -> places().bounds(), this::seeAnother);
        visibleProperty().subscribe(this::requestLayout);
        new DiagramMouse(this, events, card);
    }

    /** Takes over another moment, and says whether its places are other ones than before. */
    protected abstract boolean adopt(DiagramFrame former, DiagramFrame next);

    protected abstract Layout places();

    /** The key of the text that says what the diagram is, with a place for the step. */
    protected abstract String nameKey();

    protected abstract Edges edges();

    /** Paints what lies under all else and seldom changes, if anything does. */
    protected abstract void paintGround(Layer layer, Attention lit);

    /** Paints what rests, and puts the handles over it. */
    protected abstract void paintResting(GraphicsContext pen, Attention lit);

    /** Paints the part that happens now. */
    protected abstract void paintMotion(GraphicsContext pen, Attention lit, Motion motion);

    /** The edge nearest to a place, if one is near enough. */
    protected abstract Optional<EdgeId> edgeAt(Point place, double reach);

    /** Where a unit lies. */
    protected abstract Box place(UnitId unit);

    /** The boxes that an explanation of a unit speaks of. */
    protected abstract List<Box> senders(UnitId unit);

    /** The next unit in a direction, for the keys. */
    protected abstract UnitId neighbour(UnitId from, int steps, int units);

    /** What the card says of an edge. */
    protected Explanation explanation(EdgeId edge) {
        return Explanation.of(edge, frame, edges());
    }

    /** Whether what is seen of the next moment may be out of sight. */
    protected boolean isElsewhere(DiagramFrame former, DiagramFrame next) {
        return former.currentStep() != next.currentStep();
    }

    /** Brings the word being read into sight. */
    protected abstract void keepInSight();

    /** Shows another moment; it is on the screen with the next pulse. */
    public final void show(DiagramFrame next) {
        DiagramFrame former = frame;
        frame = next;
        boolean hasOtherPlaces = adopt(former, next);
        if (hasOtherPlaces) {
            attention = Attention.NONE;
        }
        if (hasOtherPlaces && getWidth() > 0) {
            refit();
        } else if (hasOtherPlaces || isElsewhere(former, next)) {
            bringIntoSight();
        }
        if (next.edited().isPresent()) {
            card.hide();
        }
        isRestingStale |= hasOtherPlaces || !next.restsLike(former);
        requestLayout();
    }

    @Override
    public final void fit() {
        sight.seeAll();
    }

    /** Says the step in sentences before it says what the diagram is. */
    public final void describe(String step) {
        String text = Messages.text(nameKey(), step);
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    public final void fitReadably() {
        nearly = Viewport.NEARLY;
        refit();
    }

    @Override
    public final void fitTogether() {
        nearly = Viewport.TOGETHER;
        refit();
    }

    private void refit() {
        sight.fit(Viewport.readable(places().bounds(), getWidth(), getHeight(), typeScale, nearly));
        bringIntoSight();
    }

    /** Draws in these colours. */
    public final void setPalette(Palette colors) {
        palette = colors;
        isRestingStale = true;
        requestLayout();
    }

    /** How large the type is, 1 as usual: the readable size of the diagram goes with it. */
    public final void setTypeScale(double scale) {
        typeScale = scale;
        refit();
    }

    @Override
    public final void zoomIn() {
        sight.zoomIn();
    }

    @Override
    public final void zoomOut() {
        sight.zoomOut();
    }

    @Override
    public final void pan(double right, double down) {
        sight.pan(right, down);
    }

    /** Moves the focus to the next neuron in a direction: over time steps or layers, or over neurons. */
    public final void moveFocus(int steps, int units) {
        UnitId from = handles.focused().orElse(null);
        UnitId to = from == null ? UnitId.hidden(Math.max(0, frame.currentStep()), 0) : neighbour(from, steps, units);
        sight.look(viewport().showing(place(to).grow(40), getWidth(), getHeight()));
        layout();
        handles.of(to).ifPresent(handle -> handle.requestFocus());
    }

    /** A place on an edge, in this node's coordinates: u in 0 … 1 from where it leaves. */
    public final Point2D pointOn(EdgeId edge, double u) {
        Point seen = viewport().toScreen(edges().curve(edge).at(u));
        return new Point2D(seen.x(), seen.y());
    }

    /** Where an editor of a weight can hang without covering the numbers that it changes. */
    public final Point2D anchorFor(WeightId weight, int t) {
        Box above = above(weight, t);
        Point seen = viewport().toScreen(new Point(above.centerX(), above.bottom() + 4));
        return localToScreen(Math.clamp(seen.x(), 20, Math.max(20, getWidth() - 20)),
                Math.clamp(seen.y(), 20, Math.max(20, getHeight() - 10)));
    }

    /** The box under which an editor of a weight hangs. */
    protected abstract Box above(WeightId weight, int t);

    /** The mark beside the constant read-out, for what explains it. */
    public final Node constantReadOutMark() {
        return handles.why();
    }

    @Override
    protected final void layoutChildren() {
        if (frame == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (resting.getWidth() != getWidth() || resting.getHeight() != getHeight()) {
            for (Layer layer : List.of(ground, resting, moving)) {
                layer.sizeTo(getWidth(), getHeight());
            }
            handles.resize(getWidth(), getHeight());
            isRestingStale = true;
            if (sight.isFitted()) {
                refit();
            }
        }
        if (!isSeen()) {
            return;
        }
        if (isRestingStale) {
            isRestingStale = false;
            paintGround(ground, lit());
            resting.paint(viewport(), pen -> paintResting(pen, lit()));
        }
        frame.motion().ifPresentOrElse(
                motion -> moving.paint(viewport(), pen -> paintMotion(pen, lit(), motion)), moving::hide);
    }

    /** Whether nothing hides it: behind another picture it would be painted for nobody. */
    private boolean isSeen() {
        boolean isSeen = isVisible();
        for (Node parent = getParent(); parent != null && isSeen; parent = parent.getParent()) {
            isSeen = parent.isVisible();
        }
        return isSeen;
    }

    private Attention lit() {
        return frame.edited()
                .filter(weight -> weight.group().isMatrix())
                .map(weight -> Attention.of(new EdgeId(weight, Math.max(0, frame.currentStep()))))
                .orElse(attention);
    }

    /** Lights up what has the attention, and dims the rest. */
    public final void attend(Attention next) {
        if (!next.equals(attention) && places() != null) {
            attention = next;
            isRestingStale = true;
            if (next.unit().isPresent() && (isHover() || handles.focused().isPresent())) {
                card.explain(next.unit().get());
            } else if (next.edge().isEmpty()) {
                card.hide();
            }
            requestLayout();
        }
    }

    /** What is shown. */
    protected final DiagramFrame frame() {
        return frame;
    }

    /** The colours that it is drawn in. */
    public final Palette palette() {
        return palette;
    }

    /** What is seen of it, and how large. */
    public final Viewport viewport() {
        return sight.viewport();
    }

    /** The handles over it. */
    final HandlePane handles() {
        return handles;
    }

    /** Moves what is seen as little as needed for a box to be seen. */
    protected final void bringIntoSight(Box box) {
        sight.bringIntoSight(box);
    }

    private void bringIntoSight() {
        if (getWidth() > 0) {
            keepInSight();
        }
    }

    private void seeAnother() {
        isRestingStale = true;
        card.hide();
        requestLayout();
    }
}
