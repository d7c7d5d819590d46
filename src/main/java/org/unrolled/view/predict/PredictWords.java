package org.unrolled.view.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.predict.Answer;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.predict.Tally;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.diagram.words.GuessText;
import org.unrolled.view.diagram.words.PredictedLabel;

/** Questions and answers in words. */
final class PredictWords {

    private PredictWords() {
    }

    /** "Your guess for h₂,₂: its sign?" */
    static String question(Question question) {
        return Messages.text("predict.question." + question.kind(), symbol(question));
    }

    /** "h₂,₂ ≈ −0.83. Your guess 0.50 is 1.33 away." */
    static String revealed(Quiz.Revealed revealed, NetworkDocument document, int digits) {
        Answer answer = revealed.answer();
        String truth = truth(answer, document, digits);
        return revealed.guess().map(guess -> truth + " " + judged(guess, answer, document, digits)).orElse(truth);
    }

    /** "Right: 3 of 5. Mean distance: 0.42 (2 values)." */
    static String tally(Tally tally, int digits) {
        List<String> said = new ArrayList<>();
        if (tally.choices() > 0) {
            said.add(Messages.text("predict.tally.right", tally.right(), tally.choices()));
        }
        tally.meanDistance().ifPresent(mean ->
                said.add(Messages.text("predict.tally.distance", Decimals.rounded(mean, digits), tally.numbers())));
        return String.join(" · ", said);
    }

    private static String truth(Answer answer, NetworkDocument document, int digits) {
        if (answer.question().kind() == Question.Kind.VERDICT) {
            return Messages.text("predict.verdict", answer.labels().isEmpty() ? Messages.text("predict.none")
                    : answer.labels().stream()
                            .map(label -> Messages.text("list.quoted", PredictedLabel.of(label, document)))
                            .collect(Collectors.joining(", ")));
        }
        return symbol(answer.question()) + (Decimals.isExact(answer.value(), digits) ? " = " : " ≈ ")
                + Decimals.rounded(answer.value(), digits) + ".";
    }

    private static String judged(Guess guess, Answer answer, NetworkDocument document, int digits) {
        String written = GuessText.of(guess, document);
        if (guess instanceof Guess.Number) {
            return answer.distance(guess).isPresent()
                    ? Messages.text("predict.away", written,
                            Decimals.rounded(answer.distance(guess).getAsDouble(), digits))
                    : Messages.text("predict.guessed", written);
        }
        return Messages.text(answer.isRight(guess) ? "predict.right" : "predict.wrong", written);
    }

    private static String symbol(Question question) {
        return question.isOfNeuron() ? Notation.state(question.t(), question.unit())
                : "z" + Notation.subscript(question.t());
    }
}
