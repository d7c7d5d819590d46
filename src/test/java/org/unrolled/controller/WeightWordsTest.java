package org.unrolled.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.view.weights.WeightNames;

class WeightWordsTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final List<String> WORDS = List.of("Show", "is", "nice");

    @Test
    void aWeightIsSaidByItsEnds() {
        assertThat(WeightNames.title(WeightId.wx(0, 2), ARTICLE))
                .isEqualTo("Wx[1,3]: from “nice” to h₁, shared by every step with this word");
        assertThat(WeightNames.title(WeightId.wh(0, 1), ARTICLE))
                .isEqualTo("Wh[1,2]: from h₂ to h₁, shared by every step");
        assertThat(WeightNames.title(WeightId.bh(2), ARTICLE))
                .isEqualTo("bh[3]: the bias of h₃, shared by every step");
        assertThat(WeightNames.title(WeightId.wy(0, 1), ARTICLE)).isEqualTo("Wy[1,2]: from h₂ to y");
        assertThat(WeightNames.title(WeightId.by(0), ARTICLE)).isEqualTo("by[1]: the bias of y");
        assertThat(WeightNames.title(WeightId.h0(0), ARTICLE))
                .isEqualTo("h₋₁[1]: what h₁ holds before the first word");
    }

    @Test
    void ofSeveralOutputsEachHasItsName() {
        NetworkDocument two = ReadOuts.twoClasses(ARTICLE);
        assertThat(WeightNames.title(WeightId.by(1), two)).isEqualTo("by[2]: the bias of positive");
        assertThat(WeightNames.title(WeightId.wy(0, 0), two)).isEqualTo("Wy[1,1]: from h₁ to negative");
    }

    @Test
    void whatAChangeDidIsSaidOfTheWordBeingReadAndCounted() {
        ForwardTrace before = ARTICLE.trace(WORDS);
        // At t=0 nothing, at t=1 one state, at t=2 all three, and z; the constant y never.
        assertThat(WeightWords.impact(before, changed(WeightId.wh(0, 1), 0).trace(WORDS), 1))
                .isEqualTo("h₁,₁: −0.43 → −0.13 (5 values changed)");
        assertThat(WeightWords.impact(before, changed(WeightId.by(0), 2).trace(WORDS), 2))
                .startsWith("z₁: 2.50 → 3.10");
        assertThat(WeightWords.impact(before, changed(WeightId.wh(0, 1), 0).trace(WORDS), 2))
                .startsWith("h₂,₁: ").endsWith("(5 values changed)");
        assertThat(WeightWords.impact(before, changed(WeightId.wh(0, 1), 0).trace(WORDS), -1))
                .as("where nothing changed at the start").startsWith("h₁,₁: ");
        assertThat(WeightWords.impact(before, before, 2)).isEmpty();
    }

    @Test
    void aChangeTooSmallForTwoDecimalsIsToldAllTheSame() {
        assertThat(WeightWords.impact(ARTICLE.trace(WORDS), changed(WeightId.by(0), 1.4001).trace(WORDS), 2))
                .startsWith("z₁: 2.5048 → 2.5049");
    }

    @Test
    void oneValueIsOneValue() {
        // z alone: the softmax of one output stays 1.
        NetworkDocument one = ARTICLE.withRnn(ARTICLE.rnn().with(WeightId.by(0), 1.5));
        assertThat(WeightWords.impact(ARTICLE.trace(WORDS), one.trace(WORDS), 2))
                .isEqualTo("z₁: 2.50 → 2.60 (1 value changed)");
    }

    @Test
    void aChangeOfTheLastBitsShowsTwoNumbers() {
        NetworkDocument slight = changed(WeightId.by(0), 1.4 + 1e-15);
        assertThat(WeightWords.impact(ARTICLE.trace(WORDS), slight.trace(WORDS), 2))
                .matches("z₁: (\\S+) → (?!\\1 )\\S+ \\(1 value changed\\)");
    }

    private static NetworkDocument changed(WeightId weight, double value) {
        return ARTICLE.withRnn(ARTICLE.rnn().with(weight, value));
    }
}
