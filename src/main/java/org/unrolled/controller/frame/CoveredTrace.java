package org.unrolled.controller.frame;

import java.util.Optional;
import org.unrolled.model.predict.Cover;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;

/** The trace as it may be shown, the same while nothing changes: to a class that guesses, without what it guesses. */
final class CoveredTrace {

    private ForwardTrace whole;
    private Cursor cursor;
    private Optional<Question> question = Optional.empty();
    private ForwardTrace covered;

    ForwardTrace of(ForwardTrace trace, Cursor done, Quiz quiz) {
        if (!quiz.isOn()) {
            covered = null;
            return trace;
        }
        if (covered == null || trace != whole || !done.equals(cursor) || !quiz.question().equals(question)) {
            whole = trace;
            cursor = done;
            question = quiz.question();
            covered = Cover.of(trace, done, question);
        }
        return covered;
    }
}
