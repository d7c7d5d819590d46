package org.unrolled.diagram.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

class DecisionPlaneTest {

    @Test
    void ofOneOutputTheSideIsItsLogit() {
        ForwardTrace trace = Networks.articleDocument().trace(java.util.List.of("Show", "is", "not", "nice"));
        Plane plane = DecisionPlane.of(trace.rnn()).orElseThrow();
        for (StepTrace step : trace.steps()) {
            Point3 place = StateAxes.Units.first(3).place(step.h());
            assertThat(plane.side(place)).isCloseTo(step.z().get(0), within(1e-12));
        }
    }

    @Test
    void ofTwoClassesTheSideIsTheDifferenceOfTheirLogits() {
        Rnn rnn = Networks.random(5, 4, 3, 2);
        StepTrace step = ForwardTrace.of(rnn, 2, 1).last();
        Plane plane = DecisionPlane.of(rnn).orElseThrow();
        assertThat(plane.side(StateAxes.Units.first(3).place(step.h())))
                .isCloseTo(step.z().get(1) - step.z().get(0), within(1e-12));
    }

    @Test
    void oneSigmoidAndItsTwoClassesHaveTheSamePlane() {
        assertThat(DecisionPlane.of(ReadOuts.twoClasses(Networks.articleDocument()).rnn()))
                .isEqualTo(DecisionPlane.of(Networks.article()));
    }

    @Test
    void twoSigmoidsThreeClassesAndManyNeuronsHaveNone() {
        assertThat(DecisionPlane.of(Networks.random(1, 3, 3, 2, Activation.TANH, OutputActivation.SIGMOID, Reads.LAST)))
                .isEmpty();
        assertThat(DecisionPlane.of(Networks.random(1, 3, 3, 3))).isEmpty();
        assertThat(DecisionPlane.of(Networks.random(1, 3, 4, 2))).isEmpty();
    }
}
