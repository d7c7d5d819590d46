package org.unrolled.io.lesson;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;

/** Reads the places of weights: Wh[1,2], bh[1], counted from 1. */
final class WeightPlaces {

    private static final Pattern PLACE =
            Pattern.compile("(\\w+)\\s*\\[\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?]");

    private WeightPlaces() {
    }

    /** The weight that a line's text names; empty if it names none, in a network of any size. */
    static Optional<WeightId> read(Line line) {
        Matcher place = PLACE.matcher(line.text());
        if (!place.matches()) {
            return Optional.empty();
        }
        boolean isOfMatrix = place.group(3) != null;
        int row = Integer.parseInt(place.group(2)) - 1;
        int column = isOfMatrix ? Integer.parseInt(place.group(3)) - 1 : 0;
        return Arrays.stream(WeightGroup.values())
                .filter(group -> group.symbol().equals(place.group(1)) && group.isMatrix() == isOfMatrix)
                .map(group -> new WeightId(group, row, column))
                .findFirst();
    }

    /**
     * Requires a network to have a weight.
     *
     * @throws DocumentException if its matrix or vector is smaller
     */
    static void require(WeightId weight, Rnn rnn, Line line) throws DocumentException {
        if (!rnn.has(weight)) {
            WeightGroup group = weight.group();
            String size = group.isMatrix()
                    ? Messages.text("lesson.expected.inMatrix", group.symbol(), rnn.rows(group), rnn.columns(group))
                    : Messages.text("lesson.expected.inVector", group.symbol(), rnn.rows(group));
            throw line.found(OneLine.quoted(line.text()), size);
        }
    }
}
