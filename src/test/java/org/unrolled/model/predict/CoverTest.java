package org.unrolled.model.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class CoverTest {

    private static final ForwardTrace WHOLE = ForwardTrace.of(Networks.random(4, 5, 4, 3), 2, 0, 3, 1);

    @ParameterizedTest
    @EnumSource(Part.class)
    void whatHasBeenComputedStandsAndNothingElse(Part part) {
        Cursor done = new Cursor(1, part);
        ForwardTrace covered = Cover.of(WHOLE, done, Optional.empty());
        for (StepTrace step : covered.steps()) {
            for (Quantity quantity : Quantity.values()) {
                boolean isKnown = quantity == Quantity.BH || done.hasDone(step.t(), part(quantity));
                assertThat(quantity.of(step)).as(quantity + " of " + step.t()).isEqualTo(isKnown
                        ? quantity.of(WHOLE.step(step.t()))
                        : Vector.zeros(quantity.of(step).size()));
            }
        }
    }

    private static Part part(Quantity quantity) {
        return switch (quantity) {
            case WX_X -> Part.WX;
            case WH_H -> Part.WH;
            case BH, A -> Part.SUM;
            case H -> Part.ACTIVATION;
            case Z, Y -> Part.OUTPUT;
        };
    }

    @Test
    void aroundTheNeuronThatIsAskedForTheOthersStand() {
        Question asked = Question.ofNeuron(Question.Kind.VALUE, 3, 2);
        StepTrace covered = Cover.of(WHOLE, asked.place(), Optional.of(asked)).last();
        for (int unit = 0; unit < 4; unit++) {
            boolean isAsked = unit == 2;
            assertThat(covered.h().get(unit)).isEqualTo(isAsked ? 0 : WHOLE.last().h().get(unit));
            assertThat(covered.a().get(unit)).isEqualTo(isAsked ? 0 : WHOLE.last().a().get(unit));
        }
        // What follows from it would give it away.
        assertThat(covered.z()).isEqualTo(Vector.zeros(3));
        assertThat(covered.y()).isEqualTo(Vector.zeros(3));
    }
}
