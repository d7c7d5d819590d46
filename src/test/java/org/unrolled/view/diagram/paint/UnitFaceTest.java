package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class UnitFaceTest {

    private static final ForwardTrace TRACE = Networks.articleDocument().trace(List.of("Show", "is", "nice"));
    private static final StepTrace STEP = TRACE.step(1);

    @Test
    void aNeuronSaysWhatWasComputedLast() {
        assertThat(after(Part.INPUT)).isEqualTo(face("h", "1,3", "", OptionalDouble.empty(), false));
        assertThat(after(Part.WX)).isEqualTo(face("W", "x", " x", OptionalDouble.of(STEP.wxX().get(2)), false));
        assertThat(after(Part.WH)).isEqualTo(new UnitFace("W", "h", " h", OptionalDouble.of(STEP.whH().get(2)),
                OptionalDouble.of(STEP.wxX().get(2)), false, false));
        assertThat(after(Part.SUM)).isEqualTo(face("a", "1,3", "", OptionalDouble.of(STEP.a().get(2)), false));
        assertThat(after(Part.ACTIVATION)).isEqualTo(face("h", "1,3", "", OptionalDouble.of(STEP.h().get(2)), true));
    }

    @Test
    void beforeItsWordItKnowsNothingAndAfterItEverything() {
        assertThat(UnitFace.ofHidden(TRACE, 1, 0, Cursor.START).value()).isEmpty();
        assertThat(UnitFace.ofHidden(TRACE, 1, 0, new Cursor(0, Part.ACTIVATION)).value()).isEmpty();
        assertThat(UnitFace.ofHidden(TRACE, 1, 0, new Cursor(2, Part.INPUT)).value()).hasValue(STEP.h().get(0));
    }

    @Test
    void theStartIsThereFromTheStart() {
        ForwardTrace trace = ForwardTrace.of(TRACE.rnn().with(WeightId.h0(1), 0.25), 0);
        assertThat(UnitFace.ofStart(trace, 1)).isEqualTo(face("h", "−1,2", "", OptionalDouble.of(0.25), true));
    }

    private static UnitFace face(String base, String index, String factor, OptionalDouble value, boolean isState) {
        return new UnitFace(base, index, factor, value, OptionalDouble.empty(), isState, false);
    }

    private static UnitFace after(Part part) {
        return UnitFace.ofHidden(TRACE, 1, 2, new Cursor(1, part));
    }
}
