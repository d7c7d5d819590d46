package org.unrolled.view.predict;

import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;

/** What the hand does while a class guesses what comes next. */
public interface PredictEvents {

    /** Steps forward ask first from now on, or no longer. */
    void onPredictChosen(boolean isOn);

    /** They ask for something else. */
    void onKindChosen(Question.Kind kind);

    /** The class has guessed. */
    void onGuess(Guess guess);

    /** The answer is wanted without a guess. */
    void onRevealed();

    /** The tally begins anew. */
    void onTallyReset();
}
