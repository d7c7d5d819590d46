package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;

/** A click on what holds a number opens its editor; what is typed there counts at once. */
class EditingTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private final Editor editor = new Editor(this);
    private NetworkDocument before;

    @BeforeEach
    void see() {
        seeAll();
        keys(KeyCode.END);
        before = session().document();
    }

    @Test
    void aClickOnAnEdgeOfWhEditsIt() {
        for (int t = 0; t < 3; t++) {
            clickEdge(WEIGHT, t);
            assertThat(editor.title()).isEqualTo("Wh[1,2]: from h₂ to h₁, shared by every step");
            assertThat(editor.field()).isEqualTo("1.1");
            assertThat(editor.slider()).isEqualTo(1.1);
            editor.putBack();
        }
    }

    @Test
    void aClickOnAnEdgeOfWxEditsIt() {
        clickEdge(WeightId.wx(2, 1), 1);
        assertThat(editor.title()).isEqualTo("Wx[3,2]: from “is” to h₃, shared by every step with this word");
        assertThat(editor.field()).isEqualTo("0.7");
    }

    @Test
    void aClickOnAnEdgeOfWyEditsIt() {
        clickEdge(WeightId.wy(0, 2), 2);
        assertThat(editor.title()).isEqualTo("Wy[1,3]: from h₃ to y");
        assertThat(editor.field()).isEqualTo("−2.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "h-1-2   | bh[2]: the bias of h₂, shared by every step | −0.5",
        "y-1     | by[1]: the bias of y                        | 1.4",
        "start-3 | h₋₁[3]: what h₃ holds before the first word | 0.0"})
    void aClickOnABoxEditsItsBiasOrStartValue(String box, String title, String value) {
        clickOnId(box);
        assertThat(editor.title()).isEqualTo(title);
        assertThat(editor.field()).isEqualTo(value);
        editor.type("0.25");
        editor.keep();
        assertThat(session().document()).isNotEqualTo(before);
        assertThat(session().nextUndo()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.25 | 0.25", "0,25 | 0.25", "1/3 | 0.3333333333333333", "-2/3 | -0.6666666666666666", "-1 | -1.0",
        "1e-3 | 0.001", ".5 | 0.5", "7 | 7.0"})
    void whatIsTypedIsTheWeightToTheLastBit(String typed, double value) {
        editor.set(WEIGHT, 1, typed);
        assertThat(session().document()).isEqualTo(before.withRnn(before.rnn().with(WEIGHT, value)));
        assertThat(session().isUnsaved()).isTrue();
    }

    @Test
    void numbersFollowWhileTheyAreTyped() {
        clickEdge(WEIGHT, 1);
        editor.type("-1");
        assertThat(editor.isOpen()).isTrue();
        assertThat(rnn().get(WEIGHT)).isEqualTo(-1);
        assertThat(editor.slider()).isEqualTo(-1);
        new Shown(this, before.withRnn(before.rnn().with(WEIGHT, -1)), session().words()).isAt(session().cursor());
    }

    @Test
    void whatTheChangeDidIsSaid() {
        clickEdge(WEIGHT, 1);
        double was = session().trace().step(2).h().get(0);
        editor.type("-1");
        double is = session().trace().step(2).h().get(0);
        assertThat(editor.impact()).startsWith("h₂,₁: " + Decimals.rounded(was, 2) + " → "
                + Decimals.rounded(is, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1/0", "1//2", "-", "1e999", "0.5x"})
    void whatIsNoNumberIsSaidAndEnterStays(String typed) {
        clickEdge(WEIGHT, 1);
        editor.type("2");
        assertThat(editor.showsProblem()).isFalse();
        editor.type(typed);
        assertThat(editor.showsProblem()).isTrue();
        editor.keep();
        assertThat(editor.isOpen()).isTrue();
        editor.type("0.5");
        assertThat(editor.showsProblem()).isFalse();
        editor.keep();
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.5);
    }

    @Test
    void arrowsNudgeByDecimals() {
        clickEdge(WEIGHT, 1);
        keys(KeyCode.UP, KeyCode.UP);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.3);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.29);
        keys(KeyCode.DOWN);
        chord(KeyCode.SHIFT, KeyCode.UP);
        assertThat(editor.field()).isEqualTo("1.2");
        assertThat(session().cursor().t()).isEqualTo(2);
    }

    @Test
    void buttonsNudgeByDecimals() {
        clickEdge(WEIGHT, 1);
        clickOnId("nudge-up");
        clickOnId("nudge-up-fine");
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.21);
        clickOnId("nudge-down");
        clickOnId("nudge-down-fine");
        clickOnId("nudge-down-fine");
        assertThat(rnn().get(WEIGHT)).isEqualTo(1.09);
        assertThat(editor.isOpen()).isTrue();
    }

    @Test
    void theFocusGoesRoundTheBiasToo() {
        seeAll();
        focus("h-1-1");
        double before = onFx(() -> node("h-1-1").getLayoutBounds().getWidth());
        keys(KeyCode.ENTER);
        editor.type("-0.4");
        // "−0.50→−0.40" is wider than the neuron.
        assertThat(onFx(() -> node("h-1-1").getLayoutBounds().getWidth())).isGreaterThan(1.25 * before);
        assertThat(onFx(() -> node("h-1-1").getLayoutBounds().getHeight()))
                .isEqualTo(onFx(() -> node("h-0-1").getLayoutBounds().getHeight()));
        editor.putBack();
        assertThat(onFx(() -> node("h-1-1").getLayoutBounds().getWidth())).isEqualTo(before);
    }

    @Test
    void escPutsBackToTheLastBit() {
        clickEdge(WEIGHT, 1);
        editor.type("1/3");
        clickOnId("nudge-up");
        editor.putBack();
        assertThat(editor.isOpen()).isFalse();
        assertThat(session().document()).isEqualTo(before);
        assertThat(session().nextUndo()).isEmpty();
        assertThat(session().isUnsaved()).isFalse();
        new Shown(this, before, session().words()).isAt(session().cursor());
    }

    @Test
    void aClickOutsideKeepsTheChange() {
        clickEdge(WEIGHT, 1);
        editor.type("0.5");
        clickAt(onFx(() -> diagram().localToScreen(diagram().getWidth() / 2, 4)));
        assertThat(editor.isOpen()).isFalse();
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.5);
        assertThat(session().nextUndo()).isPresent();
    }

    @Test
    void thatThePointerLeavesMeansNothing() {
        clickEdge(WEIGHT, 1);
        editor.type("0.5");
        moveTo(diagram().localToScreen(4, 4));
        settle();
        assertThat(editor.isOpen()).isTrue();
    }

    @Test
    void aClickOnAnotherEdgeKeepsTheFirstChangeAndEditsTheOther() {
        clickEdge(WEIGHT, 0);
        editor.type("0.5");
        clickEdge(WeightId.wx(0, 0), 0);
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.5);
        assertThat(editor.title()).startsWith("Wx[1,1]");
        editor.type("0.75");
        editor.keep();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rnn().get(WEIGHT)).isEqualTo(0.5);
        assertThat(rnn().get(WeightId.wx(0, 0))).isEqualTo(0.1);
    }

    @Test
    void aPresentersRemoteStepsWhileTheEditorIsOpen() {
        keys(KeyCode.HOME);
        clickEdge(WEIGHT, 1);
        keys(KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isZero();
        assertThat(editor.isOpen()).isTrue();
    }
}
