package org.unrolled.controller.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** What stood before an edit, by supplied time. */
class FormerValuesTest {

    private static final int[] SENTENCE = {0, 1, 2};
    private static final ForwardTrace FIRST = trace(Networks.article());
    private static final ForwardTrace SECOND = trace(Networks.article().with(WeightId.wh(0, 1), 2));
    private static final ForwardTrace THIRD = trace(Networks.article().with(WeightId.wh(0, 1), 3));

    private final FormerValues former = new FormerValues();

    @BeforeEach
    void open() {
        former.follow(FIRST, false, true);
    }

    @Test
    void showDuringAGestureAndAWhileAfterIt() {
        former.follow(SECOND, true, true);
        former.follow(THIRD, true, true);
        assertThat(former.shown()).containsSame(FIRST);
        assertThat(former.advance(100)).isFalse();
        former.follow(THIRD, false, false);
        assertThat(former.isPassing()).isTrue();
        assertThat(former.advance(FormerValues.SECONDS - 0.01)).isFalse();
        assertThat(former.shown()).containsSame(FIRST);
        assertThat(former.advance(0.02)).isTrue();
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void theNextEditShowsWhatStoodBeforeItAndTheWhileBeginsAnew() {
        former.follow(SECOND, false, false);
        former.advance(FormerValues.SECONDS - 1);
        former.follow(THIRD, false, false);
        assertThat(former.shown()).containsSame(SECOND);
        assertThat(former.advance(FormerValues.SECONDS - 0.1)).isFalse();
        assertThat(former.shown()).isPresent();
    }

    @Test
    void aGestureThatIsGivenUpLeavesNothing() {
        former.follow(SECOND, true, true);
        former.follow(trace(Networks.article()), false, true);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void heldOnesStayUntilTheyAreDismissed() {
        former.hold(true);
        former.follow(SECOND, false, false);
        assertThat(former.isPassing()).isFalse();
        assertThat(former.advance(1000)).isFalse();
        former.follow(THIRD, true, false);
        former.follow(THIRD, false, false);
        assertThat(former.shown()).containsSame(FIRST);
        former.dismiss();
        assertThat(former.shown()).isEmpty();
        former.follow(SECOND, false, false);
        assertThat(former.shown()).containsSame(THIRD);
    }

    @Test
    void holdingNoLongerDismissesThem() {
        former.hold(true);
        former.follow(SECOND, false, false);
        former.hold(false);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void heldOnesGoAlongToAnotherSentence() {
        former.hold(true);
        former.follow(SECOND, false, false);
        ForwardTrace other = ForwardTrace.of(SECOND.rnn(), new int[] {3, 4});
        former.follow(other, false, false);
        assertThat(former.shown().orElseThrow().rnn()).isEqualTo(FIRST.rnn());
        assertThat(former.shown().orElseThrow().steps())
                .isEqualTo(ForwardTrace.of(FIRST.rnn(), new int[] {3, 4}).steps());
    }

    @Test
    void withoutHoldingAnotherSentenceEndsThem() {
        former.follow(SECOND, false, false);
        former.follow(ForwardTrace.of(SECOND.rnn(), new int[] {3, 4}), false, false);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void anotherStructureOrDocumentHasNoFormerValues() {
        former.hold(true);
        former.follow(SECOND, false, false);
        former.follow(trace(SECOND.rnn().withHiddenActivation(Activation.RELU)), false, false);
        assertThat(former.shown()).isEmpty();
        former.follow(FIRST, false, true);
        assertThat(former.shown()).isEmpty();
    }

    private static ForwardTrace trace(Rnn rnn) {
        return ForwardTrace.of(rnn, SENTENCE);
    }
}
