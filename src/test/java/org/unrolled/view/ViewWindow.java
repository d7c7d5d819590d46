package org.unrolled.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.unrolled.controller.HiddenStateController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.session.Session;
import org.unrolled.view.theme.Fonts;

/** One view in a window of its own, with a session behind it, and a hand on mouse and keys. */
@Tag("window")
public abstract class ViewWindow extends WindowHand {

    protected Session session;
    protected FrameController frames;
    protected HiddenStateController events;
    private Stage stage;

    /** Starts a session on a document, with controllers for its views. */
    protected void open(NetworkDocument document) {
        onFx(() -> {
            noteFailures();
            Fonts.load();
            session = new Session(document);
            frames = new FrameController(session);
            events = new HiddenStateController(new StepController(session, frames), frames);
            return null;
        });
    }

    /** Puts a view on the screen and lets it follow every frame. */
    protected void show(Parent view, Consumer<Frame> follower, double width, double height) {
        onFx(() -> {
            stage = new Stage();
            Scene scene = new Scene(view, width, height);
            for (String styles : List.of("themes/projector", "unrolled", "statespace")) {
                scene.getStylesheets().add(
                        Frame.class.getResource("/org/unrolled/assets/styles/" + styles + ".css").toExternalForm());
            }
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            frames.frame().subscribe(follower);
            return null;
        });
        bringUp(stage);
    }

    @AfterEach
    final void closeWindow() {
        closeAll();
    }

    /** Drags from a place of a node over others, each given in the node's coordinates. */
    protected void dragOver(Node node, Point2D... places) {
        dragOver(MouseButton.PRIMARY, node, places);
    }

    /** The same with another button. */
    protected void dragOver(MouseButton button, Node node, Point2D... places) {
        pressAt(onScreen(node, places[0]), button);
        for (Point2D place : places) {
            pointAt(node, place);
        }
        letGo(button);
    }

    protected void pointAt(Node node, Point2D place) {
        pointAt(onScreen(node, place));
    }

    /** The colour of a place of a node. */
    protected Color pixel(Node node, double x, double y) {
        return onFx(() -> {
            WritableImage image = node.snapshot(null, null);
            return image.getPixelReader().getColor((int) Math.round(x), (int) Math.round(y));
        });
    }

    private static Point2D onScreen(Node node, Point2D place) {
        return onFx(() -> node.localToScreen(place));
    }
}
