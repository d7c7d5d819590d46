package org.unrolled.model.lesson;

import java.util.List;

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

        /** Whether it can ever be true, if the measure can be any number of a range. */
        public boolean canHold(double least, double greatest) {
            return relation.canHold(least, greatest, bound);
        }
    }

    /**
     * After the sentence's last word the network says this.
     *
     * @param label one of {@link Labels#of}; where several sigmoid outputs answer, it may say others too
     */
    record Predicted(String label) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.lastStep()
                    .filter(step -> situation.document().prediction(step.y()).labels().contains(label))
                    .isPresent();
        }
    }

    /** This sentence is the one being read. */
    record Reading(List<String> words) implements Condition {

        /** Keeps the words as they are. */
        public Reading {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Situation situation) {
            return situation.words().equals(words);
        }
    }
}
