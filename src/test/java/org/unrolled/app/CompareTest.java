package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Decimals;
import org.unrolled.view.compare.CompareKind;

/** Two sentences side by side, and one sentence twice. */
class CompareTest extends WindowTest {

    private static final WhatIfs CUT = WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true);

    private static final String NICE = "Show is nice";
    private static final String NOT_NICE = "Show is not nice";

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @BeforeEach
    void compare() {
        clickOnId("show-compare");
    }

    @Test
    void itOpensWithTheSentenceThatIsReadAndTheNext() {
        assertThat(chosen("compare-upper")).isEqualTo(NICE);
        assertThat(chosen("compare-lower")).isEqualTo(NOT_NICE);
        assertThat(text("compare-summary")).isEqualTo("The same network, two sentences. They part at word 3.");
        assertThat(text("compare-heading")).isEqualTo("Difference");
        assertThat(session().words()).as("the longer one has a word in every column").containsExactly(
                "Show", "is", "not", "nice");
        assertThat(isSeen("sentences")).as("two rows take the whole width").isFalse();
    }

    @Test
    void bothStepTogetherAndTheShorterWaitsInItsGap() {
        keys(KeyCode.RIGHT);
        passTime(10);
        holds("upper-1", "first", NICE, 0);
        holds("lower-1", "second", NOT_NICE, 0);
        keys(KeyCode.RIGHT, KeyCode.RIGHT);
        passTime(10);
        holds("upper-2", "first", NICE, 1);
        holds("lower-3", "second", NOT_NICE, 2);
        assertThat(said("compare-upper-3")).contains("not known yet");
        assertThat(text("compare-heading")).isEqualTo("Difference at “not”");
        assertThat(text("compare-narration")).isEqualTo(
                "second: “not”, tanh, part 5 of 5. Meanwhile first waits and keeps h₁.");
        keys(KeyCode.RIGHT);
        passTime(10);
        holds("upper-3", "first", NICE, 2);
        holds("lower-4", "second", NOT_NICE, 3);
        assertThat(text("compare-narration")).isEqualTo("Both read “nice”: output, part 6 of 6.");
        assertThat(differences("compare-states")).containsExactly(
                "h₁: 0.82 vs −0.92, Δ −1.74", "h₂: −1.00 vs −0.88, Δ +0.12", "h₃: −0.84 vs −0.99, Δ −0.15");
        assertThat(differences("compare-outputs")).containsExactly("positive: 0.924 vs 0.085, Δ −0.839");
        assertThat(text("compare-why")).startsWith("The same word “nice”. Only the memory differs");
    }

    @Test
    void bothGoBackPartByPart() {
        keys(KeyCode.END, KeyCode.UP);
        assertThat(text("compare-narration")).isEqualTo("Both read “nice”: tanh, part 5 of 6.");
        holds("upper-3", "first", NICE, 2);
        keys(KeyCode.UP);
        assertThat(said("compare-upper-3")).contains("not known yet");
        assertThat(said("compare-lower-4")).contains("not known yet");
    }

    @Test
    void aClickOnAWordGoesToItsColumn() {
        clickOnId("compare-upper-3");
        assertThat(session().cursor()).isEqualTo(session().walk().endOf(3));
        clickOnId("compare-lower-3");
        assertThat(session().cursor()).isEqualTo(session().walk().endOf(2));
    }

    @Test
    void anEditMovesBoth() {
        keys(KeyCode.END);
        clickOnId("compare-upper-3-h-1");
        waitUntil(() -> isThere("weight-field"));
        typeText("0.5");
        keys(KeyCode.ENTER);
        waitUntil(() -> !isThere("weight-field"));
        assertThat(rnn().bh().get(0)).isEqualTo(0.5);
        holds("upper-3", "first", NICE, 2);
        holds("lower-4", "second", NOT_NICE, 3);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().bh().get(0)).isEqualTo(-0.5);
        holds("upper-3", "first", NICE, 2);
        holds("lower-4", "second", NOT_NICE, 3);
    }

    @Test
    void withoutMemoryBothEndInExactlyTheSameState() {
        keys(KeyCode.END);
        clickOnId("compare-cut");
        Rnn cut = CUT.applyTo(rnn());
        Vector alone = ForwardTrace.of(cut, 2).last().h();
        assertThat(said("compare-upper-3")).contains(numbers(alone)).endsWith("difference 0.00, 0.00, 0.00");
        assertThat(said("compare-lower-4")).contains(numbers(alone));
        assertThat(differences("compare-states")).hasSize(3).allSatisfy(row -> assertThat(row).endsWith("Δ 0"));
        assertThat(differences("compare-outputs")).containsExactly("positive: 0.612 vs 0.612, Δ 0");
        assertThat(text("compare-why")).isEqualTo("The same word, and no memory: the same state.");
        assertThat(session().document().rnn().wh()).as("the document keeps its own").isEqualTo(
                session().saved().rnn().wh());
        assertThat(session().isUnsaved()).isFalse();
        clickOnId("compare-cut");
        holds("lower-4", "second", NOT_NICE, 3);
    }

    @Test
    void theSameSentenceWithAndWithoutMemory() {
        choose(CompareKind.MEMORY);
        keys(KeyCode.END);
        ForwardTrace without = ForwardTrace.of(CUT.applyTo(rnn()), 0, 1, 4, 2);
        for (int t = 0; t < 4; t++) {
            holds("upper-" + (t + 1), "memory", NOT_NICE, t);
            assertThat(said("compare-lower-" + (t + 1))).startsWith("Wh = 0, word " + (t + 1) + " of 4")
                    .contains(": h " + numbers(without.step(t).h()) + ";");
        }
        assertThat(text("compare-summary")).endsWith("They part at word 2, “is”.");
        assertThat(node("compare-cut").isVisible()).isFalse();
        assertThat(node("compare-lower").isVisible()).isFalse();
    }

    @Test
    void theSameSentenceBeforeAndAfterAnEdit() {
        choose(CompareKind.LAST_EDIT);
        keys(KeyCode.END);
        assertThat(text("compare-summary")).startsWith("No edit yet");
        ForwardTrace before = session().trace();
        clickOnId("compare-upper-1-h-2");
        waitUntil(() -> isThere("weight-field"));
        typeText("1");
        // While the gesture lasts it is shown already.
        assertThat(said("compare-lower-4")).contains(numbers(session().trace().last().h()));
        assertThat(said("compare-upper-4")).contains(numbers(before.last().h()));
        keys(KeyCode.ENTER);
        waitUntil(() -> !isThere("weight-field"));
        assertThat(session().trace().last().h()).isNotEqualTo(before.last().h());
        assertThat(said("compare-lower-4")).startsWith("after").contains(numbers(session().trace().last().h()));
        assertThat(said("compare-upper-4")).startsWith("before").contains(numbers(before.last().h()));
        assertThat(text("compare-summary")).endsWith("They part at word 1, “Show”.");
        choose(CompareKind.SINCE_SAVED);
        assertThat(said("compare-upper-4")).startsWith("as saved").contains(numbers(before.last().h()));
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("compare-summary")).endsWith("every state is the same.");
    }

    @Test
    void aFormerNetworkOfOtherNeuronsCannotBeCompared() {
        choose(CompareKind.SINCE_SAVED);
        edit(new EditDescription.HiddenSizeChanged(3, 4),
                session().document().withRnn(HiddenSize.changed(rnn(), 4, 1)));
        assertThat(text("compare-summary")).contains("has other words or neurons");
        assertThat(differences("compare-states")).isEmpty();
        keys(KeyCode.END);
        assertThat(differences("compare-states")).hasSize(4);
    }

    @Test
    void sentencesAreChosenTypedAndSwapped() {
        type("compare-upper", "nice");
        assertThat(text("compare-summary")).isEqualTo("The same network, two sentences. They part at word 1.");
        keys(KeyCode.TAB);
        clickOnId("compare-swap");
        assertThat(chosen("compare-upper")).isEqualTo(NOT_NICE);
        assertThat(chosen("compare-lower")).isEqualTo("nice");
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
        type("compare-upper", NICE);
        type("compare-lower", "Show is");
        assertThat(session().words()).containsExactly("Show", "is", "nice");
        focus("compare-canvas");
        keys(KeyCode.END);
        assertThat(text("compare-narration")).endsWith("Meanwhile second is at its end.");
        holds("lower-2", "second", "Show is", 1);
        assertThat(differences("compare-outputs")).hasSize(1);
    }

    @Test
    void theSameSentenceTwiceDiffersNowhere() {
        type("compare-lower", NICE);
        assertThat(text("compare-summary")).isEqualTo("The same sentence twice: every number is the same.");
        focus("compare-canvas");
        keys(KeyCode.END);
        assertThat(differences("compare-states")).allSatisfy(row -> assertThat(row).endsWith("Δ 0"));
    }

    @Test
    void anUnknownWordIsSaidAndChangesNothing() {
        type("compare-lower", "Show is nicer");
        assertThat(text("compare-problem")).startsWith("“nicer” is not in the vocabulary. The nearest: nice");
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
        assertThat(onFx(() -> ((ComboBox<?>) node("compare-lower")).getEditor().getText())).isEqualTo("Show is nicer");
        type("compare-lower", NICE);
        assertThat(node("compare-problem").isVisible()).isFalse();
    }

    @Test
    void theArticlesConstantReadOutGivesWayToItsSigmoid() {
        openPreset("article");
        keys(KeyCode.END);
        assertThat(node("compare-constant").isVisible()).isTrue();
        assertThat(differences("compare-outputs")).containsExactly("softmax: 1.000 vs 1.000, Δ 0");
        clickOnId("compare-sigmoid");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        assertThat(session().isUnsaved()).isFalse();
        assertThat(chosen("compare-upper")).isEqualTo(NICE);
        assertThat(chosen("compare-lower")).isEqualTo(NOT_NICE);
        assertThat(node("compare-constant").isVisible()).isFalse();
    }

    @Test
    void anotherConstantReadOutIsChangedAndTheChangeCanBeUndone() {
        openPreset("article");
        edit(new EditDescription.WeightsReset(), session().document().withRnn(rnn().with(WeightId.bh(0), 1)));
        clickOnId("compare-sigmoid");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().hasConstantReadOut()).isTrue();
    }

    @Test
    void leavingItReturnsToTheSentenceThatWasReadAndToTheSamePlace() {
        clickOnId("compare-lower-4");
        clickOnId("show-unrolled");
        assertThat(session().words()).containsExactly("Show", "is", "nice");
        assertThat(session().cursor()).isEqualTo(session().walk().last());
        assertThat(isSeen("sentences")).isTrue();
        clickOnId("show-compare");
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
        assertThat(session().cursor()).isEqualTo(session().walk().last());
    }

    @Test
    void aSentenceChosenInTheListTakesThePlaceOfTheOneThatIsRead() {
        keys(KeyCode.F6);
        chooseSentence(4);
        assertThat(chosen("compare-upper")).isEqualTo(NICE);
        assertThat(chosen("compare-lower")).isEqualTo("Show is not worst");
        assertThat(session().words()).containsExactly("Show", "is", "not", "worst");
        chooseSentence(1);
        assertThat(chosen("compare-lower")).isEqualTo("Show is not worst");
        assertThat(session().words()).containsExactly("Show", "is", "not", "worst");
    }

    @Test
    void anotherDocumentBringsItsOwnSentences() {
        keys(KeyCode.END);
        openPreset("next-word");
        assertThat(chosen("compare-upper")).isEqualTo("The cat chased the mouse .");
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        keys(KeyCode.END);
        assertThat(differences("compare-states")).hasSize(8);
        assertThat(text("compare-others")).isEqualTo("The 2 others are no farther apart.");
        assertThat(differences("compare-outputs")).hasSize(5);
    }

    @Test
    void allOfItHasARoleAndATextAndCanBeReachedByTab() {
        keys(KeyCode.END);
        List<Node> focusable = onFx(() -> Reachable.in(node("compare")));
        assertThat(focusable).extracting(Node::getId).contains("compare-kind", "compare-upper", "compare-swap",
                "compare-lower", "compare-canvas", "compare-upper-1", "compare-lower-3-h-2", "compare-cut");
        assertThat(Reachable.unsaid(focusable)).isEmpty();
        List<String> reached = new ArrayList<>();
        focus("compare-kind");
        for (int i = 0; i < 60 && !reached.contains("compare-cut"); i++) {
            reached.add(String.valueOf(focusOwner().getId()));
            keys(KeyCode.TAB);
        }
        assertThat(reached).contains("compare-swap", "compare-canvas", "compare-upper-1", "compare-lower-3-h-2",
                "compare-cut");
    }

    @Test
    void theKeysOfTheDiagramZoomItToo() {
        focus("compare-canvas");
        double before = onFx(() -> node("compare-upper-1").getBoundsInParent().getWidth());
        keys(KeyCode.EQUALS);
        assertThat(onFx(() -> node("compare-upper-1").getBoundsInParent().getWidth())).isGreaterThan(before * 1.1);
        keys(KeyCode.DIGIT1);
        assertThat(onFx(() -> node("compare-upper-1").getBoundsInParent().getWidth())).isEqualTo(before);
    }

    private void edit(EditDescription description, NetworkDocument after) {
        onFx(() -> {
            session().edit(description, after);
            return null;
        });
        settle();
    }

    /** A panel says the word's number, the word and the state of a trace computed apart from it. */
    private void holds(String panel, String row, String sentence, int t) {
        ForwardTrace trace = session().document().trace(List.of(sentence.split(" ")));
        assertThat(said("compare-" + panel)).startsWith(row + ", word " + (t + 1) + " of " + trace.length() + ", “"
                + sentence.split(" ")[t] + "”: h " + numbers(trace.step(t).h()) + ";");
    }

    private static String numbers(Vector vector) {
        return vector.stream().mapToObj(number -> Decimals.rounded(number, 2)).collect(Collectors.joining(", "));
    }

    private String chosen(String id) {
        return onFx(() -> String.valueOf(((ComboBox<?>) node(id)).getValue()));
    }

    private void choose(CompareKind kind) {
        focus("compare-kind");
        for (int i = 0; i < CompareKind.values().length; i++) {
            keys(KeyCode.UP);
        }
        for (int i = 0; i < kind.ordinal(); i++) {
            keys(KeyCode.DOWN);
        }
        assertThat(chosen("compare-kind")).isEqualTo(kind.name());
        focus("compare-canvas");
    }

    private void type(String id, String sentence) {
        onFx(() -> {
            ComboBox<?> choice = (ComboBox<?>) node(id);
            choice.requestFocus();
            choice.getEditor().selectAll();
            return null;
        });
        settle();
        typeText(sentence);
        keys(KeyCode.ENTER);
    }

    private List<String> differences(String id) {
        return onFx(() -> ((Parent) node(id)).getChildrenUnmodifiable().stream().map(Node::getAccessibleText).toList());
    }
}
