package org.unrolled.view.diagram.live;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;

/** What the mouse does where no handle lies: it points at the nearest edge, and chooses its weight. */
final class DiagramMouse {

    private static final double REACH = 9;

    private final DiagramView view;
    private final DiagramEvents events;
    private final ExplanationCard card;

    /** The mouse over a diagram. */
    DiagramMouse(DiagramView view, DiagramEvents events, ExplanationCard card) {
        this.view = view;
        this.events = events;
        this.card = card;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> events.onAttention(Attention.NONE));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private void point(MouseEvent event) {
        if (event.getTarget() instanceof Handle) {
            return;
        }
        Optional<EdgeId> edge = edgeUnder(event);
        view.setCursor(edge.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        events.onAttention(edge.map(Attention::of).orElse(Attention.NONE));
        edge.ifPresent(e -> card.explain(e, new Point(event.getX(), event.getY())));
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && (event.getTarget() == view || event.getTarget() instanceof Canvas)) {
            view.requestFocus();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            edgeUnder(event).ifPresent(edge -> events.onWeightChosen(edge.weight(), edge.t()));
        }
    }

    private Optional<EdgeId> edgeUnder(MouseEvent event) {
        return view.places() == null ? Optional.empty()
                : view.edgeAt(view.viewport().toDiagram(event.getX(), event.getY()),
                        REACH / Math.min(1.5, view.viewport().scale()));
    }
}
