package org.unrolled.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.ViewWindow;

/** The words in the transport bar, where there is not room for all. */
class WordChipsTest extends ViewWindow {

    private WordChips chips;

    private void openChips(int words, double width) {
        open(Networks.articleDocument());
        List<String> known = List.of("Show", "is", "nice");
        act(() -> session.read(IntStream.range(0, words).mapToObj(i -> known.get(i % 3)).toList()));
        chips = onFx(() -> new WordChips("chip-", t -> session.moveTo(session.walk().endOf(t))));
        show(chips, chips::show, width, 70);
    }

    @Test
    void whereAllHaveRoomNothingHintsAtMore() {
        openChips(3, 700);
        assertThat(isHinted("chips-before")).isFalse();
        assertThat(isHinted("chips-after")).isFalse();
    }

    @Test
    void theSideWhereMoreAreFadesOut() {
        openChips(20, 300);
        assertThat(isHinted("chips-before")).isFalse();
        assertThat(isHinted("chips-after")).isTrue();
        act(() -> session.moveTo(session.walk().endOf(10)));
        assertThat(isHinted("chips-before")).isTrue();
        assertThat(isHinted("chips-after")).isTrue();
        act(() -> session.moveTo(session.walk().last()));
        assertThat(isHinted("chips-before")).isTrue();
        assertThat(isHinted("chips-after")).isFalse();
        act(() -> session.moveTo(Cursor.START));
        assertThat(isHinted("chips-before")).isFalse();
    }

    @Test
    void theCurrentWordIsClearOfTheHints() {
        openChips(20, 300);
        for (int t : new int[] {0, 1, 7, 8, 19, 12, 3}) {
            act(() -> session.moveTo(session.walk().endOf(t)));
            Bounds chip = inScene(node("chip-" + (t + 1)));
            assertThat(chip.getMinX()).as("word %d", t).isGreaterThanOrEqualTo(0);
            assertThat(chip.getMaxX()).as("word %d", t).isLessThanOrEqualTo(300);
            assertThat(isHinted("chips-before") && inScene(node("chips-before")).intersects(chip)).isFalse();
            assertThat(isHinted("chips-after") && inScene(node("chips-after")).intersects(chip)).isFalse();
        }
    }

    private boolean isHinted(String id) {
        return onFx(() -> chips.lookup("#" + id).isVisible());
    }

    private static Bounds inScene(Node node) {
        return onFx(() -> node.localToScene(node.getBoundsInLocal()));
    }
}
