package org.unrolled.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;

/** After another network has come, stepping starts over; other weights let it stand where it is. */
class SessionStructureTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final EditDescription GROWN = new EditDescription.HiddenSizeChanged(3, 5);

    private final Session session = new Session(ARTICLE);

    @Test
    void anotherStructureStartsOverAndSoDoesUndoingIt() {
        session.moveTo(session.walk().last());
        session.edit(GROWN, ARTICLE.withRnn(HiddenSize.changed(ARTICLE.rnn(), 5, 1)));
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        session.moveTo(session.walk().last());
        session.undo();
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        session.moveTo(session.walk().last());
        session.redo();
        assertThat(session.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void anotherActivationStartsOver() {
        session.moveTo(session.walk().last());
        session.edit(new EditDescription.ActivationChosen(Activation.RELU),
                ARTICLE.withRnn(ARTICLE.rnn().withHiddenActivation(Activation.RELU)));
        assertThat(session.cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void otherWeightsDoNot() {
        session.moveTo(session.walk().last());
        session.preview(WeightId.wh(0, 1), 0.3);
        assertThat(session.isInGesture()).isTrue();
        session.commit(new EditDescription.WeightsReset());
        assertThat(session.isInGesture()).isFalse();
        assertThat(session.cursor()).isEqualTo(session.walk().last());
    }

    @Test
    void theSentenceBeingReadGivesWayToOneThatCanBeRead() {
        session.read(List.of("Show", "is", "not", "nice"));
        session.edit(new EditDescription.WordRemoved("not", 2), Words.without(ARTICLE, "not"));
        assertThat(session.words()).containsExactly("Show", "is", "nice");
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
    }

    @Test
    void resettingGivesTheUnitsThatBothHaveTheirSavedWeights() {
        NetworkDocument grown = ARTICLE.withRnn(HiddenSize.changed(ARTICLE.rnn(), 5, 1));
        session.edit(GROWN, grown);
        session.edit(GROWN, grown.withRnn(grown.rnn().with(WeightId.wh(0, 1), 9).with(WeightId.wh(4, 4), 9)
                .with(WeightId.wx(1, 1), 9).with(WeightId.wy(0, 0), 9)));
        assertThat(session.withSavedWeights()).isEqualTo(grown.withRnn(grown.rnn().with(WeightId.wh(4, 4), 9)));
        session.edit(GROWN, ARTICLE.withRnn(HiddenSize.changed(ARTICLE.rnn(), 2, 1)));
        assertThat(session.withSavedWeights().rnn()).isEqualTo(HiddenSize.changed(ARTICLE.rnn(), 2, 1));
    }
}
