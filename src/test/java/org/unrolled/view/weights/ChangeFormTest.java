package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightEdits;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightScale;
import org.unrolled.model.session.EditDescription;

/** Many weights are changed at once. */
class ChangeFormTest extends WeightsWindow {

    private static final Rnn ARTICLE = Networks.article();

    @BeforeEach
    void openForm() {
        clickOnId("weights-change");
    }

    private void choose(Set<WeightGroup> groups) {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Set<WeightGroup>> which = (ComboBox<Set<WeightGroup>>) node("weights-which");
            which.setValue(groups);
            return null;
        });
    }

    @Test
    void randomNumbersComeFromTheSeedThatIsSeen() {
        typeInto("weights-seed", "42");
        typeInto("weights-limit", "0,5");
        clickOnId("weights-randomize");
        assertThat(rnn()).isEqualTo(
                RandomWeights.of(ARTICLE, WeightGroup.ALL_WEIGHTS, new WeightScale.Uniform(0.5), 42));
        assertThat(session.nextUndo()).contains(new EditDescription.WeightsRandomized(WeightGroup.ALL_WEIGHTS, 42));
        assertThat(frames.frame().get().undo()).contains("randomise all weights, seed 42");
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void oneMatrixAndXavierCanBeChosenWithTheKeys() {
        choose(Set.of(WeightGroup.WH));
        typeInto("weights-seed", "7");
        clickOnId("weights-xavier");
        clickOnId("weights-xavier");
        clickOnId("weights-randomize");
        assertThat(rnn()).isEqualTo(
                RandomWeights.of(ARTICLE, Set.of(WeightGroup.WH), new WeightScale.Xavier(), 7));
        assertThat(frames.frame().get().undo()).contains("randomise Wh, seed 7");
    }

    @Test
    void anotherSeedIsDrawnAndShown() {
        typeInto("weights-seed", "x");
        clickOnId("weights-another-seed");
        assertThat(onFx(() -> ((TextField) node("weights-seed")).getText())).matches("\\d+");
    }

    @Test
    void aBadSeedOrScaleIsSaidAndNothingChanges() {
        typeInto("weights-seed", "x1");
        clickOnId("weights-randomize");
        assertThat(text("weights-change-problem")).startsWith("The seed is a whole number");
        typeInto("weights-seed", "1");
        typeInto("weights-limit", "-1");
        clickOnId("weights-randomize");
        assertThat(text("weights-change-problem")).startsWith("The scale is a number from 0 on");
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        typeInto("weights-limit", "1");
        clickOnId("weights-randomize");
        assertThat(text("weights-change-problem")).isEmpty();
    }

    @Test
    void zeroesRoundsAndScales() {
        choose(Set.of(WeightGroup.WX));
        clickOnId("weights-zero");
        assertThat(rnn()).isEqualTo(WeightEdits.zeroed(ARTICLE, Set.of(WeightGroup.WX)));
        undo();
        typeInto("weights-factor", "1/3");
        clickOnId("weights-scale");
        assertThat(rnn()).isEqualTo(WeightEdits.recurrenceScaled(ARTICLE, 1.0 / 3));
        choose(Set.of(WeightGroup.WH));
        clickOnId("weights-round");
        assertThat(rnn()).isEqualTo(WeightEdits.rounded(WeightEdits.recurrenceScaled(ARTICLE, 1.0 / 3),
                Set.of(WeightGroup.WH)));
        undo();
        undo();
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
    }

    @Test
    void aFactorThatIsNoneIsSaid() {
        typeInto("weights-factor", "much");
        clickOnId("weights-scale");
        assertThat(text("weights-change-problem")).startsWith("The factor is a number");
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void aRemoteGoesOnStepping() {
        keys(KeyCode.PAGE_DOWN);
        assertThat(session.cursor().t()).isZero();
    }

    @Test
    void escClosesIt() {
        keys(KeyCode.ESCAPE);
        assertThat(isSeen("weights-randomize")).isFalse();
    }
}
