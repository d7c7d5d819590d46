package org.unrolled.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

class MeasureTest {

    private static final Measure Z = new Measure.OfUnit(Quantity.Z, 0);
    private static final Measure P = new Measure.OfUnit(Quantity.Y, 0);

    @ParameterizedTest
    @CsvSource({
        "Show is nice, 2.504811396067452", "Show is not nice, -2.370333434495153",
        "Show is worst, -3.607845527787077", "Show is not worst, 2.600380625568728"})
    void aNumberOfTheReadOutIsThatOfTheLastWordHoweverFarTheSentenceHasBeenRead(String sentence, double z) {
        assertThat(Z.in(reading(sentence))).isEqualTo(z, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"Show is nice, 0.924", "Show is not nice, 0.085", "Show is worst, 0.026", "Show is not worst, 0.931"})
    void ofASigmoidWithTwoLabelsTheSecondHasYAndTheFirstTheRest(String sentence, double p) {
        Situation situation = reading(sentence);

        assertThat(P.in(situation)).isEqualTo(p, within(5e-4));
        assertThat(new Measure.Probability("positive").in(situation)).isEqualTo(P.in(situation));
        assertThat(new Measure.Probability("negative").in(situation)).isEqualTo(1 - P.in(situation));
    }

    @Test
    void ofASigmoidWithOneLabelTheOtherAnswerIsNotThatLabel() {
        NetworkDocument document = document(Networks.article().withReadOut(
                OutputActivation.SIGMOID, Networks.article().wy(), Networks.article().by()), List.of("good"));
        Situation situation = situation(document, WhatIfs.NONE, "Show is nice");

        assertThat(Labels.of(document)).containsExactly("not good", "good");
        assertThat(new Measure.Probability("good").in(situation)).isEqualTo(P.in(situation));
        assertThat(new Measure.Probability("not good").in(situation)).isEqualTo(1 - P.in(situation));
    }

    @ParameterizedTest
    @CsvSource({"SOFTMAX", "SIGMOID"})
    void ofSeveralOutputsEachLabelHasItsOwn(OutputActivation activation) {
        Rnn rnn = Networks.article().withReadOut(activation,
                Matrix.ofRows(new double[] {0, 0, 0}, new double[] {3.2, 3.2, -2}), Vector.of(0, 1.4));
        Situation situation = situation(document(rnn, List.of("bad", "good")), WhatIfs.NONE, "Show is nice");

        assertThat(new Measure.Probability("bad").in(situation)).isEqualTo(new Measure.OfUnit(Quantity.Y, 0).in(situation));
        assertThat(new Measure.Probability("good").in(situation))
                .isEqualTo(new Measure.OfUnit(Quantity.Y, 1).in(situation))
                .isEqualTo(0.924, within(5e-4));
    }

    @Test
    void anEarlierWordHasItsOwnNumbers() {
        Situation situation = reading("Show is not nice");
        List<Vector> states = situation.document().trace(situation.words()).steps().stream().map(s -> s.h()).toList();

        for (int t = 0; t < 4; t++) {
            assertThat(new Measure.AtWord(new Measure.OfUnit(Quantity.H, 1), t).in(situation))
                    .isEqualTo(states.get(t).get(1));
        }
        assertThat(new Measure.AtWord(new Measure.OfUnit(Quantity.A, 0), 0).in(situation))
                .isEqualTo(-0.4, within(1e-15));
    }

    @Test
    void anotherSentenceHasItsOwnNumbers() {
        Measure other = new Measure.OfSentence(Z, List.of("Show", "is", "worst"));

        assertThat(other.in(reading("Show is nice"))).isEqualTo(-3.607845527787077, within(1e-15));
        assertThat(new Measure.OfSentence(new Measure.AtWord(Z, 1), List.of("Show", "is", "worst"))
                .in(reading("nice"))).isEqualTo(Z.in(reading("Show is")));
    }

    @Test
    void whatTheNetworkIsRunOtherwiseInCounts() {
        Situation cut = situation(article(), WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true), "Show is not nice");

        assertThat(Z.in(cut)).isEqualTo(Z.in(reading("nice"))).isNotEqualTo(Z.in(reading("Show is not nice")));
        assertThat(new Measure.OfWeight(WeightId.wh(0, 1)).in(cut)).as("the document's own").isEqualTo(1.1);
    }

    @Test
    void weightsWordsAndInputsAreCountedAsTheyStand() {
        Situation situation = new Situation(article(), WhatIfs.NONE, List.of("Show", "is"),
                new Cursor(1, Part.WX), 17);

        assertThat(new Measure.OfWeight(WeightId.wx(1, 2)).in(situation)).isEqualTo(-2);
        assertThat(new Measure.WordsRead().in(situation)).isEqualTo(2);
        assertThat(new Measure.Inputs().in(situation)).isEqualTo(17);
        assertThat(new Measure.WordsRead().in(reading("Show is"))).as("at the start").isZero();
    }

    @Test
    void whereThereIsNoSuchThingItIsNotANumber() {
        assertThat(new Measure.AtWord(Z, 3).in(reading("Show is nice"))).isNaN();
        assertThat(Z.in(reading("Show was nice"))).isNaN();
        assertThat(new Measure.OfSentence(Z, List.of()).in(reading("Show"))).isNaN();
        assertThat(new Measure.OfUnit(Quantity.H, 3).in(reading("Show"))).isNaN();
        assertThat(new Measure.Probability("neutral").in(reading("Show"))).isNaN();
        assertThat(new Measure.OfWeight(WeightId.wh(3, 0)).in(reading("Show"))).isNaN();
    }

    static Situation reading(String sentence) {
        return situation(article(), WhatIfs.NONE, sentence);
    }

    private static Situation situation(NetworkDocument document, WhatIfs whatIfs, String sentence) {
        return new Situation(document, whatIfs, Vocabulary.split(sentence), Cursor.START, 6);
    }

    static NetworkDocument article() {
        Rnn rnn = Networks.article();
        return document(rnn.withReadOut(OutputActivation.SIGMOID, rnn.wy(), rnn.by()),
                List.of("negative", "positive"));
    }

    private static NetworkDocument document(Rnn rnn, List<String> labels) {
        return new NetworkDocument(Optional.empty(),
                new Vocabulary(List.of("Show", "is", "nice", "worst", "not")), rnn, labels, List.of());
    }
}
