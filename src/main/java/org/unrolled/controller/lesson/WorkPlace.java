package org.unrolled.controller.lesson;

import java.util.Optional;
import org.unrolled.controller.compare.ComparedPair;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.predict.Quiz;

/**
 * How the window stood before a lesson; the work itself the session keeps.
 *
 * @param view the picture
 * @param focusUnit the hidden neuron whose arithmetic was written out
 * @param quiz what was asked
 * @param compared the two sentences that were compared last, if any were
 */
record WorkPlace(ViewChoice view, int focusUnit, Quiz quiz, Optional<ComparedPair> compared) {
}
