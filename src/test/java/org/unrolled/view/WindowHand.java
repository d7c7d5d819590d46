package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A hand on mouse and keys that goes on only when a window has heard it: a display's server and its window manager may
 * hold a press or a release back, and what a test does next would come first.
 */
@Tag("window")
public abstract class WindowHand extends FxRobot {

    private final Set<Window> watched = new HashSet<>();
    private final AtomicInteger presses = new AtomicInteger();
    private final AtomicInteger releases = new AtomicInteger();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile Window pressed;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return null;
        });
    }

    /** Keeps what goes wrong on the toolkit's thread from now on; to be called on it. */
    protected final void noteFailures() {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
    }

    /** Shows a stage in front of all, and waits until it has the keys. */
    protected final void bringUp(Stage stage) {
        onFx(() -> {
            stage.show();
            stage.toFront();
            stage.requestFocus();
            return null;
        });
        waitUntil(stage::isFocused);
        settle();
    }

    /** Lets go of everything and closes all windows; nothing may have gone wrong until then. */
    protected final void closeAll() {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(window -> {
                HeadlessChain.cut(window);
                window.hide();
            });
            return null;
        });
        settle();
        assertThat(failures).as("what went wrong on the toolkit's thread").isEmpty();
    }

    /** Calls on the toolkit's thread, and waits for the answer. */
    public static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
    }

    /** Runs on the toolkit's thread, and waits until what follows is drawn. */
    public static void act(Runnable action) {
        onFx(() -> {
            action.run();
            return null;
        });
        settle();
    }

    /** Waits until everything asked for so far is done, laid out and drawn. */
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        // What a real hand's events need longer for is the way through the display's server.
        Pulses.pass(isHeadless() ? 2 : 3);
    }

    /** Waits for what the display's server has to do first. */
    public static void waitUntil(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether there is no real screen under the window. */
    public static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    /** Moves to a place of the screen, at once. */
    public void pointAt(Point2D place) {
        robotContext().getMouseRobot().moveNoWait(place);
        settle();
    }

    /** Moves to a place of the screen and presses the mouse there, until a window has heard it. */
    public void pressAt(Point2D place) {
        pressAt(place, MouseButton.PRIMARY);
    }

    /** The same with another button. */
    public void pressAt(Point2D place, MouseButton button) {
        pointAt(place);
        pressHere(button);
    }

    /** Releases the mouse, until a window has heard it. */
    public void letGo() {
        letGo(MouseButton.PRIMARY);
    }

    /** The same with another button. */
    public void letGo(MouseButton button) {
        releaseHere(button);
        settle();
    }

    /** Moves to a place of the screen and clicks. */
    public void clickAt(Point2D place) {
        clickAt(place, 1);
    }

    /** Moves to a place of the screen and clicks so many times, fast enough for a double click. */
    public void clickAt(Point2D place, int times) {
        pointAt(place);
        for (int i = 0; i < times; i++) {
            pressHere(MouseButton.PRIMARY);
            releaseHere(MouseButton.PRIMARY);
        }
        settle();
    }

    public void clickOnId(String id) {
        clickAt(middle("#" + id));
    }

    /** Types keys, each pressed and released, and waits for what they do. */
    public void keys(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        for (KeyCode code : codes) {
            robot.pressNoWait(code);
            robot.releaseNoWait(code);
            settle();
        }
    }

    /** Presses keys together, the last while the others are held. */
    public void chord(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        robot.pressNoWait(codes);
        robot.releaseNoWait(List.of(codes).reversed().toArray(KeyCode[]::new));
        settle();
    }

    /** Types a text, key by key, as a hand on an English keyboard does. */
    public void typeText(String text) {
        Keyboard.type(robotContext().getKeyboardRobot(), text);
        settle();
    }

    /** The middle of a node, on the screen. */
    public Point2D middle(String query) {
        return onFx(() -> point(query).query());
    }

    public Node node(String id) {
        return lookup("#" + id).query();
    }

    public boolean isThere(String id) {
        return lookup("#" + id).tryQuery().isPresent();
    }

    public String text(String id) {
        return onFx(() -> ((Label) node(id)).getText());
    }

    public void focus(String id) {
        act(() -> node(id).requestFocus());
    }

    private void pressHere(MouseButton button) {
        watchWindows();
        int before = presses.get();
        robotContext().getMouseRobot().pressNoWait(button);
        waitUntil(() -> presses.get() > before);
    }

    private void releaseHere(MouseButton button) {
        watchWindows();
        int before = releases.get();
        robotContext().getMouseRobot().releaseNoWait(button);
        // A press may close the window it was made in, which hears no more then.
        waitUntil(() -> releases.get() > before || !pressed.isShowing());
    }

    private void watchWindows() {
        onFx(() -> {
            Window.getWindows().stream().filter(watched::add).forEach(window -> {
                window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
                    pressed = window;
                    presses.incrementAndGet();
                });
                window.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> releases.incrementAndGet());
            });
            return null;
        });
    }
}
