package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightId;

/** Everything can be reached and changed without a mouse. */
class KeyboardOnlyTest extends WindowTest {

    private final Editor editor = new Editor(this);

    @Test
    void controlAndArrowsWalkFromNeuronToNeuron() {
        walk(KeyCode.RIGHT, "h-0-1");
        walk(KeyCode.DOWN, "h-0-2");
        walk(KeyCode.RIGHT, "h-1-2");
        walk(KeyCode.UP, "h-1-1");
        walk(KeyCode.UP, "h-1-3");
        walk(KeyCode.RIGHT, "h-2-3");
        walk(KeyCode.RIGHT, "y-1");
        walk(KeyCode.LEFT, "h-2-1");
        walk(KeyCode.LEFT, "h-1-1");
        walk(KeyCode.LEFT, "h-0-1");
        walk(KeyCode.LEFT, "start-1");
        walk(KeyCode.LEFT, "start-1");
        assertThat(session().cursor().isStart()).isTrue();
    }

    private void walk(KeyCode arrow, String to) {
        chord(KeyCode.CONTROL, arrow);
        assertThat(focusOwner().getId()).isEqualTo(to);
    }

    @Test
    void afterANeuronTabGoesThroughTheEdgesIntoIt() {
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        List<String> tabbed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.TAB);
            tabbed.add(focusOwner().getId());
        }
        assertThat(tabbed.subList(0, 4))
                .containsExactlyInAnyOrder("edge-Wh-1-1-1", "edge-Wh-1-2-1", "edge-Wh-1-3-1", "edge-Wx-1-2-1");
        assertThat(tabbed.getLast()).isEqualTo("h-1-2");
    }

    @Test
    void anEdgeInFocusIsEditedByEnter() {
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        keys(KeyCode.TAB);
        assertThat(focusOwner().getId()).isEqualTo("edge-Wh-1-1-0");
        assertThat(focusOwner().getAccessibleText()).isEqualTo("Weight Wh[1,1], into word 1, Show: minus 1.10");
        keys(KeyCode.ENTER);
        editor.type("0.5");
        editor.keep();
        assertThat(rnn().get(WeightId.wh(0, 0))).isEqualTo(0.5);
        assertThat(focusOwner().getId()).isEqualTo("edge-Wh-1-1-0");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WeightId.wh(0, 0))).isEqualTo(-1.1);
    }

    @Test
    void aNeuronInFocusIsEditedByEnter() {
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        keys(KeyCode.ENTER);
        keys(KeyCode.UP);
        editor.keep();
        assertThat(rnn().get(WeightId.bh(0))).isEqualTo(-0.4);
    }

    @Test
    void aWordInFocusIsJumpedToByEnter() {
        focus("word-2");
        keys(KeyCode.ENTER);
        assertThat(session().cursor().t()).isEqualTo(1);
    }

    @Test
    void tabReachesEverythingAndComesBack() {
        List<String> reached = new ArrayList<>();
        Node first = focusOwner();
        for (int i = 0; i < 200; i++) {
            keys(KeyCode.TAB);
            Node owner = focusOwner();
            if (owner == first) {
                break;
            }
            reached.add(owner.getId());
        }
        assertThat(focusOwner()).as("where Tab comes back to").isSameAs(first);
        assertThat(reached).contains("sentences", "sentence-field", "vocabulary", "target", "start-1", "word-1",
                "h-0-3", "zoom-in", "fit", "next-word", "play", "chip-1", "chip-3", "speed");
    }
}
