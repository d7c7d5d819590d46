package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.stage.DiagramMode;

/** Alt+R puts all back for the next class; what was done is one step to undo. */
class ResetAllTest extends WindowTest {

    @Test
    void documentSentencePlaceAndPictureAreAsTheyWereOpened() {
        NetworkDocument opened = session().document();
        disturb();
        NetworkDocument changed = session().document();
        chord(KeyCode.ALT, KeyCode.R);
        assertThat(session().document()).isEqualTo(opened);
        assertThat(session().isUnsaved()).isFalse();
        assertThat(session().words()).isEqualTo(List.of("Show", "is", "nice"));
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(onFx(() -> studio.window().diagram().modeProperty().get())).isEqualTo(DiagramMode.UNROLLED);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(changed);
        assertThat(session().isUnsaved()).isTrue();
    }

    @Test
    void itIsOneStepAndSaysSo() {
        disturb();
        menu("edit", "item-reset-all");
        assertThat(onFx(() -> ((StatusBar) node("status")).getText()))
                .endsWith("Undo: reset all");
    }

    @Test
    void anEditUnderWayIsEndedFirstAndCanBeBroughtBack() {
        clickEdge(WeightId.wh(0, 1), 0);
        new Editor(this).type("0.5");
        onFx(() -> {
            studio.resetAll();
            return null;
        });
        settle();
        assertThat(rnn().get(WeightId.wh(0, 1))).isEqualTo(1.1);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WeightId.wh(0, 1))).isEqualTo(0.5);
    }

    @Test
    void withoutAChangeThereIsNothingToUndo() {
        keys(KeyCode.END);
        chord(KeyCode.ALT, KeyCode.R);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(session().nextUndo()).isEmpty();
    }

    private void disturb() {
        seeAll();
        new Editor(this).set(WeightId.wh(0, 1), 0, "0.5");
        new Editor(this).set(WeightId.wy(0, 0), 2, "0.25");
        chooseSentence(2);
        keys(KeyCode.END);
        clickOnId("show-folded");
        focus("folded");
    }
}
