package org.unrolled.controller.lesson;

import org.unrolled.controller.compare.CompareChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.predict.Quiz;

/**
 * How the window stood before a lesson; the work itself the session keeps.
 *
 * @param view the picture
 * @param focusUnit the hidden neuron whose arithmetic was written out
 * @param quiz what was asked
 * @param compared what was compared, in sight or not
 */
record WorkPlace(ViewChoice view, int focusUnit, Quiz quiz, CompareChoice compared) {
}
