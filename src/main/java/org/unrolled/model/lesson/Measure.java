package org.unrolled.model.lesson;

/** A number that a lesson speaks of. */
public sealed interface Measure {

    /** What it is now; NaN where the situation has none such: of a word that the sentence does not have. */
    double in(Situation situation);

    /** A fixed number. */
    record Constant(double value) implements Measure {

        @Override
        public double in(Situation situation) {
            return value;
        }
    }
}
