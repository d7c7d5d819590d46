package org.unrolled.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightId;

class AttentionTest {

    @Test
    void onAnEdgeAllCopiesOfItsWeightLightUp() {
        Attention attention = Attention.of(new EdgeId(WeightId.wh(0, 1), 2));
        for (int t = 0; t < 5; t++) {
            assertThat(attention.lights(new EdgeId(WeightId.wh(0, 1), t))).isTrue();
            assertThat(attention.lights(new EdgeId(WeightId.wh(1, 0), t))).isFalse();
            assertThat(attention.lights(new EdgeId(WeightId.wx(0, 1), t))).isFalse();
        }
    }

    @Test
    void onANeuronTheEdgesIntoItLightUp() {
        Attention attention = Attention.of(UnitId.hidden(1, 2));
        assertThat(attention.lights(new EdgeId(WeightId.wh(2, 0), 1))).isTrue();
        assertThat(attention.lights(new EdgeId(WeightId.wx(2, 4), 1))).isTrue();
        assertThat(attention.lights(new EdgeId(WeightId.wh(2, 0), 2))).isFalse();
        assertThat(attention.lights(new EdgeId(WeightId.wh(0, 2), 1))).isFalse();
        assertThat(attention.lights(new EdgeId(WeightId.wy(2, 0), 1))).isFalse();
    }

    @Test
    void onAnOutputTheEdgesOfWyIntoItLightUp() {
        Attention attention = Attention.of(UnitId.output(3, 1));
        assertThat(attention.lights(new EdgeId(WeightId.wy(1, 0), 3))).isTrue();
        assertThat(attention.lights(new EdgeId(WeightId.wy(0, 1), 3))).isFalse();
        assertThat(attention.lights(new EdgeId(WeightId.wh(1, 0), 3))).isFalse();
    }

    @Test
    void onAStartValueTheEdgesOutOfItLightUp() {
        Attention attention = Attention.of(UnitId.start(1));
        assertThat(attention.lights(new EdgeId(WeightId.wh(2, 1), 0))).isTrue();
        assertThat(attention.lights(new EdgeId(WeightId.wh(1, 2), 0))).isFalse();
        assertThat(attention.lights(new EdgeId(WeightId.wh(2, 1), 1))).isFalse();
    }

    @Test
    void onNothingNothingLightsUp() {
        assertThat(Attention.NONE.isSome()).isFalse();
        assertThat(Attention.NONE.lights(new EdgeId(WeightId.wh(0, 0), 0))).isFalse();
        assertThat(Attention.of(UnitId.start(0)).isSome()).isTrue();
    }
}
