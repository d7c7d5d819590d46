package org.unrolled.model.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.UnknownWordException;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class SessionTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final WeightId WEIGHT = WeightId.wx(2, 1);
    private static final EditDescription DRAGGED = new EditDescription.WeightChanged(WEIGHT, 0.7, 0.9);

    private final Session session = new Session(ARTICLE);
    private int told;

    @BeforeEach
    void listen() {
        session.onChange(() -> told++);
    }

    @Test
    void startsBeforeItsFirstSentence() {
        assertThat(session.words()).containsExactly("Show", "is", "nice");
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        assertThat(session.document()).isEqualTo(session.saved()).isEqualTo(ARTICLE);
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.nextRedo()).isEmpty();
    }

    @Test
    void withoutSentencesItReadsTheFirstWord() {
        assertThat(new Session(ARTICLE.withSentences(List.of())).words()).containsExactly("Show");
    }

    @Test
    void anEditIsShownAtOnceInTheTrace() {
        session.edit(DRAGGED, changed(0.9));
        assertThat(session.document()).isEqualTo(changed(0.9));
        assertTraceIsFresh();
        assertThat(session.isUnsaved()).isTrue();
        assertThat(session.nextUndo()).contains(DRAGGED);
        assertThat(told).isPositive();
    }

    @Test
    void anEditThatGoesOnWithTheLastIsOneStepWithIt() {
        session.edit(DRAGGED, changed(0.8));
        EditDescription both = new EditDescription.WeightChanged(WEIGHT, 0.7, 1.0);
        session.amend(both, changed(1.0));
        assertThat(session.document()).isEqualTo(changed(1.0));
        assertTraceIsFresh();
        assertThat(session.nextUndo()).contains(both);
        assertThat(session.undoableEdits()).isEqualTo(1);
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        session.redo();
        assertThat(session.document()).isEqualTo(changed(1.0));
    }

    @Test
    void anEditThatGoesOnToWhereTheLastBeganLeavesNoStep() {
        session.edit(DRAGGED, changed(0.8));
        session.amend(DRAGGED, ARTICLE);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.nextRedo()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
        assertThatThrownBy(() -> session.amend(DRAGGED, changed(0.8))).isInstanceOf(NoSuchElementException.class);
        assertThat(session.document()).isEqualTo(ARTICLE);
    }

    @Test
    void undoAndRedoRestoreEveryBit() {
        List<NetworkDocument> states = new ArrayList<>(List.of(ARTICLE));
        List<ForwardTrace> traces = new ArrayList<>(List.of(session.trace()));
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            WeightId id = WeightId.wh(random.nextInt(3), random.nextInt(3));
            NetworkDocument after =
                    session.document().withRnn(session.document().rnn().with(id, random.nextGaussian() / 3));
            session.edit(DRAGGED, after);
            states.add(after);
            traces.add(session.trace());
        }
        for (int i = 49; i >= 0; i--) {
            session.undo();
            assertThat(session.document()).isEqualTo(states.get(i));
            assertThat(session.trace().steps()).isEqualTo(traces.get(i).steps());
        }
        assertThat(session.nextUndo()).isEmpty();
        for (int i = 1; i <= 50; i++) {
            session.redo();
            assertThat(session.document()).isEqualTo(states.get(i));
            assertThat(session.trace().steps()).isEqualTo(traces.get(i).steps());
        }
        assertThat(session.nextRedo()).isEmpty();
    }

    @Test
    void withNothingToUndoOrRedoNothingHappens() {
        session.undo();
        session.redo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(told).isZero();
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        session.edit(DRAGGED, changed(0.9));
        session.undo();
        assertThat(session.nextRedo()).contains(DRAGGED);
        session.edit(new EditDescription.WeightsReset(), changed(0.1));
        assertThat(session.nextRedo()).isEmpty();
        assertThat(session.nextUndo()).contains(new EditDescription.WeightsReset());
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        session.edit(DRAGGED, changed(0.7));
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void minusZeroIsAChange() {
        WeightId start = WeightId.h0(0);
        session.edit(new EditDescription.WeightChanged(start, 0.0, -0.0),
                ARTICLE.withRnn(ARTICLE.rnn().with(start, -0.0)));
        assertThat(session.nextUndo()).isPresent();
    }

    @Test
    void aGestureIsOneStepToUndo() {
        for (int i = 0; i <= 20; i++) {
            session.preview(WEIGHT, 0.7 + i * 0.01);
            assertTraceIsFresh();
            assertThat(session.nextUndo()).isEmpty();
        }
        session.commit(DRAGGED);
        assertThat(session.nextUndo()).contains(DRAGGED);
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.nextUndo()).isEmpty();
        session.redo();
        assertThat(session.document().rnn().get(WEIGHT)).isEqualTo(0.7 + 20 * 0.01);
    }

    @Test
    void aGestureThatIsCancelledLeavesNoMark() {
        session.preview(WEIGHT, 5);
        session.preview(WEIGHT, 6);
        session.cancel();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertTraceIsFresh();
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void aGestureThatReturnsToWhereItBeganIsNoEdit() {
        session.preview(WEIGHT, 5);
        session.preview(WEIGHT, 0.7);
        session.commit(DRAGGED);
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void committingOrCancellingWithoutAGestureDoesNothing() {
        session.commit(DRAGGED);
        session.cancel();
        assertThat(session.nextUndo()).isEmpty();
        assertThat(told).isZero();
    }

    @Test
    void everyGestureIsAStepOfItsOwn() {
        session.preview(WEIGHT, 1);
        session.commit(DRAGGED);
        session.preview(WEIGHT, 2);
        session.commit(DRAGGED);
        session.undo();
        assertThat(session.document().rnn().get(WEIGHT)).isEqualTo(1);
    }

    @Test
    void undoingInTheMiddleOfAGestureGivesTheGestureUpFirst() {
        session.edit(DRAGGED, changed(0.9));
        session.preview(WEIGHT, 5);
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        session.commit(DRAGGED);
        assertThat(session.nextUndo()).isEmpty();
        session.preview(WEIGHT, 5);
        session.redo();
        assertThat(session.document()).isEqualTo(changed(0.9));
        session.commit(DRAGGED);
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
    }

    @Test
    void aPreviewThatIsNotFiniteIsRefusedAndLeavesTheDocument() {
        assertThatThrownBy(() -> session.preview(WEIGHT, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        session.commit(DRAGGED);
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void undoingBackToWhatWasSavedIsSaved() {
        session.edit(DRAGGED, changed(0.9));
        session.markSaved();
        assertThat(session.isUnsaved()).isFalse();
        session.edit(DRAGGED, changed(1.1));
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isFalse();
        session.undo();
        assertThat(session.isUnsaved()).isTrue();
        session.redo();
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.saved()).isEqualTo(changed(0.9));
    }

    @Test
    void openingForgetsTheFormerDocument() {
        session.edit(DRAGGED, changed(0.9));
        session.preview(WEIGHT, 4);
        session.moveTo(new Cursor(1, Part.WX));
        session.open(Networks.nextWordDocument());
        assertThat(session.document()).isEqualTo(Networks.nextWordDocument());
        assertThat(session.words()).containsExactly("a", "b", ".");
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        assertThat(session.nextUndo()).isEmpty();
        assertThat(session.isUnsaved()).isFalse();
        assertTraceIsFresh();
        session.cancel();
        assertThat(session.document()).isEqualTo(Networks.nextWordDocument());
    }

    @Test
    void readingStartsAnotherSentence() {
        session.moveTo(session.walk().last());
        session.read(List.of("Show", "is", "not", "worst"));
        assertThat(session.words()).containsExactly("Show", "is", "not", "worst");
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        assertThat(session.walk().length()).isEqualTo(4);
        assertTraceIsFresh();
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.nextUndo()).isEmpty();
    }

    @Test
    void aSentenceThatCannotBeReadLeavesTheOneBefore() {
        assertThatThrownBy(() -> session.read(List.of("Show", "was"))).isInstanceOf(UnknownWordException.class);
        assertThatThrownBy(() -> session.read(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.read(Collections.nCopies(10_001, "is")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(session.words()).containsExactly("Show", "is", "nice");
        assertTraceIsFresh();
        assertThat(told).isZero();
    }

    @Test
    void theLongestSentenceCanBeRead() {
        session.read(Collections.nCopies(10_000, "is"));
        assertThat(session.trace().length()).isEqualTo(10_000);
    }

    @Test
    void itsListOfWordsCannotBeChangedFromOutside() {
        List<String> given = new ArrayList<>(List.of("is", "nice"));
        session.read(given);
        given.set(0, "not");
        assertThat(session.words()).containsExactly("is", "nice");
    }

    @Test
    void theCursorGoesToTheNearestPlaceThereIs() {
        session.moveTo(new Cursor(99, Part.INPUT));
        assertThat(session.cursor()).isEqualTo(new Cursor(2, Part.OUTPUT));
        session.moveTo(new Cursor(0, Part.OUTPUT));
        assertThat(session.cursor()).isEqualTo(new Cursor(0, Part.ACTIVATION));
        assertThat(told).isEqualTo(2);
        session.moveTo(new Cursor(0, Part.ACTIVATION));
        assertThat(told).isEqualTo(2);
    }

    @Test
    void anEditLeavesTheCursorWhereItIs() {
        session.moveTo(new Cursor(1, Part.SUM));
        session.edit(DRAGGED, changed(0.9));
        session.undo();
        assertThat(session.cursor()).isEqualTo(new Cursor(1, Part.SUM));
    }

    @Test
    void undoingAWordThatIsBeingReadGoesBackToTheFirstSentence() {
        session.edit(new EditDescription.WordAdded("very"), ARTICLE.withWord("very"));
        session.read(List.of("Show", "is", "very", "very", "nice"));
        session.moveTo(session.walk().last());
        session.undo();
        assertThat(session.document()).isEqualTo(ARTICLE);
        assertThat(session.words()).containsExactly("Show", "is", "nice");
        assertThat(session.cursor()).isEqualTo(Cursor.START);
        assertTraceIsFresh();
    }

    @Test
    void undoingAWordThatIsNotBeingReadKeepsTheSentence() {
        session.edit(new EditDescription.WordAdded("very"), ARTICLE.withWord("very"));
        session.read(List.of("not", "nice"));
        session.undo();
        assertThat(session.words()).containsExactly("not", "nice");
    }

    @Test
    void savedWeightsComeBackAndSentencesStay() {
        List<Sentence> sentences = List.of(Sentence.of("not nice", "negative"));
        session.edit(DRAGGED, changed(0.9).withSentences(sentences));
        NetworkDocument reset = session.withSavedWeights();
        assertThat(reset).isEqualTo(ARTICLE.withSentences(sentences));
        session.edit(new EditDescription.WeightsReset(), reset);
        session.undo();
        assertThat(session.document()).isEqualTo(changed(0.9).withSentences(sentences));
    }

    @Test
    void savedWeightsComeBackInEveryGroup() {
        NetworkDocument other = ARTICLE.withRnn(Networks.random(1, 5, 3, 1));
        session.edit(new EditDescription.WeightsReset(), other);
        assertThat(session.withSavedWeights()).isEqualTo(ARTICLE);
    }

    @Test
    void aWordAddedSinceKeepsItsWeights() {
        NetworkDocument wider = ARTICLE.withWord("very");
        wider = wider.withRnn(wider.rnn().with(WeightId.wx(0, 5), 0.25).with(WeightId.wx(0, 0), 9));
        session.edit(new EditDescription.WordAdded("very"), wider);
        NetworkDocument reset = session.withSavedWeights();
        assertThat(reset.rnn().get(WeightId.wx(0, 5))).isEqualTo(0.25);
        assertThat(reset.rnn().get(WeightId.wx(0, 0))).isEqualTo(0.1);
    }

    @Test
    void aWordThatWasSavedAndUndoneIsNoHindrance() {
        session.edit(new EditDescription.WordAdded("very"), ARTICLE.withWord("very"));
        session.markSaved();
        session.undo();
        session.edit(DRAGGED, changed(0.9));
        assertThat(session.withSavedWeights()).isEqualTo(ARTICLE);
    }

    @Test
    void savedWeightsAreFoundByWordAndNotByPlace() {
        NetworkDocument savedWider = ARTICLE.withWord("very");
        session.edit(new EditDescription.WordAdded("very"),
                savedWider.withRnn(savedWider.rnn().with(WeightId.wx(1, 5), 7)));
        session.markSaved();
        session.undo();
        NetworkDocument wider = ARTICLE.withWord("quite");
        session.edit(new EditDescription.WordAdded("quite"),
                wider.withRnn(wider.rnn().with(WeightId.wx(1, 5), 0.25)));
        assertThat(session.withSavedWeights().rnn().get(WeightId.wx(1, 5))).isEqualTo(0.25);
    }

    @Test
    void aReadOutOfAnotherKindKeepsItsWeights() {
        NetworkDocument twoClasses = ReadOuts.twoClasses(changed(0.9));
        session.edit(new EditDescription.TwoClassesChosen(), twoClasses);
        assertThat(session.withSavedWeights()).isEqualTo(ReadOuts.twoClasses(ARTICLE));
    }

    @Test
    void aReadOutOfOtherWordsKeepsItsWeights() {
        Session nextWord = new Session(Networks.nextWordDocument().withWord("c"));
        NetworkDocument other = Networks.nextWordDocument().withWord("d");
        NetworkDocument changed = other.withRnn(other.rnn().withH0(Vector.of(1, 2)).with(WeightId.by(3), 0.5));
        nextWord.edit(new EditDescription.WordAdded("d"), changed);
        assertThat(nextWord.withSavedWeights()).isEqualTo(other.withRnn(other.rnn().with(WeightId.by(3), 0.5)));
    }

    @Test
    void everyListenerIsToldAfterTheChange() {
        List<Optional<EditDescription>> heard = new ArrayList<>();
        session.onChange(() -> heard.add(session.nextUndo()));
        session.edit(DRAGGED, changed(0.9));
        assertThat(heard.getLast()).contains(DRAGGED);
        session.undo();
        assertThat(heard.getLast()).isEmpty();
        session.markSaved();
        assertThat(told).isEqualTo(heard.size());
    }

    private static NetworkDocument changed(double value) {
        return ARTICLE.withRnn(ARTICLE.rnn().with(WEIGHT, value));
    }

    private void assertTraceIsFresh() {
        ForwardTrace fresh = session.document().trace(session.words());
        assertThat(session.trace().steps()).isEqualTo(fresh.steps());
        assertThat(session.trace().rnn()).isEqualTo(fresh.rnn());
    }
}
