package org.unrolled.controller.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import org.unrolled.controller.FileController;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.compare.CompareEvents;
import org.unrolled.view.compare.CompareFrame;
import org.unrolled.view.compare.CompareKind;
import org.unrolled.view.diagram.Attention;

/**
 * Chooses what is compared, and makes the frame that shows it. The session reads the longer of two sentences: that one
 * has a word in every column, so that every step there is a step of both.
 */
public final class CompareController implements CompareEvents {

    private static final int OFFERS = 3;

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final ConstantReadOut constant;
    private final ReadOnlyObjectWrapper<CompareFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ComparedTraces traces = new ComparedTraces();
    private CompareKind kind = CompareKind.SENTENCES;
    private ComparedPair pair;
    /** What was read before the comparison came into sight. */
    private List<String> readBefore;
    private Optional<String> problem = Optional.empty();
    private boolean isMemoryCut;
    private boolean isShown;
    private boolean isLeading;

    /** Compares what this session can read. */
    public CompareController(Session session, FrameController frames, StepController steps, WeightController weights,
            FileController files) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        this.weights = weights;
        constant = new ConstantReadOut(session, files, weights);
        frames.frame().subscribe(_ -> publish());
        session.onChange(this::follow);
    }

    /** What the comparison shows; null until it is first seen. */
    public ReadOnlyObjectProperty<CompareFrame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** Goes out of sight, if it is in it, and leaves the session where it is: with both, it can be taken up again. */
    public CompareChoice setAside() {
        CompareChoice now = new CompareChoice(kind, Optional.ofNullable(pair), isMemoryCut,
                Optional.of(isShown).filter(shown -> shown).map(_ -> readBefore));
        isShown = false;
        return now;
    }

    /** Compares what was chosen; in sight or not, as it was then. */
    public void choose(CompareChoice choice) {
        kind = choice.kind();
        pair = choice.pair().orElse(null);
        isMemoryCut = choice.isMemoryCut();
        problem = Optional.empty();
        readBefore = choice.readBefore().orElse(null);
        isShown = choice.readBefore().isPresent();
        publish();
    }

    @Override
    public void onShown(boolean isShownNow) {
        if (isShownNow == isShown) {
            return;
        }
        if (isShownNow) {
            constant.leave();
            readBefore = session.words();
            if (pair == null || !pair.has(readBefore) || !pair.isKnownTo(session.document())) {
                pair = ComparedPair.of(readBefore, session.document());
            }
            isShown = true;
            lead(true);
        } else {
            isShown = false;
            returnToSentence();
        }
    }

    @Override
    public void onKindChosen(CompareKind chosen) {
        kind = chosen;
        problem = Optional.empty();
        if (kind == CompareKind.SENTENCES && !pair.has(session.words())) {
            pair = ComparedPair.of(session.words(), session.document());
        }
        lead(true);
    }

    @Override
    public void onSentenceChosen(Row row, String text) {
        List<String> words = Vocabulary.split(text);
        problem = problem(words);
        if (problem.isPresent()) {
            publish();
        } else if (kind == CompareKind.SENTENCES) {
            steps.onFirst();
            pair = pair.with(row, words);
            lead(false);
        } else {
            steps.rest();
            session.read(words);
        }
    }

    @Override
    public void onSwapped() {
        pair = pair.swapped();
        problem = Optional.empty();
        publish();
    }

    @Override
    public void onMemoryCut(boolean isCut) {
        isMemoryCut = isCut;
        publish();
    }

    @Override
    public void onColumnChosen(int column) {
        steps.onWordChosen(column);
    }

    @Override
    public void onWeightChosen(WeightId weight, double screenX, double screenY) {
        weights.chooseWeight(weight, new Point2D(screenX, screenY));
    }

    @Override
    public void onAttention(Attention attention) {
        frames.showAttention(attention);
    }

    @Override
    public void onSigmoidWanted() {
        constant.chooseSigmoid();
    }

    /** Another sentence than the two was chosen elsewhere: it takes the place of the one that was read. */
    private void follow() {
        if (!isShown || isLeading) {
            return;
        }
        problem = Optional.empty();
        if (!pair.isKnownTo(session.document())) {
            pair = ComparedPair.of(session.words(), session.document());
        } else if (kind == CompareKind.SENTENCES && !pair.has(session.words())) {
            pair = pair.with(frame.get() == null ? Row.UPPER : frame.get().leader(), session.words());
        }
        lead(false);
    }

    /** Lets the session read the sentence that leads. */
    private void lead(boolean keepsPlace) {
        List<String> words = pair.words(pair.leader(session.words()));
        if (kind == CompareKind.SENTENCES && !words.equals(session.words())) {
            int column = pair.has(session.words()) && keepsPlace && !session.cursor().isStart()
                    ? pair.alignment().column(rowOf(session.words()), session.cursor().t())
                    : -1;
            read(words, column);
        }
        publish();
    }

    private void returnToSentence() {
        if (kind == CompareKind.SENTENCES && pair.has(readBefore) && !readBefore.equals(session.words())
                && pair.isKnownTo(session.document())) {
            read(readBefore, pair.alignment().read(rowOf(readBefore), session.cursor().t()) - 1);
        }
    }

    private void read(List<String> words, int t) {
        isLeading = true;
        steps.rest();
        session.read(words);
        session.moveTo(session.walk().endOf(t));
        isLeading = false;
    }

    private Row rowOf(List<String> words) {
        return pair.upper().equals(words) ? Row.UPPER : Row.LOWER;
    }

    private Optional<String> problem(List<String> words) {
        if (words.isEmpty()) {
            return Optional.of(Messages.text("sentences.empty"));
        }
        if (words.size() > Sentence.MAX_WORDS) {
            return Optional.of(Messages.text("sentences.long", String.valueOf(words.size()),
                    String.valueOf(Sentence.MAX_WORDS)));
        }
        Vocabulary vocabulary = session.document().vocabulary();
        return words.stream().filter(word -> !vocabulary.contains(word)).findFirst()
                .map(word -> Messages.text("compare.unknown", word,
                        String.join(", ", vocabulary.nearest(word, OFFERS))));
    }

    private void publish() {
        if (!isShown || isLeading) {
            return;
        }
        Frame now = frames.frame().get();
        List<String> words = session.words();
        Row leader = switch (kind) {
            case SENTENCES -> pair.leader(words);
            case SINCE_SAVED, LAST_EDIT -> Row.LOWER;
            case MEMORY -> Row.UPPER;
        };
        ComparedPair shown = kind == CompareKind.SENTENCES ? pair : new ComparedPair(words, words);
        if (!shown.words(leader).equals(words) || !shown.isKnownTo(session.document())) {
            return;
        }
        Optional<NetworkDocument> former = former(words);
        traces.follow(kind, shown, former.orElse(session.document()), session.document(), session.whatIfs(),
                isMemoryCut);
        Cursor done = now.diagram().done();
        frame.set(new CompareFrame(kind, traces.comparison(), traces.upperDocument(), session.document(), leader, done,
                now.diagram().motion(), isMemoryCut && kind != CompareKind.MEMORY,
                former.isPresent() || kind == CompareKind.SENTENCES || kind == CompareKind.MEMORY,
                now.attention(), now.diagram().digits(), now.diagram().labels(), problem));
    }

    /** The document to compare with, if it can be: of as many neurons, and knowing these words. */
    private Optional<NetworkDocument> former(List<String> words) {
        Optional<NetworkDocument> former = switch (kind) {
            case SINCE_SAVED -> Optional.of(session.saved());
            case LAST_EDIT -> session.beforeLastEdit();
            case SENTENCES, MEMORY -> Optional.empty();
        };
        return former.filter(document -> document.rnn().hiddenSize() == session.document().rnn().hiddenSize())
                .filter(document -> words.stream().allMatch(document.vocabulary()::contains));
    }
}
