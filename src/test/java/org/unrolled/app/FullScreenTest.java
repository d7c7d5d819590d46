package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.window.PanelLayout;

/** A presentation: words and picture on the full screen, and the keys of slide programs. */
class FullScreenTest extends WindowTest {

    @Test
    void wordsAndPictureAloneFillTheScreen() {
        keys(KeyCode.F5);
        assertThat(studio.fullScreen().isOn()).isTrue();
        waitUntil(stage::isFullScreen);
        assertThat(seen("presented-words", "presented-foot", "diagram")).containsOnly(true);
        assertThat(seen("menu-file", "sentences", "transport", "status", "narration", "arithmetic", "zoom-in"))
                .containsOnly(false);
        assertThat(text("presented-place")).isEqualTo("at the start");
        keys(KeyCode.PAGE_DOWN);
        assertThat(text("presented-place")).isEqualTo("word 1 of 3");
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"F5", "ESCAPE"})
    void isLeftByTheKeysOfARemote(KeyCode key) {
        PanelLayout before = onFx(() -> studio.window().panels());
        keys(KeyCode.F5, KeyCode.PAGE_DOWN, key);
        assertThat(studio.fullScreen().isOn()).isFalse();
        waitUntil(() -> !stage.isFullScreen());
        assertThat(seen("presented-words", "presented-foot")).containsOnly(false);
        assertThat(seen("menu-file", "sentences", "transport", "status", "narration")).containsOnly(true);
        assertThat(onFx(() -> studio.window().panels())).isEqualTo(before);
        assertThat(session().cursor().t()).isZero();
    }

    @Test
    void theMenuBeginsItToo() {
        menu("view", "item-present");
        assertThat(studio.fullScreen().isOn()).isTrue();
    }

    @Test
    void aRemoteThatSendsShiftF5BeginsAndEndsItToo() {
        chord(KeyCode.SHIFT, KeyCode.F5);
        assertThat(studio.fullScreen().isOn()).isTrue();
        chord(KeyCode.SHIFT, KeyCode.F5);
        assertThat(studio.fullScreen().isOn()).isFalse();
    }

    @Test
    void aWindowManagerThatEndsFullScreenEndsThePresentation() {
        keys(KeyCode.F5);
        onFx(() -> {
            stage.setFullScreen(false);
            return null;
        });
        waitUntil(() -> !studio.fullScreen().isOn());
        assertThat(seen("menu-file")).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentence-field", "next-word", "sentences", "zoom-in"})
    void theFocusGoesBackToWhereItWas(String id) {
        focus(id);
        keys(KeyCode.F5);
        assertThat(focusOwner().getId()).isEqualTo("diagram");
        keys(KeyCode.ESCAPE);
        assertThat(focusOwner().getId()).isEqualTo(id);
    }

    @Test
    void aLessonIsHeldWithTheKeysOfARemoteAlone() {
        keys(KeyCode.F5, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PERIOD);
        assertThat(cover()).contains(Color.BLACK);
        keys(KeyCode.PAGE_DOWN);
        assertThat(cover()).isEmpty();
        assertThat(session().cursor().t()).as("the cover has taken the key").isEqualTo(1);
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_UP);
        assertThat(session().cursor().t()).isZero();
        keys(KeyCode.PERIOD, KeyCode.PERIOD);
        assertThat(cover()).isEmpty();
        keys(KeyCode.ESCAPE);
        assertThat(studio.fullScreen().isOn()).isFalse();
    }

    @Test
    void theScreenGoesBlackOrWhiteAndComesBack() {
        keys(KeyCode.F5, KeyCode.B);
        assertThat(cover()).contains(Color.BLACK);
        keys(KeyCode.B, KeyCode.W);
        assertThat(cover()).contains(Color.WHITE);
        keys(KeyCode.SHIFT);
        assertThat(cover()).as("half of a chord is no key").contains(Color.WHITE);
        keys(KeyCode.RIGHT);
        assertThat(cover()).isEmpty();
        assertThat(session().cursor().isStart()).isTrue();
        keys(KeyCode.W);
        clickAt(new Point2D(300, 300));
        assertThat(cover()).isEmpty();
        assertThat(isThere("weight-field")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"F5", "ESCAPE"})
    void whatLeavesLeavesFromUnderACoverToo(KeyCode key) {
        keys(KeyCode.F5, KeyCode.PERIOD, key);
        assertThat(studio.fullScreen().isOn()).isFalse();
        assertThat(cover()).isEmpty();
    }

    @Test
    void inTheWindowTheseKeysCoverNothing() {
        keys(KeyCode.PERIOD, KeyCode.B, KeyCode.W, KeyCode.L);
        assertThat(cover()).isEmpty();
        assertThat(seen("spotlight")).containsOnly(false);
    }

    @Test
    void theMenusOutOfSightTakeNoKeys() {
        keys(KeyCode.F5, KeyCode.F10, KeyCode.RIGHT);
        assertThat(session().cursor().t()).isZero();
        keys(KeyCode.ESCAPE);
        assertThat(studio.fullScreen().isOn()).isFalse();
    }

    @Test
    void theArithmeticComesOnDemand() {
        keys(KeyCode.F5, KeyCode.RIGHT, KeyCode.A);
        assertThat(seen("arithmetic")).containsOnly(true);
        keys(KeyCode.A);
        assertThat(seen("arithmetic")).containsOnly(false);
    }

    @Test
    void aSpotlightFollowsThePointer() {
        keys(KeyCode.F5);
        pointAt(new Point2D(200, 300));
        keys(KeyCode.L);
        assertThat(seen("spotlight")).containsOnly(true);
        assertSpotlightAtPointer();
        pointAt(new Point2D(420, 360));
        assertSpotlightAtPointer();
        keys(KeyCode.L);
        assertThat(seen("spotlight")).containsOnly(false);
    }

    @Test
    void underTheSpotlightTheHandStillReachesTheWords() {
        keys(KeyCode.F5, KeyCode.L);
        clickOnId("presented-chip-2");
        assertThat(session().cursor().t()).isEqualTo(1);
    }

    @Test
    void thePointerHidesWhileItRests() {
        keys(KeyCode.F5);
        pointAt(middle("#h-0-1"));
        assertThat(isPointerHidden("h-0-1")).isFalse();
        onFx(() -> {
            studio.fullScreen().passPointerRest();
            return null;
        });
        waitUntil(() -> isPointerHidden("h-0-1"));
        keys(KeyCode.RIGHT);
        assertThat(isPointerHidden("h-0-1")).as("a step does not bring it back").isTrue();
        pointAt(new Point2D(250, 300));
        waitUntil(() -> !isPointerHidden("h-0-1"));
    }

    @Test
    void weightsCanBeEditedInFrontOfTheClass() {
        keys(KeyCode.F5);
        settle();
        clickEdge(WeightId.wh(0, 1), 1);
        Editor editor = new Editor(this);
        editor.type("0.5");
        keys(KeyCode.ESCAPE);
        assertThat(studio.fullScreen().isOn()).as("Esc puts back the weight first").isTrue();
        assertThat(rnn().get(WeightId.wh(0, 1))).isEqualTo(1.1);
        assertThat(cover()).as("a decimal point is no key of the presentation").isEmpty();
        editor.set(WeightId.wh(0, 1), 1, "0.5");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WeightId.wh(0, 1))).isEqualTo(1.1);
    }

    private void assertSpotlightAtPointer() {
        Point2D pointer = onFx(() -> studio.window().screenToLocal(robotContext().getBaseRobot().retrieveMouse()));
        Circle ring = lookup(".spotlight-ring").queryAs(Circle.class);
        assertThat(ring.getCenterX()).isEqualTo(pointer.getX());
        assertThat(ring.getCenterY()).isEqualTo(pointer.getY());
    }

    private boolean isPointerHidden(String id) {
        return onFx(() -> {
            // The first cursor on the way up is the one that is seen.
            for (Node at = node(id); at != null; at = at.getParent()) {
                if (at.getCursor() != null) {
                    return at.getCursor() == Cursor.NONE;
                }
            }
            return stage.getScene().getCursor() == Cursor.NONE;
        });
    }

    private Optional<Color> cover() {
        return onFx(() -> {
            var cover = studio.window().fullScreen().cover();
            return cover.isVisible() ? Optional.of((Color) cover.getBackground().getFills().getFirst().getFill())
                    : Optional.empty();
        });
    }

    private Stream<Boolean> seen(String... ids) {
        return onFx(() -> Stream.of(ids).map(id -> isSeen(studio.window().lookup("#" + id))).toList().stream());
    }

    private static boolean isSeen(Node node) {
        boolean isSeen = node != null;
        for (Node at = node; at != null; at = at.getParent()) {
            isSeen &= at.isVisible();
        }
        return isSeen;
    }
}
