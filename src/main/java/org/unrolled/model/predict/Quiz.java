package org.unrolled.model.predict;

import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;

/**
 * Guessing what comes next, before it is shown.
 *
 * @param isOn whether steps forward ask first
 * @param kind what they ask for
 * @param nextUnit the hidden neuron whose turn it is, from 0
 * @param question what is asked now
 * @param revealed what was asked last, while its answer is in sight
 * @param tally how the class has guessed so far
 */
public record Quiz(boolean isOn, Question.Kind kind, int nextUnit, Optional<Question> question,
        Optional<Revealed> revealed, Tally tally) {

    /** Nothing is asked. */
    public static final Quiz OFF = new Quiz(false, Question.Kind.SIGN, 0, Optional.empty(), Optional.empty(),
            Tally.EMPTY);

    /**
     * A question that has been answered.
     *
     * @param place where the sentence stands with the answer in sight
     * @param answer what is true
     * @param guess what the class had guessed, if anything
     */
    public record Revealed(Cursor place, Answer answer, Optional<Guess> guess) {
    }

    /** On or off; what was asked is asked no longer, and the tally stays. */
    public Quiz switched(boolean on) {
        return new Quiz(on, kind, nextUnit, Optional.empty(), Optional.empty(), tally);
    }

    /** Asks for something else from now on. */
    public Quiz withKind(Question.Kind chosen) {
        return new Quiz(isOn, chosen, nextUnit, Optional.empty(), Optional.empty(), tally);
    }

    /** The neuron whose turn it is. */
    public Quiz withNextUnit(int unit) {
        return new Quiz(isOn, kind, unit, question, revealed, tally);
    }

    /** With an empty tally. */
    public Quiz withoutTally() {
        return new Quiz(isOn, kind, nextUnit, question, revealed, Tally.EMPTY);
    }

    /** What is asked on the way from one place to another, if anything is: the first there is on it. */
    public Optional<Question> onTheWay(Cursor from, Cursor to, Walk walk, NetworkDocument document) {
        if (!isOn) {
            return Optional.empty();
        }
        for (int t = Math.max(0, from.t()); t <= to.t(); t++) {
            Optional<Question> asked = at(t, walk, document)
                    .filter(next -> next.place().compareTo(from) >= 0 && next.place().compareTo(to) < 0);
            if (asked.isPresent()) {
                return asked;
            }
        }
        return Optional.empty();
    }

    private Optional<Question> at(int t, Walk walk, NetworkDocument document) {
        if (kind != Question.Kind.VERDICT) {
            return Optional.of(Question.ofNeuron(kind, t, nextUnit % document.rnn().hiddenSize()));
        }
        return walk.parts(t).contains(Part.OUTPUT)
                ? Optional.of(Question.ofReadOut(document, t)) : Optional.empty();
    }

    /** Asks a question; the next one is about the next neuron. */
    public Quiz asking(Question asked) {
        return new Quiz(isOn, kind, asked.isOfNeuron() ? asked.unit() + 1 : nextUnit, Optional.of(asked),
                Optional.empty(), tally);
    }

    /** Answers the question: with a guess it counts. */
    public Quiz revealing(Answer answer, Optional<Guess> guess, Walk walk) {
        Cursor place = walk.endOf(answer.question().t());
        return new Quiz(isOn, kind, nextUnit, Optional.empty(), Optional.of(new Revealed(place, answer, guess)),
                guess.map(guessed -> tally.with(guessed, answer)).orElse(tally));
    }

    /** As it is with the sentence at a place: a question belongs to where it was asked, an answer to where it is. */
    public Quiz at(Cursor cursor) {
        Optional<Question> asked = question.filter(q -> q.place().equals(cursor));
        Optional<Revealed> answered = revealed.filter(r -> r.place().equals(cursor));
        return asked.equals(question) && answered.equals(revealed)
                ? this : new Quiz(isOn, kind, nextUnit, asked, answered, tally);
    }
}
