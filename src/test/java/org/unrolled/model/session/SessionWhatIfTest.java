package org.unrolled.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/** A what-if runs the network otherwise; the document knows nothing of it. */
class SessionWhatIfTest {

    private static final WhatIfs CUT = WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true);

    private final Session session = new Session(Networks.articleDocument());

    @Test
    void theTraceIsOfTheNetworkThatIsRun() {
        session.read(List.of("Show", "is", "not", "nice"));
        session.ask(CUT);
        assertThat(session.trace().rnn().wh()).isEqualTo(Matrix.zeros(3, 3));
        assertThat(session.trace().last().h()).isEqualTo(Networks.articleDocument().trace(List.of("nice")).last().h());
    }

    @Test
    void theDocumentKeepsItsWeightsAndThereIsNothingToSaveOrUndo() {
        session.ask(CUT);
        assertThat(session.document()).isEqualTo(Networks.articleDocument());
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void whatIsHiddenCanBeEditedAndUndone() {
        session.ask(CUT);
        session.preview(WeightId.wh(0, 1), 2);
        session.commit(new EditDescription.WeightChanged(WeightId.wh(0, 1), 1.1, 2));
        assertThat(session.document().rnn().wh().get(0, 1)).isEqualTo(2);
        assertThat(session.trace().rnn().wh().get(0, 1)).isZero();
        session.undo();
        assertThat(session.document().rnn()).isEqualTo(Networks.article());
        assertThat(session.whatIfs()).isEqualTo(CUT);
        session.ask(WhatIfs.NONE);
        assertThat(session.trace().rnn()).isEqualTo(Networks.article());
    }

    @Test
    void itStaysOnFromSentenceToSentenceAndForWhateverIsEdited() {
        session.ask(CUT);
        session.read(List.of("Show", "is", "worst"));
        assertThat(session.trace().rnn().wh()).isEqualTo(Matrix.zeros(3, 3));
        session.preview(WeightId.wx(0, 0), 1);
        assertThat(session.trace().rnn().wh()).isEqualTo(Matrix.zeros(3, 3));
    }

    @Test
    void theSentenceStandsWhereItStood() {
        Cursor place = new Cursor(1, Part.SUM);
        session.moveTo(place);
        session.ask(WhatIfs.NONE.with(WhatIf.IDENTITY, true));
        assertThat(session.cursor()).isEqualTo(place);
        session.ask(WhatIfs.NONE);
        assertThat(session.cursor()).isEqualTo(place);
    }

    @Test
    void anotherDocumentIsRunAsItIsWritten() {
        session.ask(CUT);
        session.open(Networks.nextWordDocument());
        assertThat(session.whatIfs()).isEqualTo(WhatIfs.NONE);
        assertThat(session.trace().rnn()).isEqualTo(Networks.nextWordDocument().rnn());
    }

    @Test
    void whoListensIsToldOnceForEachChange() {
        AtomicInteger told = new AtomicInteger();
        session.onChange(told::incrementAndGet);
        session.ask(CUT);
        session.ask(CUT);
        assertThat(told).hasValue(1);
    }
}
