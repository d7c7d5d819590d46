package org.unrolled.app;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.diagram.EdgeId;
import org.unrolled.io.Presets;
import org.unrolled.io.RecentFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.view.Pulses;
import org.unrolled.view.WindowHand;
import org.unrolled.view.diagram.unrolled.UnrolledView;

/**
 * A window of the program, open on the article's network, with a hand on mouse and keys. Time stands still in it: a
 * test lets it pass.
 */
@Tag("window")
abstract class WindowTest extends WindowHand {

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

    @BeforeEach
    final void openWindow() throws Exception {
        NetworkDocument document = firstDocument();
        onFx(() -> {
            noteFailures();
            stage = new Stage();
            studio = new Studio(stage, document, prompt, new RecentFiles(folder.resolve("settings")), system.look());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            studio.steps().onSpeedChosen(STILL);
            return null;
        });
        bringUp(stage);
        act(studio::focusDiagram);
    }

    @AfterEach
    final void closeWindow() {
        closeAll();
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

    /** Lets seconds pass at the usual speed, in one leap. */
    void passTime(double seconds) {
        onFx(() -> {
            studio.steps().advance(seconds / STILL);
            return null;
        });
        settle();
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

    /** An item of a menu, be it open or not. */
    MenuItem item(String id) {
        return onFx(() -> lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow());
    }

    /** Whether a node is in the window, and neither it nor anything around it is hidden. */
    boolean isSeen(String id) {
        return onFx(() -> {
            Node found = studio.window().lookup("#" + id);
            boolean isSeen = found != null;
            for (Node node = found; node != null; node = node.getParent()) {
                isSeen &= node.isVisible();
            }
            return isSeen;
        });
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

    String said(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }

    Node focusOwner() {
        return onFx(() -> stage.getScene().getFocusOwner());
    }
}
