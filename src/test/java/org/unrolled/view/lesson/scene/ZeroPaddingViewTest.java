package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.view.lesson.scene.Pixels.like;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.lesson.InputRow;
import org.unrolled.model.lesson.scene.Situations;
import org.unrolled.model.lesson.scene.ZeroPadding;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.view.theme.Palette;

/** The slider under mouse and keys, the zeros that it makes and what they cost. */
class ZeroPaddingViewTest extends LiveScene {

    private static final String THIN = "\u202f";

    private final List<Runnable> measured = new ArrayList<>();

    @BeforeEach
    void openView() {
        openScene(events -> new ZeroPaddingView(events, work -> {
            work.run();
            measured.add(work);
            return 2_500_000;
        }), ZeroPadding::of, Situations.FOUR, 6);
    }

    @Test
    void fourWordsInSixPlacesLeaveTwoZeros() {
        assertThat(text("scene-plain-note")).isEqualTo("built for 6 words, given 4");
        assertThat(text("scene-weights")).isEqualTo("weights 6 × 5 = 30");
        assertThat(text("scene-zeros")).isEqualTo("10 of 30 multiply zeros\nwith one-hot inputs 340 of 360");
        assertThat(kinds()).containsExactly(InputRow.Kind.WORD, InputRow.Kind.WORD, InputRow.Kind.WORD,
                InputRow.Kind.WORD, InputRow.Kind.ZERO, InputRow.Kind.ZERO);
        assertThat(said("work-bars")).isEqualTo("Multiplications: ANN, N = 1_000 5_000, ANN, N = 6 30, RNN 48. "
                .replace("_", THIN)
                + "Memory, in bytes: ANN, N = 1_000 48_000, ANN, N = 6 288, RNN 392. ".replace("_", THIN)
                + "Time of one pass, measured: ANN, N = 1_000 2.5 ms, ANN, N = 6 2.5 ms, RNN 2.5 ms"
                        .replace("_", THIN));
    }

    @Test
    void theKeysMoveTheSlider() {
        focus("scene-inputs");
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(chosenInputs).containsExactly(7, 8, 7, 8);
        assertThat(text("scene-inputs-value")).isEqualTo("8");
        assertThat(text("scene-zeros")).isEqualTo("20 of 40 multiply zeros\nwith one-hot inputs 460 of 480");
        keys(KeyCode.END);
        assertThat(text("scene-inputs-value")).isEqualTo("1" + THIN + "000");
        keys(KeyCode.HOME);
        assertThat(text("scene-inputs-value")).isEqualTo("6");
    }

    @Test
    void draggingTheSliderMakesInputsByAndBy() {
        Node thumb = onFx(() -> node("scene-inputs").lookup(".thumb"));
        Point2D from = onFx(() -> point(thumb).query());
        pressAt(from);
        // Without a screen the thumb hears of a drag only while it is under the pointer.
        for (int x = 8; x <= 80; x += 8) {
            pointAt(from.add(x, 0));
        }
        letGo();
        assertThat(chosenInputs).hasSizeGreaterThanOrEqualTo(10).isSorted();
        int last = chosenInputs.getLast();
        assertThat(last).isBetween(50, 200);
        assertThat(text("scene-inputs-value")).isEqualTo(String.valueOf(last));
        assertThat(text("scene-plain-note")).isEqualTo("built for " + last + " words, given 4");
    }

    @Test
    void aThousandInputsForFiveWordsAre995Zeros() {
        act(() -> session.read(Vocabulary.split("Python is a programming language")));
        focus("scene-inputs");
        keys(KeyCode.END);
        assertThat(text("scene-plain-note")).isEqualTo("built for 1_000 words, given 5".replace("_", THIN));
        assertThat(text("scene-zeros"))
                .isEqualTo("4_975 of 5_000 multiply zeros\nwith one-hot inputs 59_975 of 60_000".replace("_", THIN));
        assertThat(said("plain-network")).contains("zero vectors: 995.");
    }

    @Test
    void besideAThousandInputsTheFewestStandForComparison() {
        String before = said("work-bars");
        int all = measured.size();
        focus("scene-inputs");
        keys(KeyCode.END);
        assertThat(said("work-bars")).isEqualTo(before).contains("N = 1" + THIN + "000", "N = 6");
        assertThat(measured).as("all three were run already").hasSize(all);
    }

    @Test
    void ofAThousandInputsOneBoxStandsForMostZeros() {
        act(() -> onInputsChosen(1000));
        InputRow last = onFx(() -> picture().places().rows().getLast());
        assertThat(last.kind()).isEqualTo(InputRow.Kind.ZERO);
        assertThat(last.count()).isGreaterThan(990);
    }

    @Test
    void oneHotInputsCostSoManyTimesMore() {
        clickOnId("scene-encoding-one-hot");
        assertThat(said("work-bars")).contains("60" + THIN + "000", "360", "576" + THIN + "000");
        clickOnId("scene-encoding-number");
        assertThat(said("work-bars")).doesNotContain("60" + THIN + "000");
        clickOnId("scene-encoding-number");
        assertThat(said("work-bars")).as("one of both is always chosen").doesNotContain("60" + THIN + "000");
    }

    @Test
    void onlyWhatIsAnotherNetworkIsMeasuredAnew() {
        int all = measured.size();
        act(() -> session.moveTo(session.walk().endOf(2)));
        assertThat(measured).as("a step").hasSize(all);
        act(() -> onInputsChosen(7));
        assertThat(measured).as("the slider").hasSize(all + all / 3);
        act(() -> session.read(Vocabulary.split(Situations.THREE)));
        assertThat(measured).as("another sentence").hasSize(2 * all + all / 3);
    }

    @Test
    void aSentenceLongerThanTheNetworkMakesItLonger() {
        act(() -> session.read(Vocabulary.split(Situations.TEN)));
        assertThat(text("scene-plain-note")).isEqualTo("built for 10 words, given 10");
        assertThat(text("scene-zeros")).startsWith("0 of 50 multiply zeros");
        assertThat(onFx(() -> ((Slider) node("scene-inputs")).getMin())).isEqualTo(10);
        assertThat(chosenInputs).as("nobody moved the slider").isEmpty();
    }

    @Test
    void paddingIsDashedOnPlainGround() {
        assertThat(ofBox(0)).is(like(Palette.FOLDED.input()));
        assertThat(ofBox(4)).is(like(Palette.FOLDED.surface()));
    }

    private PlainPicture picture() {
        return (PlainPicture) node("plain-network");
    }

    private List<InputRow.Kind> kinds() {
        return onFx(() -> picture().places().rows().stream().map(InputRow::kind).toList());
    }

    private Color ofBox(int row) {
        Box box = onFx(() -> picture().places().input(row));
        return pixel(node("plain-network"), box.centerX(), box.y() + 5);
    }
}
