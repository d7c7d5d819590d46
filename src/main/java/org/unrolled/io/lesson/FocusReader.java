package org.unrolled.io.lesson;

import java.util.Optional;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Focus;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.Quantity;
import org.unrolled.text.Messages;

/** Reads what is to light up: h2, y1 or Wh[1,2]. */
final class FocusReader {

    private FocusReader() {
    }

    /**
     * The focus that a line's text names.
     *
     * @throws DocumentException if it names none, or the network has no such unit or weight
     */
    static Focus read(Line line, Rnn rnn) throws DocumentException {
        Optional<WeightId> weight = WeightPlaces.read(line).filter(read -> read.group().isMatrix());
        if (weight.isPresent()) {
            WeightPlaces.require(weight.get(), rnn, line);
            return new Focus.Weight(weight.get());
        }
        Optional<UnitNames.Unit> unit = UnitNames.read(line, rnn);
        if (unit.isPresent() && unit.get().quantity() == Quantity.H) {
            return new Focus.Neuron(unit.get().unit());
        }
        if (unit.isPresent() && unit.get().quantity() == Quantity.Y) {
            return new Focus.Output(unit.get().unit());
        }
        throw line.expected(Messages.text("lesson.expected.focus"));
    }
}
