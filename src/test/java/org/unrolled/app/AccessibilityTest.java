package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.network.WeightId;

/** Whatever can have the focus has a role and a text, for those who hear the window. */
@Tag("looks")
class AccessibilityTest extends WindowTest {

    @ParameterizedTest
    @ValueSource(strings = {"article", "article-two-classes", "next-word", "lengths"})
    void everythingInTheWindowHasARoleAndAText(String preset) {
        openPreset(preset);
        seeAll();
        keys(KeyCode.END);
        assertEverythingIsSaid(30);
    }

    @Test
    void theEdgesOfANeuronToo() {
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(said("edge-Wh-1-2-0")).isEqualTo("Weight Wh[1,2], into word 1, Show: 1.10");
        assertEverythingIsSaid(30);
    }

    @Test
    void theEditorToo() {
        seeAll();
        clickEdge(WeightId.wh(0, 1), 1);
        assertEverythingIsSaid(36);
    }

    @Test
    void theNewDocumentDialogToo() {
        chord(KeyCode.CONTROL, KeyCode.N);
        assertEverythingIsSaid(36);
    }

    @Test
    void theOfferForAnUnknownWordToo() {
        clickOnId("sentence-field");
        typeText("nicer");
        keys(KeyCode.ENTER);
        assertThat(said("use-nice")).isEqualTo("Read nicer as nice");
        assertEverythingIsSaid(33);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALUE", "SIGN", "VERDICT"})
    void theQuestionToAClassToo(String kind) {
        openPreset("article-two-classes");
        keys(KeyCode.F9);
        clickOnId("predict-kind-" + kind);
        keys(KeyCode.END);
        assertEverythingIsSaid(33);
    }

    @Test
    void theWhatIfsToo() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEverythingIsSaid(32);
    }

    /** With a question of every kind, and with every scene; whatever has the keys as a page opens is said too. */
    @Test
    void everyPageOfALessonToo() {
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        for (String page = ""; !page.equals(text("page-title")); keys(KeyCode.PAGE_DOWN)) {
            page = text("page-title");
            assertThat(focusable()).as(page).hasSizeGreaterThan(14).contains(node("lesson-next"), node("page"));
            assertThat(Reachable.unsaid(focusable())).as(page).isEmpty();
            assertThat(Reachable.unsaid(List.of(focusOwner()))).as("what has the keys of " + page).isEmpty();
        }
        assertThat(text("lesson-place")).as("the last page").startsWith("page 14 of 14");
    }

    private void assertEverythingIsSaid(int atLeast) {
        List<Node> focusable = focusable();
        assertThat(focusable).hasSizeGreaterThan(atLeast);
        assertThat(Reachable.unsaid(focusable)).isEmpty();
        assertThat(focusable).filteredOn(node -> node.getStyleClass().contains("handle"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON));
    }

    private static List<Node> focusable() {
        return onFx(() -> Window.getWindows().stream()
                .flatMap(window -> Reachable.in(window.getScene().getRoot()).stream())
                .toList());
    }
}
