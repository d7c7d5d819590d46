package org.unrolled.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;

class BeforeLastEditTest {

    private static final NetworkDocument OPENED = Networks.articleDocument();

    private final Session session = new Session(OPENED);

    @Test
    void nothingStoodBeforeTheFirstEdit() {
        assertThat(session.beforeLastEdit()).isEmpty();
    }

    @Test
    void itIsWhatTheLastEditThatStandsHasChanged() {
        NetworkDocument first = change(0, 1);
        NetworkDocument second = change(1, 2);
        assertThat(session.beforeLastEdit()).contains(first);
        session.undo();
        assertThat(session.beforeLastEdit()).contains(OPENED);
        session.redo();
        assertThat(session.beforeLastEdit()).contains(first);
        assertThat(session.document()).isEqualTo(second);
    }

    @Test
    void whileAGestureLastsItIsWhatStoodBeforeTheGesture() {
        NetworkDocument first = change(0, 1);
        session.preview(WeightId.bh(2), 3);
        session.preview(WeightId.bh(2), 4);
        assertThat(session.beforeLastEdit()).contains(first);
        session.cancel();
        assertThat(session.beforeLastEdit()).contains(OPENED);
    }

    private NetworkDocument change(int unit, double value) {
        NetworkDocument after = session.document().withRnn(session.document().rnn().with(WeightId.bh(unit), value));
        session.edit(new EditDescription.WeightChanged(WeightId.bh(unit), -0.5, value), after);
        return after;
    }
}
