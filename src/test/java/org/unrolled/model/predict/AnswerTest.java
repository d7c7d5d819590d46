package org.unrolled.model.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.Quantity;

class AnswerTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final ForwardTrace TRACE = ARTICLE.trace(List.of("Show", "is", "not", "nice"));

    @Test
    void aValueIsAsRightAsItIsNear() {
        Answer answer = Answer.of(Question.ofNeuron(Question.Kind.VALUE, 2, 1), ARTICLE, TRACE);
        assertThat(answer.value()).isEqualTo(TRACE.step(2).h().get(1));
        assertThat(answer.distance(new Guess.Number(0.5))).hasValue(0.5 - answer.value());
        assertThat(answer.distance(new Guess.Number(-1))).hasValue(answer.value() + 1);
        assertThat(answer.isRight(new Guess.Number(answer.value()))).isTrue();
    }

    @Test
    void aSignIsRightOrNot() {
        Answer answer = Answer.of(Question.ofNeuron(Question.Kind.SIGN, 2, 1), ARTICLE, TRACE);
        assertThat(answer.isRight(new Guess.Signed(Sign.MINUS))).isTrue();
        assertThat(answer.isRight(new Guess.Signed(Sign.PLUS))).isFalse();
        assertThat(answer.distance(new Guess.Signed(Sign.PLUS))).isEmpty();
    }

    @Test
    void theSumOfTheReadOutIsZ() {
        Answer answer = Answer.of(new Question(Question.Kind.SIGN, 3, Quantity.Z, 0), ARTICLE, TRACE);
        assertThat(answer.value()).isEqualTo(TRACE.last().z().get(0));
    }

    @Test
    void aVerdictIsALabel() {
        NetworkDocument sigmoid = ReadOuts.sigmoid(ARTICLE);
        Answer answer = Answer.of(Question.ofReadOut(sigmoid, 3), sigmoid,
                sigmoid.trace(List.of("Show", "is", "not", "nice")));
        List<String> labels = Question.labels(sigmoid);
        assertThat(labels).hasSize(2).contains(answer.labels().getFirst());
        assertThat(labels.stream().filter(label -> answer.isRight(new Guess.Label(label))).toList())
                .isEqualTo(answer.labels());
    }

    @Test
    void ofOneLabelItsOppositeIsOfferedToo() {
        NetworkDocument one = sigmoids(List.of("good"));
        assertThat(Question.labels(one)).hasSize(2).contains("good");
        Answer answer = Answer.of(Question.ofReadOut(one, 0), one, one.trace(List.of("a")));
        assertThat(Question.labels(one)).filteredOn(label -> answer.isRight(new Guess.Label(label))).hasSize(1);
    }

    @Test
    void ofSeveralAnswersAnyIsRightAndNoneWhereThereIsNone() {
        NetworkDocument several = sigmoids(List.of("p", "q", "r"));
        assertThat(Question.labels(several)).containsExactly("p", "q", "r", "");
        Question asked = Question.ofReadOut(several, 0);
        assertThat(new Answer(asked, 0, List.of("p", "r")).isRight(new Guess.Label("r"))).isTrue();
        assertThat(new Answer(asked, 0, List.of("p", "r")).isRight(new Guess.Label("q"))).isFalse();
        assertThat(new Answer(asked, 0, List.of("p", "r")).isRight(new Guess.Label(""))).isFalse();
        assertThat(new Answer(asked, 0, List.of()).isRight(new Guess.Label(""))).isTrue();
    }

    private static NetworkDocument sigmoids(List<String> labels) {
        return new NetworkDocument(Optional.empty(), new Vocabulary(List.of("a", "b")), Networks.random(1, 2, 3,
                labels.size(), Activation.TANH, OutputActivation.SIGMOID, Reads.LAST), labels, List.of());
    }

    @Test
    void reluOffersZeroInThePlaceOfMinus() {
        Question asked = Question.ofNeuron(Question.Kind.SIGN, 0, 0);
        assertThat(asked.signs(Activation.RELU)).containsExactly(Sign.PLUS, Sign.ZERO);
        assertThat(asked.signs(Activation.TANH)).containsExactly(Sign.PLUS, Sign.MINUS);
        assertThat(Sign.of(-0.0)).isEqualTo(Sign.ZERO);
    }

    @Test
    void theTallyCountsTheRightAndTheMeanDistance() {
        Answer value = new Answer(Question.ofNeuron(Question.Kind.VALUE, 0, 0), 0.5, List.of());
        Answer sign = new Answer(Question.ofNeuron(Question.Kind.SIGN, 0, 0), 0.5, List.of());
        Tally tally = Tally.EMPTY
                .with(new Guess.Number(0.25), value)
                .with(new Guess.Number(1.25), value)
                .with(new Guess.Signed(Sign.PLUS), sign)
                .with(new Guess.Signed(Sign.MINUS), sign)
                .with(new Guess.Signed(Sign.PLUS), sign);
        assertThat(tally.right()).isEqualTo(2);
        assertThat(tally.choices()).isEqualTo(3);
        assertThat(tally.meanDistance()).hasValue(0.5);
        assertThat(Tally.EMPTY.meanDistance()).isEmpty();
    }

    @Test
    void nobodyIsNearANumberThatOverflowed() {
        Answer endless = new Answer(Question.ofNeuron(Question.Kind.VALUE, 0, 0), Double.POSITIVE_INFINITY, List.of());
        assertThat(Tally.EMPTY.with(new Guess.Number(1), endless)).isEqualTo(Tally.EMPTY);
    }
}
