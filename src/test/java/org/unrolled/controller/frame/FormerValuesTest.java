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
    private int edits;

    @BeforeEach
    void open() {
        follow(FIRST, false, true);
    }

    @Test
    void showDuringAGestureAndAWhileAfterIt() {
        follow(SECOND, true, true);
        follow(THIRD, true, true);
        assertThat(former.shown()).containsSame(FIRST);
        assertThat(former.advance(100)).isFalse();
        follow(THIRD, false, false);
        assertThat(former.isPassing()).isTrue();
        assertThat(former.advance(FormerValues.SECONDS - 0.01)).isFalse();
        assertThat(former.shown()).containsSame(FIRST);
        assertThat(former.advance(0.02)).isTrue();
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void theNextEditShowsWhatStoodBeforeItAndTheWhileBeginsAnew() {
        follow(SECOND, false, false);
        former.advance(FormerValues.SECONDS - 1);
        follow(THIRD, false, false);
        assertThat(former.shown()).containsSame(SECOND);
        assertThat(former.advance(FormerValues.SECONDS - 0.1)).isFalse();
        assertThat(former.shown()).isPresent();
    }

    @Test
    void aGestureThatIsGivenUpLeavesNothing() {
        follow(SECOND, true, true);
        follow(trace(Networks.article()), false, true);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void heldOnesStayUntilTheyAreDismissed() {
        former.hold(true);
        follow(SECOND, false, false);
        assertThat(former.isPassing()).isFalse();
        assertThat(former.advance(1000)).isFalse();
        follow(THIRD, true, false);
        follow(THIRD, false, false);
        assertThat(former.shown()).containsSame(FIRST);
        former.dismiss();
        assertThat(former.shown()).isEmpty();
        follow(SECOND, false, false);
        assertThat(former.shown()).containsSame(THIRD);
    }

    @Test
    void holdingNoLongerDismissesThem() {
        former.hold(true);
        follow(SECOND, false, false);
        former.hold(false);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void heldOnesGoAlongToAnotherSentence() {
        former.hold(true);
        follow(SECOND, false, false);
        ForwardTrace other = ForwardTrace.of(SECOND.rnn(), new int[] {3, 4});
        follow(other, false, false);
        assertThat(former.shown().orElseThrow().rnn()).isEqualTo(FIRST.rnn());
        assertThat(former.shown().orElseThrow().steps())
                .isEqualTo(ForwardTrace.of(FIRST.rnn(), new int[] {3, 4}).steps());
    }

    @Test
    void withoutHoldingAnotherSentenceEndsThem() {
        follow(SECOND, false, false);
        follow(ForwardTrace.of(SECOND.rnn(), new int[] {3, 4}), false, false);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void anotherStructureOrDocumentHasNoFormerValues() {
        former.hold(true);
        follow(SECOND, false, false);
        follow(trace(SECOND.rnn().withHiddenActivation(Activation.RELU)), false, false);
        assertThat(former.shown()).isEmpty();
        follow(FIRST, false, true);
        assertThat(former.shown()).isEmpty();
    }

    @Test
    void anEditThatGoesOnWithTheLastOneShowsWhatStoodBeforeBoth() {
        former.follow(SECOND, false, false, 1);
        former.follow(THIRD, false, false, 1);
        assertThat(former.shown()).containsSame(FIRST);
        former.advance(FormerValues.SECONDS + 1);
        former.follow(SECOND, false, false, 1);
        assertThat(former.shown()).as("also when it had faded").containsSame(FIRST);
        former.follow(THIRD, false, false, 2);
        assertThat(former.shown()).containsSame(SECOND);
    }

    /** Every change but a gesture's is an edit of its own. */
    private void follow(ForwardTrace now, boolean isGesture, boolean isFresh) {
        edits += isGesture ? 0 : 1;
        former.follow(now, isGesture, isFresh, edits);
    }

    private static ForwardTrace trace(Rnn rnn) {
        return ForwardTrace.of(rnn, SENTENCE);
    }
}
