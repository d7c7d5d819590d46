package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.controller.HiddenStateController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.session.Session;
import org.unrolled.view.theme.Fonts;

/** One view in a window of its own, with a session behind it, and a hand on mouse and keys. */
@Tag("window")
public abstract class ViewWindow extends FxRobot {

    protected Session session;
    protected FrameController frames;
    protected HiddenStateController events;
    private Stage stage;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.asyncFx(() ->
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet())).get();
    }

    /** Starts a session on a document, with controllers for its views. */
    protected void open(NetworkDocument document) {
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
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
            for (String styles : List.of("unrolled", "statespace")) {
                scene.getStylesheets().add(
                        Frame.class.getResource("/org/unrolled/assets/styles/" + styles + ".css").toExternalForm());
            }
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            frames.frame().subscribe(follower);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            return null;
        });
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage.focusedProperty());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        settle();
    }

    @AfterEach
    final void closeWindow() {
        onFx(() -> {
            stage.hide();
            return null;
        });
        assertThat(failures).as("what went wrong on the toolkit's thread").isEmpty();
    }

    /** Calls on the toolkit's thread, and waits for the answer. */
    protected static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
    }

    /** Waits until everything asked for so far is done, laid out and drawn. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        CountDownLatch pulses = new CountDownLatch(3);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                if (pulses.getCount() == 0) {
                    stop();
                }
            }
        };
        Platform.runLater(timer::start);
        try {
            assertThat(pulses.await(10, TimeUnit.SECONDS)).as("the toolkit goes on").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs on the toolkit's thread, and waits until what follows is drawn. */
    protected void act(Runnable action) {
        onFx(() -> {
            action.run();
            return null;
        });
        settle();
    }

    protected Node node(String id) {
        return lookup("#" + id).query();
    }

    protected void focusOn(String id) {
        act(() -> node(id).requestFocus());
    }

    protected void keys(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        for (KeyCode code : codes) {
            robot.pressNoWait(code);
            robot.releaseNoWait(code);
            settle();
        }
    }

    /** Presses a key while others are held. */
    protected void chord(KeyCode held, KeyCode key) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        robot.pressNoWait(held);
        robot.pressNoWait(key);
        robot.releaseNoWait(key);
        robot.releaseNoWait(held);
        settle();
    }

    /** Drags from a place of a node over others, each given in the node's coordinates. */
    protected void dragOver(Node node, Point2D... places) {
        dragOver(MouseButton.PRIMARY, node, places);
    }

    /** The same with another button. */
    protected void dragOver(MouseButton button, Node node, Point2D... places) {
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.moveNoWait(onScreen(node, places[0]));
        settle();
        mouse.pressNoWait(button);
        settle();
        for (Point2D place : places) {
            mouse.moveNoWait(onScreen(node, place));
            settle();
        }
        mouse.releaseNoWait(button);
        settle();
    }

    protected void pointAt(Node node, Point2D place) {
        robotContext().getMouseRobot().moveNoWait(onScreen(node, place));
        settle();
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
