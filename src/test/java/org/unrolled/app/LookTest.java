package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.view.Pulses;
import org.unrolled.view.theme.Look;
import org.unrolled.view.theme.Theme;
import org.unrolled.view.theme.TypeSize;
import org.unrolled.view.window.PanelLayout;

@Tag("looks")
class LookTest extends WindowTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aThemeTakesEffectAtOnceOnControlsAndDrawings(Theme theme) {
        onFx(() -> {
            studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.65, 0.6));
            return null;
        });
        choose(theme == Theme.DARK ? ThemeChoice.HIGH_CONTRAST : ThemeChoice.DARK);
        choose(ThemeChoice.valueOf(theme.name()));

        assertThat(Application.getUserAgentStylesheet()).isEqualTo(theme.userAgentStylesheet());
        assertThat(ground("transport")).isEqualTo(theme.palette().surface());
        assertThat(ground()).isEqualTo(theme.palette().background());
        assertShows("weight-grid", theme.palette().ofValue(rnn().wx().get(0, 0)));
        assertShows("heat-map", theme.palette().text());
        assertShows("arithmetic-equation", theme.palette().ofValue(-0.5));
        assertShows("curve-plot", theme.palette().background());
        clickOnId("show-folded");
        passTime(5);
        assertShows("folded", theme.folded().input());
        clickOnId("show-state-space");
        assertShows("state-space-canvas", theme.palette().text());
    }

    @Test
    void theMenuShowsWhatWasChosenAndItIsKept() {
        menu("view", "menu-theme", "item-theme-dark");
        assertThat(studio.looks().kept()).isEqualTo(Look.USUAL.with(ThemeChoice.DARK));
        assertThat(((RadioMenuItem) viewItem("item-theme-dark")).isSelected()).isTrue();
        assertThat(ground("transport")).isEqualTo(Theme.DARK.palette().surface());
    }

    @Test
    void theSystemIsFollowedWhereThatIsChosen() {
        system.isDark(true);
        assertThat(ground("transport")).isEqualTo(Theme.PROJECTOR.palette().surface());
        choose(ThemeChoice.SYSTEM);
        assertThat(ground("transport")).isEqualTo(Theme.DARK.palette().surface());
        system.isDark(false);
        settle();
        assertThat(ground("transport")).isEqualTo(Theme.PROJECTOR.palette().surface());
    }

    @Test
    void aSystemOfHighContrastIsFollowedBeforeItsDarkColours() {
        choose(ThemeChoice.SYSTEM);
        system.isDark(true);
        system.isContrastHigh(true);
        assertThat(studio.looks().appearance().get().theme()).isEqualTo(Theme.HIGH_CONTRAST);
        choose(ThemeChoice.DARK);
        assertThat(studio.looks().appearance().get().theme()).as("by hand").isEqualTo(Theme.DARK);
        choose(ThemeChoice.SYSTEM);
        system.isContrastHigh(false);
        assertThat(studio.looks().appearance().get().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void whatADocumentAsksForIsShownButNotKept() {
        onFx(() -> {
            studio.looks().ask(ThemeChoice.HIGH_CONTRAST);
            return null;
        });
        assertThat(studio.looks().appearance().get().theme()).isEqualTo(Theme.HIGH_CONTRAST);
        chord(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(studio.looks().appearance().get().theme()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(studio.looks().kept()).isEqualTo(Look.USUAL.with(TypeSize.USUAL.larger()));
    }

    @Test
    void keysSizeTheTypeAndTheMenuSaysHowLargeItIs() {
        double usual = size("menu-view");
        for (int i = 0; i < 12; i++) {
            chord(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertThat(studio.looks().kept().type().percent()).isEqualTo(250);
        assertThat(viewItem("item-usual").getText()).contains("250");
        assertThat(size("menu-view")).isGreaterThan(1.7 * usual);
        for (int i = 0; i < 12; i++) {
            chord(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertThat(studio.looks().kept().type().percent()).isEqualTo(80);
        assertThat(size("menu-view")).isLessThan(usual);
        chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(size("menu-view")).isEqualTo(usual);
    }

    @Test
    void withoutMotionAStepIsThereAtOnce() {
        menu("view", "item-still");
        focus("diagram");
        keys(KeyCode.RIGHT);
        assertNothingMoves();
        clickOnId("show-folded");
        assertThat(node("folded").isVisible()).isTrue();
        assertThat(node("folded-loops").isVisible()).isTrue();
        focus("folded");
        keys(KeyCode.RIGHT);
        assertThat(onFx(() -> session().cursor().t())).isEqualTo(1);
        assertNothingMoves();
    }

    @Test
    void withoutMotionPlayGoesFromWordToWordAndNothingMoves() {
        menu("view", "item-still");
        focus("diagram");
        keys(KeyCode.P);
        assertThat(onFx(() -> session().cursor().t())).isZero();
        for (int t = 1; t < session().words().size(); t++) {
            passTime(3);
            assertNothingMoves();
            assertThat(onFx(() -> session().cursor().t())).isEqualTo(t);
        }
    }

    @Test
    void askedForInTheMiddleOfAStepItEndsIt() {
        keys(KeyCode.RIGHT);
        passTime(0.2);
        assertThat(onFx(this::motion)).isTrue();
        system.isStill(true);
        passTime(0.01);
        assertNothingMoves();
    }

    @Test
    void theSystemIsObeyedWhateverIsChosen() {
        system.isStill(true);
        CheckMenuItem still = (CheckMenuItem) viewItem("item-still");
        assertThat(still.isSelected()).isTrue();
        assertThat(still.isDisable()).isTrue();
        keys(KeyCode.RIGHT);
        assertNothingMoves();
        system.isStill(false);
        assertThat(still.isSelected()).isFalse();
        keys(KeyCode.RIGHT);
        passTime(0.2);
        assertThat(onFx(this::motion)).isTrue();
    }

    private boolean motion() {
        return studio.window().diagram().isMoving();
    }

    private void assertNothingMoves() {
        assertThat(onFx(this::motion)).isFalse();
    }

    private void choose(ThemeChoice choice) {
        onFx(() -> {
            studio.looks().choose(choice);
            return null;
        });
        settle();
    }

    /** Opens a menu and a menu in it, and clicks an item of that. */
    private void menu(String menu, String inner, String item) {
        clickOnId("menu-" + menu);
        waitUntil(() -> isThere(inner));
        clickOnId(inner);
        waitUntil(() -> isThere(item));
        clickOnId(item);
        waitUntil(() -> !isThere(item));
        Pulses.pass(isHeadless() ? 1 : 8);
    }

    private MenuItem viewItem(String id) {
        return onFx(() -> find(lookup(".menu-bar").<MenuBar>query().getMenus().get(2), id));
    }

    private static MenuItem find(Menu menu, String id) {
        for (MenuItem item : menu.getItems()) {
            MenuItem found = id.equals(item.getId()) ? item : item instanceof Menu inner ? find(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private double size(String id) {
        return onFx(() -> node(id).getBoundsInLocal().getHeight());
    }

    private Color ground(String id) {
        return onFx(() -> (Color) ((Region) node(id)).getBackground().getFills().getLast().getFill());
    }

    /** What is under the diagram and all else. */
    private Color ground() {
        return onFx(() -> {
            Node diagram = node("diagram");
            Point2D corner = diagram.localToScene(3, 3);
            return diagram.getScene().snapshot(null).getPixelReader().getColor((int) corner.getX(), (int) corner.getY());
        });
    }

    private void assertShows(String id, Color color) {
        assertThat(onFx(() -> {
            WritableImage image = node(id).snapshot(null, null);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (isLike(image.getPixelReader().getColor(x, y), color)) {
                        return true;
                    }
                }
            }
            return false;
        })).as(id + " shows " + color).isTrue();
    }

    /** But for the rounding to whole numbers. */
    private static boolean isLike(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()), Math.max(Math.abs(one.getGreen() - other.getGreen()),
                Math.abs(one.getBlue() - other.getBlue()))) < 0.007;
    }
}
