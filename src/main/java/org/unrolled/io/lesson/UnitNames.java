package org.unrolled.io.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unrolled.io.DocumentException;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.trace.Quantity;
import org.unrolled.text.Messages;

/** Reads the names of units: h2 and a2 of the hidden layer, z1 and y1 of the read-out, counted from 1. */
final class UnitNames {

    private static final List<Quantity> NAMED = List.of(Quantity.H, Quantity.A, Quantity.Z, Quantity.Y);

    /**
     * A unit.
     *
     * @param quantity what is computed there
     * @param unit which, from 0
     */
    record Unit(Quantity quantity, int unit) {
    }

    private UnitNames() {
    }

    /**
     * The unit that a line's text names; empty if it is no such name.
     *
     * @throws DocumentException if the network has no unit of this number
     */
    static Optional<Unit> read(Line line, Rnn rnn) throws DocumentException {
        Optional<Quantity> quantity = NAMED.stream()
                .filter(named -> line.text().matches(named.symbol() + "[0-9]{1,9}"))
                .findFirst();
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        String symbol = quantity.get().symbol();
        boolean isHidden = Stream.of(Quantity.H, Quantity.A).anyMatch(quantity.get()::equals);
        int units = isHidden ? rnn.hiddenSize() : rnn.outputSize();
        int number = Integer.parseInt(line.text().substring(symbol.length()));
        if (number < 1 || number > units) {
            throw line.expected(units == 1 ? Messages.text("lesson.expected.onlyUnit", symbol + 1)
                    : Messages.text(isHidden ? "lesson.expected.neuron" : "lesson.expected.output",
                            symbol + 1, symbol + units));
        }
        return Optional.of(new Unit(quantity.get(), number - 1));
    }
}
