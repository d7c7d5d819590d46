package org.unrolled.view.diagram.live;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.words.Explanation;

/** A diagram that answers the hand: handles over what is drawn take the mouse, the keys and the screen reader. */
public abstract class DiagramView extends LayeredDiagram {

    private final ExplanationCard card = new ExplanationCard(this);
    private final HandlePane handles;
    private DiagramFrame frame;
    private Attention attention = Attention.NONE;

    /** A diagram that reports to these events. */
    protected DiagramView(DiagramEvents events, HandlePane handles) {
        this.handles = handles;
        getChildren().addAll(handles, card.node());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        new DiagramMouse(this, events, card);
    }

    /** Takes over another moment, and says whether its places are other ones than before. */
    protected abstract boolean adopt(DiagramFrame former, DiagramFrame next);

    /** The key of the text that says what the diagram is, with a place for the step. */
    protected abstract String nameKey();

    /** Where the edges run. */
    protected abstract Edges edges();

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
        if (hasOtherPlaces || !next.restsLike(former)) {
            repaint();
        }
        requestLayout();
    }

    /** Says the step in sentences before it says what the diagram is. */
    public final void describe(String step) {
        String text = Messages.text(nameKey(), step);
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Moves the focus to the next neuron in a direction: over time steps or layers, or over neurons. */
    public final void moveFocus(int steps, int units) {
        UnitId from = handles.focused().orElse(null);
        UnitId to = from == null ? UnitId.hidden(Math.max(0, frame.currentStep()), 0) : neighbour(from, steps, units);
        look(place(to).grow(40));
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
        handles.resize(getWidth(), getHeight());
        super.layoutChildren();
    }

    @Override
    final Attention lit() {
        return frame.edited()
                .filter(weight -> weight.group().isMatrix())
                .map(weight -> Attention.of(new EdgeId(weight, Math.max(0, frame.currentStep()))))
                .orElse(attention);
    }

    /** Lights up what has the attention, and dims the rest. */
    public final void attend(Attention next) {
        if (!next.equals(attention) && places() != null) {
            attention = next;
            if (next.unit().isPresent() && (isHover() || handles.focused().isPresent())) {
                card.explain(next.unit().get());
            } else if (next.edge().isEmpty()) {
                card.hide();
            }
            repaint();
        }
    }

    @Override
    protected final DiagramFrame frame() {
        return frame;
    }

    /** The handles over it. */
    final HandlePane handles() {
        return handles;
    }

    @Override
    final void seeAnother() {
        card.hide();
        super.seeAnother();
    }
}
