package org.unrolled.model.predict;

import java.util.OptionalDouble;

/**
 * How a class has guessed so far.
 *
 * @param right how many signs and verdicts were right
 * @param choices how many signs and verdicts were guessed
 * @param numbers how many values were guessed
 * @param distance the sum of |guess − value| over them
 */
public record Tally(int right, int choices, int numbers, double distance) {

    /** Nothing guessed yet. */
    public static final Tally EMPTY = new Tally(0, 0, 0, 0);

    /** With one more guess. A value that overflowed counts for nothing: nobody is near it. */
    public Tally with(Guess guess, Answer answer) {
        if (!(guess instanceof Guess.Number)) {
            return new Tally(right + (answer.isRight(guess) ? 1 : 0), choices + 1, numbers, distance);
        }
        OptionalDouble off = answer.distance(guess);
        return off.isEmpty() ? this : new Tally(right, choices, numbers + 1, distance + off.getAsDouble());
    }

    /** The mean of |guess − value|; nothing while no value has been guessed. */
    public OptionalDouble meanDistance() {
        return numbers == 0 ? OptionalDouble.empty() : OptionalDouble.of(distance / numbers);
    }

    /** Whether nothing has been guessed. */
    public boolean isEmpty() {
        return choices == 0 && numbers == 0;
    }
}
