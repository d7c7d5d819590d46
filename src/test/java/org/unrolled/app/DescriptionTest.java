package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The step in sentences: a panel on demand, and what is said of the diagram in any case. */
class DescriptionTest extends WindowTest {

    private static final double WHOLE_STEP = 10;

    @Test
    void inASmallWindowTheDiagramKeepsItsRoomAndIsSeenWhole() {
        act(() -> {
            stage.setWidth(1024);
            stage.setHeight(748);
        });
        keys(KeyCode.RIGHT);
        passTime(WHOLE_STEP);
        keys(KeyCode.F4, KeyCode.F7);
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(node("what-if").isVisible()).isTrue();
        assertThat(node("description").isVisible()).isTrue();
        assertThat(onFx(() -> diagram().getHeight())).isGreaterThanOrEqualTo(240);
        for (String part : new String[] {"word-1", "h-0-3", "y-1"}) {
            assertThat(onFx(() -> diagram().localToScreen(diagram().getLayoutBounds())
                    .contains(node(part).localToScreen(node(part).getLayoutBounds())))).as(part).isTrue();
        }
        assertThat(isSeen("narration")).as("the description says it too").isFalse();
        keys(KeyCode.F4);
        assertThat(isSeen("narration")).isTrue();
        keys(KeyCode.F7);
        assertThat(isSeen("narration") && isSeen("legend")).isTrue();
    }

    @Test
    void aKeyShowsItAndHidesIt() {
        Node panel = onFx(() -> studio.window().lookup("#description"));
        assertThat(panel.isVisible()).isFalse();
        keys(KeyCode.F4);
        assertThat(panel.isVisible()).isTrue();
        keys(KeyCode.F4);
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void isSaidOfTheDiagramAtEachStep() {
        keys(KeyCode.RIGHT);
        passTime(WHOLE_STEP);
        assertThat(said("diagram")).startsWith("Word 1 of").contains("h 1 is minus 0.38");
        keys(KeyCode.RIGHT);
        passTime(WHOLE_STEP);
        assertThat(said("diagram")).startsWith("Word 2 of").contains("h 2 is 0.39");
        assertThat(said("description")).contains("h 2 is 0.39");
        assertThat(onFx(() -> studio.window().lookup("#description").getAccessibleRole()))
                .isEqualTo(AccessibleRole.TEXT);
    }

    @Test
    void takesTheKeysLikeAnyOther() {
        keys(KeyCode.F4);
        onFx(() -> {
            studio.window().lookup("#description").requestFocus();
            return null;
        });
        keys(KeyCode.PAGE_DOWN);
        passTime(WHOLE_STEP);
        assertThat(said("description")).startsWith("Word 1 of");
    }
}
