package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;

/** A step asks before it shows: by mouse, by keys, and with a remote that has but one of them. */
class PredictTest extends WindowTest {

    private static final double WHOLE_STEP = 10;
    private static final Cursor WORD_1 = new Cursor(0, Part.ACTIVATION);
    private static final Cursor WORD_2 = new Cursor(1, Part.ACTIVATION);

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @BeforeEach
    void switchOn() {
        seeAll();
        keys(KeyCode.F9);
        assertThat(node("predict").isVisible()).isTrue();
    }

    @Test
    void oneKeySwitchesItOnAndOff() {
        assertThat(line()).isEqualTo("The next step asks first.");
        keys(KeyCode.F9);
        assertThat(node("predict").isVisible()).isFalse();
        step(KeyCode.RIGHT);
        assertThat(session().cursor()).isEqualTo(WORD_1);
    }

    @Test
    void theButtonDoesToo() {
        clickOnId("predict-first");
        assertThat(node("predict").isVisible()).isFalse();
        clickOnId("predict-first");
        assertThat(node("predict").isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"RIGHT", "PAGE_DOWN", "SPACE", "END", "P"})
    void aStepForwardAsksFirst(KeyCode key) {
        step(key);
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.INPUT));
        assertThat(line()).isEqualTo("Your guess for h₀,₁: its sign?");
    }

    @Test
    void aSignIsGuessedByAKey() {
        step(KeyCode.RIGHT);
        typeText("-");
        assertThat(session().cursor()).isEqualTo(WORD_1);
        assertThat(line()).isEqualTo("h₀,₁ ≈ −0.38. Your guess − is right.");
        assertThat(text("predict-tally")).isEqualTo("Right: 1 of 1");
        step(KeyCode.RIGHT);
        assertThat(line()).isEqualTo("Your guess for h₁,₂: its sign?");
        typeText("-");
        assertThat(line()).isEqualTo("h₁,₂ ≈ 0.39. Your guess − is not right.");
        assertThat(text("predict-tally")).isEqualTo("Right: 1 of 2");
    }

    @Test
    void aSignIsGuessedByTheMouse() {
        clickOnId("next-word");
        passTime(WHOLE_STEP);
        clickOnId("predict-PLUS");
        assertThat(line()).isEqualTo("h₀,₁ ≈ −0.38. Your guess + is not right.");
        assertThat(focusOwner().getId()).isEqualTo("diagram");
        clickOnId("predict-reset");
        assertThat(node("predict-tally").getParent().isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0,5", "1/2"})
    void aValueIsTyped(String written) {
        clickOnId("predict-kind-VALUE");
        step(KeyCode.RIGHT);
        assertThat(line()).isEqualTo("Your guess for h₀,₁: its value?");
        waitUntil(() -> focusOwner() == node("predict-value"));
        typeText(written);
        keys(KeyCode.ENTER);
        assertThat(session().cursor()).isEqualTo(WORD_1);
        assertThat(line()).isEqualTo("h₀,₁ ≈ −0.38. Your guess 0.5 is 0.88 away.");
        assertThat(text("predict-tally")).isEqualTo("Mean distance: 0.88 (values: 1)");
        waitUntil(() -> "diagram".equals(focusOwner().getId()));
    }

    @Test
    void whatIsNoNumberIsSaidAndLosesNothing() {
        clickOnId("predict-kind-VALUE");
        step(KeyCode.RIGHT);
        waitUntil(() -> focusOwner() == node("predict-value"));
        typeText("much");
        clickOnId("predict-guess");
        assertThat(node("predict-problem").isVisible()).isTrue();
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.INPUT));
        assertThat(((TextInputControl) node("predict-value")).getText()).isEqualTo("much");
    }

    @Test
    void fromTheDiagramANumberGoesIntoItsField() {
        clickOnId("predict-kind-VALUE");
        step(KeyCode.RIGHT);
        waitUntil(() -> focusOwner() == node("predict-value"));
        keys(KeyCode.ESCAPE);
        assertThat(focusOwner().getId()).isEqualTo("diagram");
        typeText("-1");
        assertThat(((TextInputControl) node("predict-value")).getText()).isEqualTo("-1");
    }

    @Test
    void aRemotesOneKeyNeverGetsStuck() {
        for (String kind : List.of("VALUE", "SIGN", "VERDICT")) {
            clickOnId("predict-kind-" + kind);
            keys(KeyCode.HOME);
            int presses = 0;
            while (!session().cursor().equals(session().walk().last()) && presses < 20) {
                step(KeyCode.PAGE_DOWN);
                presses++;
            }
            // A question and its answer to each word, or but one for the verdict; and the three words themselves.
            assertThat(presses).as(kind).isEqualTo(kind.equals("VERDICT") ? 4 : 6);
        }
        assertThat(node("predict-tally").getParent().isVisible()).isFalse();
    }

    @Test
    void theVerdictIsAskedAtTheLastWord() {
        clickOnId("predict-kind-VERDICT");
        step(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(session().cursor()).isEqualTo(WORD_2);
        step(KeyCode.RIGHT);
        assertThat(session().cursor()).isEqualTo(new Cursor(2, Part.ACTIVATION));
        assertThat(line()).isEqualTo("Your guess: what does the network say?");
        assertThat(((Labeled) node("predict-label-2")).getText()).isEqualTo("2 · positive");
        typeText("2");
        assertThat(line()).isEqualTo("The network says “positive”. Your guess positive is right.");
    }

    @Test
    void ofManyWordsTheNextIsChosenFromAList() {
        openPreset("next-word");
        clickOnId("predict-kind-VERDICT");
        step(KeyCode.RIGHT);
        assertThat(session().cursor()).isEqualTo(WORD_1);
        focus("predict-label");
        keys(KeyCode.DOWN);
        waitUntil(() -> session().cursor().equals(new Cursor(0, Part.OUTPUT)));
        assertThat(line()).startsWith("The network says “");
    }

    @Test
    void aClickOnANeuronOfTheNextWordAsksForIt() {
        clickOnId("h-0-3");
        passTime(WHOLE_STEP);
        assertThat(line()).isEqualTo("Your guess for h₀,₃: its sign?");
        typeText("-");
        step(KeyCode.RIGHT);
        assertThat(line()).isEqualTo("Your guess for h₁,₁: its sign?");
    }

    @Test
    void aStepBackLeavesTheQuestion() {
        step(KeyCode.RIGHT);
        step(KeyCode.LEFT);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(line()).isEqualTo("The next step asks first.");
    }

    @Test
    void playingWaitsForTheAnswer() {
        keys(KeyCode.P);
        passTime(WHOLE_STEP);
        passTime(WHOLE_STEP);
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.INPUT));
        assertThat(node("play").getAccessibleText()).startsWith("Play");
    }

    @Test
    void theCoveredNeuronIsSaidToBeGuessedAndTheOthersAreKnown() {
        step(KeyCode.RIGHT);
        assertThat(node("h-0-1").getAccessibleText()).isEqualTo("h 1 after word 1, Show: to be guessed");
        assertThat(node("h-0-2").getAccessibleText()).isEqualTo("h 2 after word 1, Show: minus 0.29");
        assertThat(node("h-1-1").getAccessibleText()).isEqualTo("h 1 after word 2, is: not known yet");
    }

    @ParameterizedTest
    @CsvSource({"0, unrolled", "1, unrolled", "2, unrolled", "1, folded", "2, folded", "0, state-space",
        "2, state-space"})
    void nothingInTheWindowGivesTheAnswerAway(int t, String picture) {
        chooseSentence(2);
        keys(KeyCode.F7, KeyCode.F8);
        clickOnId("show-" + picture);
        // Of word t: the question and the answer of each word before, then its own question.
        for (int i = 0; i <= 2 * t; i++) {
            step(KeyCode.PAGE_DOWN);
        }
        assertThat(line()).startsWith("Your guess");
        int unit = t;
        List<String> secrets = new ArrayList<>(List.of(number(session().trace().step(t).h().get(unit)),
                number(session().trace().step(t).a().get(unit))));
        session().trace().steps().subList(t + 1, 4).forEach(step -> {
            for (double value : step.h().toArray()) {
                secrets.add(number(value));
            }
        });
        secrets.add(number(session().trace().last().z().get(0)));
        // A number that stands there for another reason too gives nothing away.
        secrets.removeIf(secret -> isKnownOtherwise(secret, t, unit));
        assertThat(secrets).isNotEmpty();
        if (picture.equals("unrolled")) {
            seeAll();
            pointAtTheNeuron(t, unit);
        }
        List<String> said = said();
        assertThat(said).noneMatch(text -> secrets.stream().anyMatch(text::contains));
        assertThat(said).contains("?");
        keys(KeyCode.PAGE_DOWN);
        assertThat(said()).anyMatch(text -> text.contains(number(session().trace().step(t).h().get(unit))));
    }

    private void pointAtTheNeuron(int t, int unit) {
        robotContext().getMouseRobot().moveNoWait(middle("#h-" + t + "-" + (unit + 1)));
        settle();
    }

    private boolean isKnownOtherwise(String secret, int t, int unit) {
        List<String> known = new ArrayList<>();
        var rnn = session().document().rnn();
        for (var group : WeightGroup.values()) {
            for (int row = 0; row < rnn.rows(group); row++) {
                for (int column = 0; column < rnn.columns(group); column++) {
                    known.add(number(rnn.values(group).get(row, column)));
                }
            }
        }
        for (int step = 0; step <= t; step++) {
            var of = session().trace().step(step);
            for (int i = 0; i < rnn.hiddenSize(); i++) {
                if (step < t || i != unit) {
                    known.addAll(List.of(number(of.h().get(i)), number(of.a().get(i)), number(of.whH().get(i))));
                }
            }
        }
        return known.stream().anyMatch(text -> text.contains(secret));
    }

    @Test
    void theSentencesOwnTargetIsCoveredUntilTheEnd() {
        assertThat(sentenceTexts()).contains("Show is nice, 3 words, target: ?")
                .contains("Show is not nice, 4 words, target: negative");
        assertThat(node("target").isVisible()).isFalse();
        for (int i = 0; i < 6; i++) {
            step(KeyCode.PAGE_DOWN);
        }
        assertThat(sentenceTexts()).contains("Show is nice, 3 words, target: positive");
        assertThat(node("target").isVisible()).isTrue();
    }

    private List<String> sentenceTexts() {
        return onFx(() -> lookup("#sentences .list-cell").queryAll().stream()
                .map(Node::getAccessibleText).filter(text -> text != null).toList());
    }

    @Test
    void aWordIsNotCopiedBeforeItIsKnown() {
        keys(KeyCode.F7);
        assertThat(node("arithmetic-copy").isDisabled()).isTrue();
        step(KeyCode.RIGHT);
        assertThat(node("arithmetic-copy").isDisabled()).isTrue();
        typeText("-");
        assertThat(node("arithmetic-copy").isDisabled()).isFalse();
    }

    @Test
    void editingAWeightTellsNothingOfWhatItChanges() {
        step(KeyCode.RIGHT);
        clickEdge(WeightId.wx(0, 0), 0);
        Editor editor = new Editor(this);
        editor.type("1");
        assertThat(editor.impact()).isEmpty();
        editor.putBack();
        assertThat(line()).startsWith("Your guess");
    }

    /** Steps, and lets what moves come to its end. */
    private void step(KeyCode... steps) {
        for (KeyCode key : steps) {
            keys(key);
            passTime(WHOLE_STEP);
        }
    }

    private String line() {
        return text("predict-line");
    }

    private static String number(double value) {
        return Decimals.rounded(value, 2);
    }

    /** Every text of the window, for the eye and for the ear. */
    private static List<String> said() {
        return onFx(() -> {
            List<String> texts = new ArrayList<>();
            Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), texts));
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
