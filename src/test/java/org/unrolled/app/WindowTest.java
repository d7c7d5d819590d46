package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
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
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.diagram.EdgeId;
import org.unrolled.io.Presets;
import org.unrolled.io.RecentFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.view.diagram.UnrolledView;

/**
 * A window of the program, open on the article's network, with a hand on mouse and keys. Time stands still in it: a
 * test lets it pass.
 */
@Tag("window")
abstract class WindowTest extends FxRobot {

    static final double WIDTH = 1000;
    static final double HEIGHT = 860;
    /** So slow that the pulses of a whole test do not add up to a moment. */
    private static final double STILL = 1e-9;

    final FakePrompt prompt = new FakePrompt();
    final FakeSystem system = new FakeSystem();
    Stage stage;
    Studio studio;
    @TempDir
    Path folder;
    private final Set<Window> watched = new HashSet<>();
    private final AtomicInteger presses = new AtomicInteger();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.asyncFx(() ->
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet())).get();
    }

    @BeforeEach
    final void openWindow() throws Exception {
        NetworkDocument document = firstDocument();
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            stage = new Stage();
            studio = new Studio(stage, document, prompt, new RecentFiles(folder.resolve("settings")), system.look());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            studio.focusDiagram();
            studio.steps().onSpeedChosen(STILL);
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

    /** What is open first. */
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article");
    }

    Session session() {
        return studio.session();
    }

    Rnn rnn() {
        return session().document().rnn();
    }

    UnrolledView diagram() {
        return studio.window().diagram().unrolled();
    }

    /** Calls on the toolkit's thread, and waits for the answer. */
    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
    }

    /** Waits until everything asked for so far is done, laid out and drawn. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        // What a real hand's events need longer for is the way through the display's server.
        Pulses.pass(isHeadless() ? 2 : 3);
    }

    /** Lets seconds pass at the usual speed, in one leap. */
    void passTime(double seconds) {
        onFx(() -> {
            studio.steps().advance(seconds / STILL);
            return null;
        });
        settle();
    }

    /** Types keys, each pressed and released, and waits for what they do. */
    void keys(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        for (KeyCode code : codes) {
            robot.pressNoWait(code);
            robot.releaseNoWait(code);
            settle();
        }
    }

    /** Types a text, key by key, as a hand on an English keyboard does. */
    void typeText(String text) {
        Keyboard.type(robotContext().getKeyboardRobot(), text);
        settle();
    }

    /** Presses keys together, the last while the others are held. */
    void chord(KeyCode... codes) {
        KeyboardRobot robot = robotContext().getKeyboardRobot();
        robot.pressNoWait(codes);
        robot.releaseNoWait(List.of(codes).reversed().toArray(KeyCode[]::new));
        settle();
    }

    void clickOnId(String id) {
        clickAt(middle("#" + id));
    }

    /** Moves to a place of the screen, at once, and clicks. */
    void clickAt(Point2D place) {
        pressAt(place);
        robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    /**
     * Moves to a place of the screen and presses the mouse there. Waits until the press has come: a window manager
     * holds it back until it has seen to the focus, and a key pressed meanwhile would come first.
     */
    void pressAt(Point2D place) {
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.moveNoWait(place);
        settle();
        onFx(() -> {
            Window.getWindows().stream().filter(watched::add).forEach(window ->
                    window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> presses.incrementAndGet()));
            return null;
        });
        int before = presses.get();
        mouse.pressNoWait(MouseButton.PRIMARY);
        waitUntil(() -> presses.get() > before);
    }

    Point2D middle(String query) {
        return onFx(() -> point(query).query());
    }

    /** Clicks an edge where it lies clear of others. */
    void clickEdge(WeightId weight, int t) {
        clickAt(onScreen(new EdgeId(weight, t)));
    }

    /** A place of an edge on the screen, clear of other edges. */
    Point2D onScreen(EdgeId edge) {
        double u = new ClearPlace(session().trace()).on(edge);
        return onFx(() -> diagram().localToScreen(diagram().pointOn(edge, u)));
    }

    /** Shows all of the diagram, so that everything in it can be reached. */
    void seeAll() {
        onFx(() -> {
            diagram().fit();
            return null;
        });
        settle();
    }

    /** Opens a menu and clicks an item of it. */
    void menu(String menu, String item) {
        clickOnId("menu-" + menu);
        waitUntil(() -> isThere(item));
        clickOnId(item);
        waitUntil(() -> !isThere(item));
        // A display's server lets go of a closed menu in its own time, and would close the next one with it.
        Pulses.pass(isHeadless() ? 1 : 8);
    }

    /** Waits for what the display's server has to do first. */
    static void waitUntil(Callable<Boolean> isSo) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Opens a document as the menu of presets does. */
    void openPreset(String name) {
        menu("network", "preset-" + name);
    }

    /** Clicks a sentence of the list, counted from 1. */
    void chooseSentence(int place) {
        clickAt(onFx(() -> point(lookup("#sentences .list-cell")
                .match(cell -> cell instanceof ListCell<?> c && c.getIndex() == place - 1 && !c.isEmpty())
                .<Node>query()).query()));
    }

    Node node(String id) {
        return lookup("#" + id).query();
    }

    boolean isThere(String id) {
        return lookup("#" + id).tryQuery().isPresent();
    }

    String said(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }

    String text(String id) {
        return onFx(() -> ((Label) node(id)).getText());
    }

    void focus(String id) {
        onFx(() -> {
            node(id).requestFocus();
            return null;
        });
        settle();
    }

    Node focusOwner() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }

    /** Whether there is no real screen under the window. */
    static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }
}
