package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;

/** After an edit what stood before stays in sight, and with the switch until it is dismissed. */
class FormerValuesPanelTest extends WeightsWindow {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private void edit() {
        click(WEIGHT);
        typeText("2");
        keys(KeyCode.ENTER);
    }

    @Test
    void everyViewIsShownTheFormerTraceAfterAnEdit() {
        edit();
        assertThat(frames.frame().get().diagram().before().orElseThrow().rnn()).isEqualTo(Networks.article());
        assertThat(isSeen("weights-dismiss")).isFalse();
    }

    @Test
    void theSwitchHoldsThemUntilTheyAreDismissed() {
        clickOnId("weights-hold");
        edit();
        click(WeightId.bh(0));
        chord(KeyCode.ALT, KeyCode.UP);
        assertThat(frames.frame().get().diagram().before().orElseThrow().rnn()).isEqualTo(Networks.article());
        assertThat(isSeen("weights-dismiss")).isTrue();
        clickOnId("weights-dismiss");
        assertThat(frames.frame().get().diagram().before()).isEmpty();
        assertThat(isSeen("weights-dismiss")).isFalse();
    }

    @Test
    void theSwitchItselfIsClickedAsItsWordsAre() {
        ToggleSwitch hold = (ToggleSwitch) node("weights-hold");
        clickAt(onFx(() -> point("#weights-hold .thumb-area").query()), 1);
        assertThat(hold.isSelected()).isTrue();
        clickAt(onFx(() -> point("#weights-hold .label").query()).add(8, 0), 1);
        assertThat(hold.isSelected()).isFalse();
    }

    @Test
    void theSwitchKnowsTheKeysToo() {
        onFx(() -> {
            node("weights-hold").requestFocus();
            return null;
        });
        keys(KeyCode.SPACE);
        edit();
        assertThat(isSeen("weights-dismiss")).isTrue();
        onFx(() -> {
            node("weights-hold").requestFocus();
            return null;
        });
        keys(KeyCode.SPACE);
        assertThat(frames.frame().get().diagram().before()).isEmpty();
    }

    @Test
    void undoShowsWhatItChangedToo() {
        edit();
        undo();
        assertThat(frames.frame().get().diagram().before().orElseThrow().rnn().get(WEIGHT)).isEqualTo(2);
    }
}
