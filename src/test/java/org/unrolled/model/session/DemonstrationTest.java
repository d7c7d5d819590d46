package org.unrolled.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/** Something else is shown for a while; the work is set aside and comes back whole. */
class DemonstrationTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final NetworkDocument SHOWN = ReadOuts.sigmoid(ARTICLE);
    private static final List<String> WORDS = List.of("Show", "is", "not", "nice");
    private static final WeightId WEIGHT = WeightId.wh(0, 1);
    private static final EditDescription CHANGED = new EditDescription.WeightChanged(WEIGHT, 1.1, 2);
    private static final Cursor PLACE = new Cursor(2, Part.SUM);
    private static final WhatIfs CUT = new WhatIfs(Set.of(WhatIf.CUT_MEMORY), 1);

    private final Session session = new Session(ARTICLE);

    @Test
    void showsTheOtherDocumentInItsStateWithNothingToUndo() {
        session.edit(CHANGED, edited(ARTICLE, 2));
        session.demonstrate(SHOWN, WORDS, PLACE, CUT);
        assertThat(session.isDemonstrating()).isTrue();
        assertThat(session.document()).isEqualTo(SHOWN);
        assertThat(session.words()).isEqualTo(WORDS);
        assertThat(session.cursor()).isEqualTo(PLACE);
        assertThat(session.whatIfs()).isEqualTo(CUT);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.trace().step(3)).isEqualTo(
                ForwardTrace.of(CUT.applyTo(SHOWN.rnn()), SHOWN.vocabulary().indicesOf(WORDS)).step(3));
    }

    @Test
    void givesBackAllOfTheWork() {
        session.edit(CHANGED, edited(ARTICLE, 2));
        session.edit(new EditDescription.WeightChanged(WEIGHT, 2, 3), edited(ARTICLE, 3));
        session.undo();
        session.read(WORDS);
        session.moveTo(PLACE);
        session.ask(CUT);
        session.demonstrate(SHOWN, List.of("Show"), Cursor.START, WhatIfs.NONE);
        session.edit(CHANGED, edited(SHOWN, 2));
        session.endDemonstration();
        assertThat(session.isDemonstrating()).isFalse();
        assertThat(session.document()).isEqualTo(edited(ARTICLE, 2));
        assertThat(session.saved()).isEqualTo(ARTICLE);
        assertThat(session.words()).isEqualTo(WORDS);
        assertThat(session.cursor()).isEqualTo(PLACE);
        assertThat(session.whatIfs()).isEqualTo(CUT);
        session.redo();
        assertThat(session.document()).isEqualTo(edited(ARTICLE, 3));
        session.undo();
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void givesUpAGestureThatWasUnderWay() {
        session.preview(WEIGHT, 2);
        session.demonstrate(SHOWN, WORDS, PLACE, WhatIfs.NONE);
        session.endDemonstration();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.isInGesture()).isFalse();
    }

    @Test
    void oneDemonstrationAfterAnotherKeepsTheSameWork() {
        session.demonstrate(SHOWN, WORDS, PLACE, WhatIfs.NONE);
        session.edit(CHANGED, edited(SHOWN, 2));
        session.demonstrate(SHOWN, WORDS, Cursor.START, WhatIfs.NONE);
        assertThat(session.document()).isEqualTo(SHOWN);
        session.endDemonstration();
        assertThat(session.document()).isEqualTo(ARTICLE);
    }

    @Test
    void whatIsChangedForADemonstrationIsNoWork() {
        session.edit(CHANGED, edited(ARTICLE, 2));
        session.markSaved();
        session.demonstrate(SHOWN, WORDS, PLACE, WhatIfs.NONE);
        session.edit(CHANGED, edited(SHOWN, 2));
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.work()).isEqualTo(session.savedWork()).isEqualTo(edited(ARTICLE, 2));
    }

    @Test
    void workCanBeSavedMeanwhile() {
        session.edit(CHANGED, edited(ARTICLE, 2));
        session.demonstrate(SHOWN, WORDS, PLACE, WhatIfs.NONE);
        assertThat(session.isUnsaved()).isTrue();
        session.markSaved();
        assertThat(session.isUnsaved()).isFalse();
        session.endDemonstration();
        assertThat(session.isUnsaved()).isFalse();
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.isUnsaved()).isTrue();
    }

    @Test
    void anotherDocumentEndsIt() {
        session.demonstrate(SHOWN, WORDS, PLACE, WhatIfs.NONE);
        session.open(SHOWN);
        assertThat(session.isDemonstrating()).isFalse();
        session.endDemonstration();
        assertThat(session.document()).isEqualTo(SHOWN);
    }

    @Test
    void endingNoneChangesNothing() {
        session.edit(CHANGED, edited(ARTICLE, 2));
        session.endDemonstration();
        assertThat(session.document()).isEqualTo(edited(ARTICLE, 2));
    }

    private static NetworkDocument edited(NetworkDocument document, double value) {
        return document.withRnn(document.rnn().with(WEIGHT, value));
    }
}
