package org.unrolled.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;

class WeightEditsTest {

    private static final Rnn ARTICLE = Networks.article();

    @Test
    void zeroesWhatIsChosenAndNothingElse() {
        assertThat(WeightEdits.zeroed(ARTICLE, Set.of(WeightGroup.WH))).isEqualTo(ARTICLE.withWh(Matrix.zeros(3, 3)));
        Rnn none = WeightEdits.zeroed(Networks.random(1, 4, 3, 2), WeightGroup.ALL_WEIGHTS);
        for (WeightGroup group : WeightGroup.ALL_WEIGHTS) {
            assertThat(none.values(group)).isEqualTo(Matrix.zeros(none.rows(group), none.columns(group)));
        }
        assertThat(none.h0()).isEqualTo(Networks.random(1, 4, 3, 2).h0());
    }

    @Test
    void roundsAsNumbersAreShown() {
        Rnn rnn = ARTICLE.withBh(Vector.of(0.15, -0.04, 0.25)).withH0(Vector.of(1e300, -7.36, 0.1));
        Rnn rounded = WeightEdits.rounded(rnn, Set.of(WeightGroup.BH, WeightGroup.H0));
        assertThat(rounded.bh()).isEqualTo(Vector.of(0.1, 0.0, 0.2));
        assertThat(rounded.h0()).isEqualTo(Vector.of(1e300, -7.4, 0.1));
        assertThat(rounded.wx()).isEqualTo(ARTICLE.wx());
    }

    @Test
    void scalesTheRecurrenceOnly() {
        assertThat(WeightEdits.recurrenceScaled(ARTICLE, 0.5))
                .isEqualTo(ARTICLE.withWh(ARTICLE.wh().map(weight -> weight / 2)));
        assertThatThrownBy(() -> WeightEdits.recurrenceScaled(ARTICLE, Double.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
