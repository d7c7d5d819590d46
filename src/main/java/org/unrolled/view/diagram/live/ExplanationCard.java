package org.unrolled.view.diagram.live;

import java.util.List;
import javafx.scene.Node;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.words.Explanation;

/** Explains on a card what the pointer or the focus rests on, clear of the numbers that it speaks of. */
final class ExplanationCard {

    private final HoverCard card = new HoverCard();
    private final DiagramView view;

    /** The card over a diagram. */
    ExplanationCard(DiagramView view) {
        this.view = view;
    }

    /** What lies over the diagram. */
    Node node() {
        return card;
    }

    /** Explains the number in a box, beside it. */
    void explain(UnitId unit) {
        Box box = view.viewport().toScreen(view.place(unit));
        List<Box> clearOf = view.senders(unit).stream().map(view.viewport()::toScreen).toList();
        show(Explanation.of(unit, view.frame()), new Point(box.right(), box.centerY()), clearOf);
    }

    /** Explains an edge, beside the pointer. */
    void explain(EdgeId edge, Point pointer) {
        show(view.explanation(edge), pointer, ends(edge));
    }

    /** Says nothing more. */
    void hide() {
        card.hide();
    }

    private void show(Explanation explanation, Point place, List<Box> clearOf) {
        card.show(explanation.title(), explanation.lines(), place, clearOf, view.handles().boxes(),
                new Box(0, 0, view.getWidth(), view.getHeight()));
    }

    private List<Box> ends(EdgeId edge) {
        Point from = view.viewport().toScreen(view.edges().curve(edge).start());
        Point to = view.viewport().toScreen(view.edges().curve(edge).end());
        return view.handles().boxes().stream()
                .filter(box -> box.grow(2).contains(from) || box.grow(2).contains(to))
                .toList();
    }
}
