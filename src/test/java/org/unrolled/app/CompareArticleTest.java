package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Presets;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** The article's softmax answers 1 to every sentence: comparing opens the same network with a sigmoid. */
class CompareArticleTest extends WindowTest {

    @Test
    void theUntouchedArticleGivesWayToItsSigmoidAndTheWindowSaysSo() throws Exception {
        chooseSentence(2);
        keys(KeyCode.RIGHT);
        passTime(10);
        keys(KeyCode.DOWN);
        passTime(10);
        Cursor place = session().cursor();
        assertThat(place).isEqualTo(new Cursor(1, Part.INPUT));
        clickOnId("show-compare");
        assertThat(session().document()).isEqualTo(Presets.open("article-sigmoid"));
        assertThat(prompt.asked).isEmpty();
        assertThat(session().isUnsaved()).isFalse();
        assertThat(notice()).contains("would answer 1.000 to both sentences");
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
        assertThat(session().cursor()).isEqualTo(place);
        assertThat(node("compare-constant").isVisible()).isFalse();
        assertThat(onFx(() -> below("compare-kind"))).as("the notice covers nothing").isTrue();
        clickOnId("show-unrolled");
        assertThat(rnn().outputActivation()).as("it stays").isEqualTo(OutputActivation.SIGMOID);
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
    }

    @Test
    void whatWasAskedOfTheNetworkStays() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOnId("show-compare");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        assertThat(node("what-if").isVisible()).isTrue();
    }

    @Test
    void whatHasUnsavedChangesStaysAndTheSigmoidIsOffered() {
        act(() -> session().edit(new EditDescription.WeightsReset(),
                session().document().withRnn(rnn().with(WeightId.bh(0), 1))));
        clickOnId("show-compare");
        assertThat(rnn().hasConstantReadOut()).isTrue();
        assertThat(prompt.asked).isEmpty();
        assertThat(node("compare-constant").isVisible()).isTrue();
    }

    private boolean below(String id) {
        return node(id).localToScene(node(id).getLayoutBounds()).getMinY()
                >= node("notice").localToScene(node("notice").getLayoutBounds()).getMaxY();
    }

    private String notice() {
        return onFx(() -> ((NotificationPane) studio.window().lookup(".notification-pane")).getText());
    }
}
