package org.unrolled.model.lesson;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.model.predict.Question;

/** What a page asks its learner. Prompts, options and feedback are Markdown. */
public sealed interface Task {

    /** What the learner is to find out or to do. */
    String prompt();

    /** What is said to an answer. */
    Feedback feedback();

    /**
     * What is said to an answer; an empty one leaves it at "right" and "not yet".
     *
     * @param right to a right one
     * @param wrong to a wrong one, which can be given again
     */
    record Feedback(String right, String wrong) {
    }

    /**
     * One of several answers is to be chosen, or each that is right where more than one is.
     *
     * @param options at least two, at least one of them right
     */
    record MultipleChoice(String prompt, List<Option> options, Feedback feedback) implements Task {

        /** Keeps the options as they are. */
        public MultipleChoice {
            options = List.copyOf(options);
        }

        /** Whether more than one is right. */
        public boolean hasSeveral() {
            return rightOnes().size() > 1;
        }

        /** The places of those that are right, from 0. */
        public Set<Integer> rightOnes() {
            return IntStream.range(0, options.size()).filter(i -> options.get(i).isRight()).boxed()
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** An answer to choose. */
    record Option(String text, boolean isRight) {
    }

    /**
     * A number is to be found.
     *
     * @param answer what it is: a fixed number, or one that the network computes
     * @param within how far off an answer may be and still be right, at least 0
     */
    record NumberQuestion(String prompt, Measure answer, double within, Feedback feedback) implements Task {
    }

    /**
     * The next value, its sign or the verdict is to be guessed before it is shown. The page stands before it.
     *
     * @param question what is asked; the setup's cursor is its place
     */
    record Prediction(String prompt, Question question, Feedback feedback) implements Task {

        /** How far off a guessed value may be and still count as right. */
        public static final double NEAR = 0.1;
    }

    /**
     * Something is to be made true by hand: a weight changed, a word stepped to, a slider moved.
     *
     * @param until what
     */
    record Goal(String prompt, Condition until, Feedback feedback) implements Task {
    }
}
