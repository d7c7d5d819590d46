package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.view.window.PanelLayout;

/** In a language with texts twice as long no text is cut: every text stands twice here. */
@Tag("looks")
class LongTextsTest extends WindowTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show-unrolled", "show-folded", "show-state-space", "show-compare"})
    void noPictureCutsATextAroundIt(String picture) {
        speakTwice();
        clickOnId(picture);
        keys(KeyCode.PAGE_DOWN);
        passTime(10);
        assertNothingIsCut();
    }

    @Test
    void noBarThatAsksCutsOne() {
        speakTwice();
        keys(KeyCode.F4, KeyCode.F9);
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        keys(KeyCode.PAGE_DOWN);
        assertNothingIsCut();
    }

    @Test
    void noPageOfALessonCutsOneAndNoScene() {
        act(() -> stage.setWidth(1600));
        speakTwice();
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        for (String page = ""; !page.equals(text("page-title")); keys(KeyCode.PAGE_DOWN)) {
            page = text("page-title");
            if (isThere("task-option-1")) {
                act(() -> ((ButtonBase) node("task-option-1")).fire());
                act(() -> ((Button) node("task-check")).fire());
            }
            assertNothingIsCut(page);
        }
    }

    private void speakTwice() {
        onFx(() -> {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.of("en", "XA"));
            studio.languages().speak();
            studio.window().setPanels(PanelLayout.usual(1600, 900));
            return null;
        });
        settle();
    }

    private void assertNothingIsCut() {
        assertNothingIsCut("the window");
    }

    private void assertNothingIsCut(String where) {
        List<String> cut = onFx(() -> {
            List<String> found = new ArrayList<>();
            Window.getWindows().stream().flatMap(window -> all(window.getScene().getRoot()))
                    .filter(Labeled.class::isInstance)
                    .map(Labeled.class::cast)
                    .filter(labeled -> labeled.getText() != null)
                    // A sentence is as long as it is.
                    .filter(labeled -> !labeled.getStyleClass().contains("order-met"))
                    .filter(labeled -> session().document().sentences().stream()
                            .noneMatch(sentence -> sentence.text().equals(labeled.getText())))
                    .filter(LongTextsTest::isCut)
                    .forEach(labeled -> found.add(labeled.getId() + " " + labeled.getStyleClass() + ": "
                            + labeled.getText()));
            return found;
        });
        assertThat(cut).as(where).isEmpty();
    }

    /** What has no room for its text shows the beginning of it, and dots. */
    private static boolean isCut(Labeled labeled) {
        return !labeled.getText().isBlank() && labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && child != labeled.getGraphic())
                .map(text -> ((Text) text).getText())
                .anyMatch(shown -> !shown.replace("\n", "").equals(labeled.getText().replace("\n", "")));
    }

    private static Stream<Node> all(Node node) {
        return !node.isVisible() ? Stream.empty()
                : Stream.concat(Stream.of(node), node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(LongTextsTest::all) : Stream.empty());
    }
}
