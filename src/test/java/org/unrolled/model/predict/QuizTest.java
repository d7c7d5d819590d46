package org.unrolled.model.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;

class QuizTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final NetworkDocument SIGMOID = ReadOuts.sigmoid(ARTICLE);
    private static final Walk WALK = new Walk(3, ARTICLE.rnn().reads());
    private static final Quiz ON = Quiz.OFF.switched(true);
    private static final Cursor WORD_1 = new Cursor(0, Part.ACTIVATION);

    @Test
    void aStepToTheNextWordComesByItsNeuron() {
        assertThat(ON.onTheWay(Cursor.START, WORD_1, WALK, ARTICLE))
                .contains(Question.ofNeuron(Question.Kind.SIGN, 0, 0));
        assertThat(ON.withNextUnit(2).onTheWay(WORD_1, new Cursor(1, Part.ACTIVATION), WALK, ARTICLE))
                .contains(Question.ofNeuron(Question.Kind.SIGN, 1, 2));
    }

    @Test
    void aLeapComesByTheFirstOfAll() {
        assertThat(ON.onTheWay(WORD_1, WALK.last(), WALK, ARTICLE)).map(Question::t).contains(1);
    }

    @Test
    void ofPartsTheOneThatBringsTheWordInShowsNothing() {
        Cursor input = new Cursor(0, Part.INPUT);
        assertThat(ON.onTheWay(Cursor.START, input, WALK, ARTICLE)).isEmpty();
        assertThat(ON.onTheWay(input, new Cursor(0, Part.WX), WALK, ARTICLE)).isPresent();
    }

    @Test
    void switchedOffNothingIsAsked() {
        assertThat(Quiz.OFF.onTheWay(Cursor.START, WALK.last(), WALK, ARTICLE)).isEmpty();
    }

    @Test
    void theVerdictIsAskedWhereItIsRead() {
        Quiz verdict = ON.withKind(Question.Kind.VERDICT);
        assertThat(verdict.onTheWay(Cursor.START, new Cursor(1, Part.ACTIVATION), WALK, SIGMOID)).isEmpty();
        assertThat(verdict.onTheWay(Cursor.START, WALK.last(), WALK, SIGMOID))
                .contains(new Question(Question.Kind.VERDICT, 2, Quantity.Y, 0));
        NetworkDocument every = Networks.nextWordDocument();
        assertThat(verdict.onTheWay(Cursor.START, new Cursor(0, Part.OUTPUT), new Walk(3, every.rnn().reads()), every))
                .map(Question::t).contains(0);
    }

    @Test
    void ofTheConstantReadOutTheSignOfItsSumIsAsked() {
        assertThat(ON.withKind(Question.Kind.VERDICT).onTheWay(Cursor.START, WALK.last(), WALK, ARTICLE))
                .contains(new Question(Question.Kind.SIGN, 2, Quantity.Z, 0));
    }

    @Test
    void theNeuronsTakeTurns() {
        Quiz quiz = ON;
        for (int t = 0; t < 3; t++) {
            Question asked = quiz.onTheWay(WALK.endOf(t - 1), WALK.endOf(t), WALK, ARTICLE).orElseThrow();
            assertThat(asked.unit()).isEqualTo(t);
            quiz = quiz.asking(asked);
        }
        assertThat(quiz.onTheWay(Cursor.START, WORD_1, WALK, ARTICLE)).map(Question::unit).contains(0);
    }

    @Test
    void aGuessCountsAndNoGuessDoesNot() {
        Question asked = Question.ofNeuron(Question.Kind.SIGN, 1, 0);
        Answer answer = Answer.of(asked, ARTICLE, ARTICLE.trace(List.of("Show", "is", "nice")));
        Quiz shown = ON.asking(asked).revealing(answer, Optional.empty(), WALK);
        assertThat(shown.tally()).isEqualTo(Tally.EMPTY);
        assertThat(shown.question()).isEmpty();
        Quiz guessed = ON.asking(asked).revealing(answer, Optional.of(new Guess.Signed(Sign.MINUS)), WALK);
        assertThat(guessed.tally()).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(guessed.withoutTally().tally()).isEqualTo(Tally.EMPTY);
        assertThat(guessed.switched(false).tally()).isEqualTo(guessed.tally());
    }

    @Test
    void aQuestionBelongsToItsPlaceAndAnAnswerToItsOwn() {
        Question asked = Question.ofNeuron(Question.Kind.SIGN, 1, 0);
        Quiz asking = ON.asking(asked);
        assertThat(asking.at(new Cursor(1, Part.INPUT))).isSameAs(asking);
        assertThat(asking.at(Cursor.START).question()).isEmpty();
        Quiz answered = asking.revealing(
                Answer.of(asked, ARTICLE, ARTICLE.trace(List.of("Show", "is", "nice"))), Optional.empty(), WALK);
        assertThat(answered.at(WALK.endOf(1)).revealed()).isPresent();
        assertThat(answered.at(WALK.endOf(2)).revealed()).isEmpty();
    }
}
