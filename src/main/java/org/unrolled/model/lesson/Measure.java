package org.unrolled.model.lesson;

import java.util.List;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.Quantity;

/** A number that a lesson speaks of. */
public sealed interface Measure {

    /** What it is now; NaN where the situation has none such: of a word that the sentence does not have. */
    double in(Situation situation);

    /** Whether it is never below 0 or above 1, however the network is changed. */
    default boolean isProbability() {
        return false;
    }

    /** A fixed number. */
    record Constant(double value) implements Measure {

        @Override
        public double in(Situation situation) {
            return value;
        }
    }

    /**
     * A number of the sentence's last word.
     *
     * @param quantity what is computed
     * @param unit which of its numbers, from 0
     */
    record OfUnit(Quantity quantity, int unit) implements Measure {

        @Override
        public boolean isProbability() {
            return quantity == Quantity.Y;
        }

        @Override
        public double in(Situation situation) {
            return situation.lastStep()
                    .map(quantity::of)
                    .filter(numbers -> unit < numbers.size())
                    .map(numbers -> numbers.get(unit))
                    .orElse(Double.NaN);
        }
    }

    /**
     * How probable a label is after the sentence's last word. Of a single sigmoid output y, the label of 0 has 1 − y.
     *
     * @param label one of {@link Labels#of}
     */
    record Probability(String label) implements Measure {

        @Override
        public boolean isProbability() {
            return true;
        }

        @Override
        public double in(Situation situation) {
            return situation.lastStep()
                    .map(step -> Labels.probability(situation.document(), label, step.y()))
                    .orElse(Double.NaN);
        }
    }

    /** A weight, a bias or a start value, as the document has it. */
    record OfWeight(WeightId weight) implements Measure {

        @Override
        public double in(Situation situation) {
            return situation.document().rnn().has(weight) ? situation.document().rnn().get(weight) : Double.NaN;
        }
    }

    /** How many words have been read, the one being read among them. */
    record WordsRead() implements Measure {

        @Override
        public double in(Situation situation) {
            return situation.cursor().t() + 1;
        }
    }

    /** N, how many words the feed-forward network of a scene takes. */
    record Inputs() implements Measure {

        @Override
        public double in(Situation situation) {
            return situation.inputs();
        }
    }

    /**
     * The same of an earlier word. What is computed at a word knows nothing of those after it, so this is the measure
     * of the sentence that ends there.
     *
     * @param t its time step, from 0
     */
    record AtWord(Measure measure, int t) implements Measure {

        @Override
        public boolean isProbability() {
            return measure.isProbability();
        }

        @Override
        public double in(Situation situation) {
            List<String> words = situation.words();
            return t < words.size() ? measure.in(situation.withWords(words.subList(0, t + 1))) : Double.NaN;
        }
    }

    /** The same of another sentence. */
    record OfSentence(Measure measure, List<String> words) implements Measure {

        /** Keeps the words as they are. */
        public OfSentence {
            words = List.copyOf(words);
        }

        @Override
        public boolean isProbability() {
            return measure.isProbability();
        }

        @Override
        public double in(Situation situation) {
            return measure.in(situation.withWords(words));
        }
    }
}
