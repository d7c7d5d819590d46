package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.io.Documents;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.whatif.WhatIf;

/** The network run otherwise than it is written, by mouse and by keys. */
class WhatIfTest extends WindowTest {

    @TempDir
    Path files;

    @Test
    void withTheMemoryCutTheSentenceEndsAsItsLastWordAlone() {
        chooseSentence(2);
        keys(KeyCode.END);
        clickOnId("cut-memory");
        StepTrace sentence = session().trace().last();
        clickOnId("sentence-field");
        typeText("nice");
        keys(KeyCode.ENTER, KeyCode.END);
        StepTrace alone = session().trace().last();
        assertThat(session().trace().length()).isEqualTo(1);
        assertThat(sentence.h()).isEqualTo(alone.h());
        assertThat(sentence.z()).isEqualTo(alone.z());
        assertThat(sentence.h()).isEqualTo(Networks.articleDocument().trace(List.of("nice")).last().h());
    }

    @ParameterizedTest
    @CsvSource({"DIGIT1, CUT_MEMORY", "DIGIT2, NO_BIAS", "DIGIT3, RANDOM_START", "DIGIT4, IDENTITY"})
    void eachHasAKeyAndAnEntryOfTheMenu(KeyCode key, WhatIf whatIf) {
        chord(KeyCode.CONTROL, key);
        assertThat(session().whatIfs().chosen()).containsExactly(whatIf);
        assertThat(isSeen("what-if")).isTrue();
        chord(KeyCode.CONTROL, key);
        assertThat(session().whatIfs().isNone()).isTrue();
        assertThat(isSeen("what-if")).isFalse();
        clickOnId("menu-network");
        waitUntil(() -> isThere("menu-what-if"));
        clickOnId("menu-what-if");
        waitUntil(() -> isThere("what-if-" + whatIf));
        clickOnId("what-if-" + whatIf);
        waitUntil(() -> session().whatIfs().has(whatIf));
    }

    @Test
    void theWindowSaysSoAndLeadsBackWithOneClick() {
        assertThat(isSeen("what-if")).isFalse();
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(text("what-if-what"))
                .isEqualTo("What if: the memory is cut (Wh = 0), h = a, without the activation");
        assertThat(((ToggleButton) node("cut-memory")).isSelected()).isTrue();
        assertThat(isSeen("what-if-another")).isFalse();
        clickOnId("what-if-back");
        assertThat(session().whatIfs().isNone()).isTrue();
        assertThat(isSeen("what-if")).isFalse();
        assertThat(((ToggleButton) node("cut-memory")).isSelected()).isFalse();
    }

    @Test
    void aRandomStartSaysItsSeedAndIsDrawnAnewOnDemand() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        for (int i = 0; i < 3; i++) {
            Vector former = session().trace().rnn().h0();
            long seed = session().whatIfs().seed();
            assertThat(text("what-if-what")).contains("seed " + seed);
            clickOnId("what-if-another");
            assertThat(session().whatIfs().seed()).isNotEqualTo(seed);
            assertThat(session().trace().rnn().h0()).isNotEqualTo(former);
        }
    }

    @Test
    void neitherUndoNorSavingNorTheWeightsSeeIt() throws Exception {
        Path file = files.resolve("own.rnn.json");
        prompt.saves(file);
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(session().nextUndo()).isEmpty();
        assertThat(session().isUnsaved()).isFalse();
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(Documents.open(file.toString()).rnn()).isEqualTo(Networks.article());
        assertThat(rnn()).isEqualTo(Networks.article());
    }

    @Test
    void editingWhatIsHiddenWorksAndSaysThatItIs() {
        seeAll();
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        Editor editor = new Editor(this);
        clickEdge(WeightId.wh(0, 1), 1);
        assertThat(editor.field()).isEqualTo("1.1");
        assertThat(editor.impact()).isEqualTo("The what-if “Cut the memory: Wh = 0” hides its effect.");
        editor.type("2");
        editor.keep();
        assertThat(rnn().get(WeightId.wh(0, 1))).isEqualTo(2);
        assertThat(session().trace().rnn().wh()).isEqualTo(Matrix.zeros(3, 3));
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(session().trace().rnn().get(WeightId.wh(0, 1))).isEqualTo(2);
    }

    @Test
    void whatIsWrittenIsWhatWasReallyComputed() {
        keys(KeyCode.F7, KeyCode.F8, KeyCode.RIGHT, KeyCode.RIGHT);
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        passTime(10);
        assertThat(node("arithmetic-line").getAccessibleText())
                .isEqualTo("h₁,₁ = 0.10 + (0.00 × −0.40 + 0.00 × −0.30 + 0.00 × −0.40) − 0.50 = −0.40");
        assertThat(text("part")).startsWith("identity");
        assertThat(text("curve-title")).contains(Activation.IDENTITY.symbol());
        focus("h-1-1");
        keys(KeyCode.TAB);
        assertThat(focusOwner().getAccessibleText()).isEqualTo("Weight Wh[1,1], into word 2, is: 0.00, cut");
    }

    @Test
    void theSentenceStandsStillAndAnotherDocumentEndsIt() {
        keys(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
        var place = session().cursor();
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(session().cursor()).isEqualTo(place);
        openPreset("lengths");
        assertThat(session().whatIfs().isNone()).isTrue();
        assertThat(isSeen("what-if")).isFalse();
    }

    @Test
    void theWayBackIsReachedWithTheKeysAlone() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        focus("what-if-another");
        keys(KeyCode.TAB);
        assertThat(focusOwner()).isInstanceOf(Button.class).extracting("id").isEqualTo("what-if-back");
    }
}
