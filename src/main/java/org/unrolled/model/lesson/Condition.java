package org.unrolled.model.lesson;

/** Something that is true of a situation, or not yet. */
public sealed interface Condition {

    /** Whether it is true now. */
    boolean holds(Situation situation);

    /** Of a number; never true of NaN. */
    record Compared(Measure measure, Relation relation, double bound) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return relation.holds(measure.in(situation), bound);
        }
    }
}
