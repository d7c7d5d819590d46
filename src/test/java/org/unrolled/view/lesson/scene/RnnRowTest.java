package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.theme.Palette;

/** The small picture under mouse and keys, and what it shows. */
class RnnRowTest extends ViewWindow {

    private final SceneHand hand = new SceneHand();
    private RnnRow row;

    @BeforeEach
    void openRow() {
        open(Networks.articleDocument());
        act(() -> session.read(List.of("Show", "is", "not", "nice")));
        row = onFx(() -> new RnnRow(hand));
        show(onFx(() -> new StackPane(row)), row::show, 700, 220);
    }

    @Test
    void aClickOnAPanelChoosesItsWord() {
        clickOnId("rnn-row-3");
        clickOnId("rnn-row-1");
        assertThat(hand.words).containsExactly(2, 0);
    }

    @Test
    void enterAndSpaceChooseItToo() {
        focus("rnn-row-2");
        keys(KeyCode.ENTER);
        focus("rnn-row-4");
        keys(KeyCode.SPACE);
        assertThat(hand.words).containsExactly(1, 3);
    }

    @Test
    void whatIsReadHasItsColourAndTheRestIsFaint() {
        act(() -> session.moveTo(session.walk().endOf(1)));
        assertThat(ofNeuron(1, 0)).is(like(Palette.LIGHT.ofValue(session.trace().step(1).h().get(0))));
        Color faint = ofNeuron(2, 0);
        act(() -> session.moveTo(session.walk().endOf(2)));
        Color strong = Palette.LIGHT.ofValue(session.trace().step(2).h().get(0));
        assertThat(ofNeuron(2, 0)).is(like(strong));
        assertThat(faint).isNot(like(strong));
    }

    @Test
    void aNeuronHasNoValueBeforeTheActivation() {
        act(() -> session.moveTo(new Cursor(1, Part.SUM)));
        Color waiting = ofNeuron(1, 0);
        act(() -> session.moveTo(new Cursor(1, Part.ACTIVATION)));
        assertThat(ofNeuron(1, 0)).isNotEqualTo(waiting);
        assertThat(node("rnn-row-2").getAccessibleText()).contains("is", "−0.43, 0.39, 0.38");
    }

    @Test
    void thePanelsSayTheirWordsInFullAndWhatIsNotReadYet() {
        act(() -> session.moveTo(session.walk().endOf(2)));
        assertThat(node("rnn-row-3").getAccessibleText()).isEqualTo("word 3 of 4, “not”: h = 0.63, −0.83, −0.22");
        assertThat(node("rnn-row-4").getAccessibleText()).isEqualTo("word 4 of 4, “nice”: not read yet");
        assertThat(row.getAccessibleText()).contains("Show is not nice", "3 of 4");
    }

    @Test
    void anotherSentenceThanTheFramesCanBeShown() {
        List<String> words = List.of("Show", "is", "worst");
        act(() -> row.show(Networks.articleDocument().trace(words), words, 2));
        assertThat(lookup("#rnn-row-3").query().getAccessibleText()).contains("worst", "not read yet");
        assertThat(node("rnn-row-2").getAccessibleText()).contains("−0.43");
        assertThat(lookup(".handle").queryAll().stream().filter(Node::isVisible)).hasSize(3);
    }

    @Test
    void theFocusStaysInTheRowWhenTheWordsChange() {
        focus("rnn-row-2");
        act(() -> session.read(List.of("not", "nice")));
        assertThat(node("rnn-row-2").isFocused()).isTrue();
        assertThat(node("rnn-row-2").getAccessibleText()).contains("nice");
    }

    @Test
    void ofAThousandWordsTheCurrentOneIsInSight() {
        act(() -> session.read(Collections.nCopies(1000, "nice")));
        act(() -> session.moveTo(session.walk().endOf(700)));
        assertThat(isThere("rnn-row-701")).isTrue();
        assertThat(isThere("rnn-row-1")).isFalse();
    }

    /** Left of its number. */
    private Color ofNeuron(int t, int unit) {
        Box box = row.places().neuron(t, unit);
        return pixel(row, box.x() + 6, box.centerY());
    }

    private static Condition<Color> like(Color color) {
        return new Condition<>(other -> Math.abs(other.getRed() - color.getRed())
                + Math.abs(other.getGreen() - color.getGreen())
                + Math.abs(other.getBlue() - color.getBlue()) < 0.05, "about %s", color);
    }
}
