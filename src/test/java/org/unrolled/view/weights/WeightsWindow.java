package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.WeightsController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.view.theme.Fonts;

/** A window with nothing but the weights panel and a button, and a hand on mouse and keys. */
@Tag("window")
abstract class WeightsWindow extends FxRobot {

    Session session;
    FrameController frames;
    WeightsPanel panel;
    final List<String> told = new ArrayList<>();
    /** Keys that reached the window, because the panel did not take them. */
    final List<KeyCode> passedOn = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return null;
        });
    }

    @BeforeEach
    final void openWindow() throws Exception {
        NetworkDocument document = firstDocument();
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            Fonts.load();
            session = new Session(document);
            frames = new FrameController(session);
            StepController steps = new StepController(session, frames);
            WeightsController controller = new WeightsController(session, frames, steps,
                    new WeightController(session, frames, steps));
            panel = new WeightsPanel(controller);
            controller.setPanel(panel, told::add);
            frames.frame().subscribe(panel::show);
            BorderPane root = new BorderPane(panel);
            Button elsewhere = new Button("elsewhere");
            elsewhere.setId("elsewhere");
            root.setBottom(elsewhere);
            root.setStyle("-fx-font-size: 15px;");
            Scene scene = new Scene(root);
            for (String style : List.of("themes/projector", "unrolled", "weights")) {
                scene.getStylesheets().add(WeightsPanel.class
                        .getResource("/org/unrolled/assets/styles/" + style + ".css").toExternalForm());
            }
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(500);
            stage.setY(0);
            stage.setWidth(460);
            stage.setHeight(820);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            return null;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, stage.focusedProperty());
        settle();
    }

    @AfterEach
    final void closeWindow() throws Exception {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        settle();
        assertThat(failures).as("what went wrong on the toolkit's thread").isEmpty();
    }

    NetworkDocument firstDocument() {
        return Networks.articleDocument();
    }

    Rnn rnn() {
        return session.document().rnn();
    }

    void undo() {
        onFx(() -> {
            session.undo();
            return null;
        });
        settle();
    }

    /** Reads the sentence to its end. */
    void readAll() {
        onFx(() -> {
            session.moveTo(session.walk().last());
            return null;
        });
        settle();
    }

    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
    }

    /** Waits until everything asked for so far is done, laid out and drawn. */
    static void settle() {
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
            assertThat(pulses.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The middle of a cell, on the screen. */
    Point2D middle(WeightId cell) {
        return onFx(() -> {
            WeightGrid grid = (WeightGrid) node("weight-grid");
            Box box = grid.place(cell);
            return grid.localToScreen(box.centerX(), box.centerY());
        });
    }

    Point2D middle(String id) {
        return onFx(() -> {
            Bounds bounds = node(id).localToScreen(node(id).getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    void clickAt(Point2D place, int times) {
        CountDownLatch heard = new CountDownLatch(times);
        EventHandler<MouseEvent> listener = _ -> heard.countDown();
        boolean isAlone = onFx(() -> {
            stage.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, listener);
            return Window.getWindows().size() == 1;
        });
        robotContext().getMouseRobot().moveNoWait(place);
        settle();
        for (int i = 0; i < times; i++) {
            robotContext().getMouseRobot().pressNoWait(MouseButton.PRIMARY);
            robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
        }
        if (isAlone) {
            // A display server may be late with a click: the hand goes on when the window has heard it.
            waitUntil(() -> heard.getCount() == 0);
        }
        settle();
        onFx(() -> {
            stage.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, listener);
            return null;
        });
    }

    private static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    void click(WeightId cell) {
        clickAt(middle(cell), 1);
    }

    void clickId(String id) {
        clickAt(middle(id), 1);
    }

    void pointAt(Point2D place) {
        robotContext().getMouseRobot().moveNoWait(place);
        settle();
    }

    /** Drags from a cell to the right by pixels, in small moves, and stays pressed. */
    void drag(WeightId cell, int pixels) {
        Point2D from = middle(cell);
        pointAt(from);
        robotContext().getMouseRobot().pressNoWait(MouseButton.PRIMARY);
        settle();
        for (int i = 1; i <= 5; i++) {
            pointAt(from.add(pixels * i / 5.0, 0));
        }
    }

    void letGo() {
        robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    void keys(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        for (KeyCode code : codes) {
            robot.pressNoWait(code);
            robot.releaseNoWait(code);
            settle();
        }
    }

    void chord(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        robot.pressNoWait(codes);
        robot.releaseNoWait(List.of(codes).reversed().toArray(KeyCode[]::new));
        settle();
    }

    /** Types with an English keyboard. */
    void typeText(String text) {
        for (char character : text.toCharArray()) {
            KeyCode key = switch (character) {
                case '.' -> KeyCode.PERIOD;
                case ',' -> KeyCode.COMMA;
                case '-' -> KeyCode.MINUS;
                case '/' -> KeyCode.SLASH;
                default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
            };
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
        }
        settle();
    }

    /** Types over what a field holds. */
    void typeInto(String id, String text) {
        clickId(id);
        chord(KeyCode.CONTROL, KeyCode.A);
        typeText(text);
    }

    void putOnClipboard(String text) {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    Node node(String id) {
        return lookup("#" + id).query();
    }

    boolean isSeen(String id) {
        return onFx(() -> lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent());
    }

    String text(String id) {
        return onFx(() -> ((Label) node(id)).getText());
    }

    String said() {
        return onFx(() -> node("weight-cell").getAccessibleText());
    }

    Node focusOwner() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }
}
