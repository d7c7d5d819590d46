package org.unrolled.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.model.network.OutputActivation.SIGMOID;
import static org.unrolled.model.network.OutputActivation.SOFTMAX;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.model.network.Vector;

class PredictionTest {

    @Test
    void softmaxAnswersWithTheLargest() {
        assertThat(Prediction.of(SOFTMAX, List.of("a", "b", "c"), Vector.of(0.2, 0.5, 0.3))).isEqualTo(single("b"));
    }

    @Test
    void softmaxAnswersWithTheFirstOfEquals() {
        assertThat(Prediction.of(SOFTMAX, List.of("a", "b", "c"), Vector.of(0.2, 0.4, 0.4))).isEqualTo(single("b"));
    }

    @Test
    void softmaxOverOneOutputAlwaysAnswersWithItsLabel() {
        assertThat(Prediction.of(SOFTMAX, List.of("y"), Vector.of(1))).isEqualTo(single("y"));
    }

    @Test
    void oneSigmoidAnswersWithTheSecondLabelFromAHalfOn() {
        List<String> labels = List.of("negative", "positive");
        assertThat(Prediction.of(SIGMOID, labels, Vector.of(0.5))).isEqualTo(single("positive"));
        assertThat(Prediction.of(SIGMOID, labels, Vector.of(Math.nextDown(0.5)))).isEqualTo(single("negative"));
    }

    @Test
    void oneSigmoidWithOneLabelAnswersWithItOrNotIt() {
        assertThat(Prediction.of(SIGMOID, List.of("spam"), Vector.of(0.5))).isEqualTo(single("spam"));
        assertThat(Prediction.of(SIGMOID, List.of("spam"), Vector.of(0.49))).isEqualTo(single("not spam"));
    }

    @Test
    void severalSigmoidsAnswerEachForItself() {
        List<String> labels = List.of("a", "b", "c");
        assertThat(Prediction.of(SIGMOID, labels, Vector.of(0.5, 0.49, 0.9)))
                .isEqualTo(new Prediction(List.of("a", "c"), true));
        assertThat(Prediction.of(SIGMOID, labels, Vector.of(0.1, 0.1, 0.1)))
                .isEqualTo(new Prediction(List.of(), true));
        assertThat(Prediction.of(SIGMOID, labels, Vector.of(0.1, 0.7, 0.1)).isList()).isTrue();
    }

    @Test
    void itsLabelsCannotBeChangedFromOutside() {
        List<String> given = new ArrayList<>(List.of("a"));
        Prediction prediction = new Prediction(given, true);
        given.add("b");
        assertThat(prediction.labels()).containsExactly("a");
    }

    private static Prediction single(String label) {
        return new Prediction(List.of(label), false);
    }
}
