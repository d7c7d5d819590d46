package org.unrolled.controller;

import java.util.Optional;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.Gate;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.predict.Answer;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.predict.PredictEvents;

/**
 * Asks a class what comes next before it is shown. A step forward leads to the next question; the step after that shows
 * the answer, guessed or not, so that a remote's one key is enough.
 */
public final class PredictController implements PredictEvents, Gate {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private Quiz quiz = Quiz.OFF;
    private boolean asksOnce;

    /** A controller that asks on the way through this session's sentence. */
    public PredictController(Session session, FrameController frames, StepController steps) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        session.onChange(() -> quiz = quiz.at(session.cursor()));
    }

    /** What is asked now. */
    public Quiz quiz() {
        return quiz;
    }

    @Override
    public void onPredictChosen(boolean isOn) {
        asksOnce = false;
        steps.rest();
        show(quiz.switched(isOn));
    }

    @Override
    public void onKindChosen(Question.Kind kind) {
        show(quiz.withKind(kind));
    }

    @Override
    public void onGuess(Guess guess) {
        reveal(Optional.of(guess));
    }

    @Override
    public void onRevealed() {
        reveal(Optional.empty());
    }

    @Override
    public void onTallyReset() {
        show(quiz.withoutTally());
    }

    /** Asks for this neuron next, and steps to the word that it is of. */
    public void askNext(int unit) {
        show(quiz.withNextUnit(unit));
        steps.onNextWord();
    }

    /** Asks one question, where the sentence stands at its place, and nothing after it. */
    public void ask(Question question) {
        asksOnce = true;
        Question.Kind kind = question.isOfNeuron() ? question.kind() : Question.Kind.VERDICT;
        show(quiz.switched(true).withKind(kind).asking(question).at(session.cursor()));
        if (question.isOfNeuron()) {
            frames.showFocus(question.unit());
        }
    }

    /** Asks again as it did, or not. */
    public void restore(Quiz former) {
        asksOnce = false;
        show(former.at(session.cursor()));
    }

    @Override
    public boolean takesStep() {
        boolean isAsked = quiz.question().isPresent();
        onRevealed();
        return isAsked;
    }

    @Override
    public Cursor reached(Cursor from, Cursor to) {
        if (asksOnce) {
            return to;
        }
        Optional<Question> asked = quiz.onTheWay(from, to, session.walk(), session.document());
        if (asked.isEmpty()) {
            return to;
        }
        show(quiz.asking(asked.get()));
        if (asked.get().isOfNeuron()) {
            frames.showFocus(asked.get().unit());
        }
        return asked.get().place();
    }

    private void reveal(Optional<Guess> guess) {
        quiz.question().ifPresent(question -> {
            Answer answer = Answer.of(question, session.document(), session.trace());
            Quiz answered = quiz.revealing(answer, guess, session.walk());
            steps.goTo(session.walk().endOf(question.t()));
            show(answered);
        });
    }

    private void show(Quiz next) {
        quiz = next;
        frames.showQuiz(next);
    }
}
