package org.unrolled.controller.frame;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.Motion;

/** Makes the frame that all views show, whenever something of it changes: one property, so that all hear together. */
public final class FrameController {

    private static final int USUAL_DIGITS = 2;
    private static final double NANOS = 1e9;

    private final Session session;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>();
    private final FormerValues former = new FormerValues();
    private final AnimationTimer formerTimer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            passTime(lastPulse == 0 ? 0 : (now - lastPulse) / NANOS);
            lastPulse = now;
        }
    };
    private long lastPulse;
    private Optional<Motion> motion = Optional.empty();
    private Optional<WeightId> edited = Optional.empty();
    private Optional<Frame.UnknownWord> unknownWord = Optional.empty();
    private Optional<String> fileName = Optional.empty();
    private Attention attention = Attention.NONE;
    private int focusUnit;
    private boolean isPlaying;
    private boolean isStill;
    private int digits = USUAL_DIGITS;
    private Labels.Mode labels = Labels.Mode.ALL;
    private WhatIfs whatIfs = WhatIfs.NONE;
    private boolean isDemonstrating;
    private Quiz quiz = Quiz.OFF;
    private final CoveredTrace covered = new CoveredTrace();

    /** Shows this session. */
    public FrameController(Session session) {
        this.session = session;
        session.onChange(this::refresh);
        refresh();
    }

    /** What the window shows. */
    public ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** Whether nothing is to move. */
    public boolean isStill() {
        return isStill;
    }

    /** Lets nothing move, or lets things move again. */
    public void keepStill(boolean still) {
        isStill = still;
    }

    /** Shows where an animation stands. */
    public void showStep(Optional<Motion> now, boolean plays) {
        if (!now.equals(motion) || plays != isPlaying) {
            motion = now;
            isPlaying = plays;
            refresh();
        }
    }

    /** Shows that a weight is being edited. */
    public void showEdited(WeightId weight) {
        edited = Optional.of(weight);
        refresh();
    }

    /** Shows that no weight is being edited any more. */
    public void showNothingEdited() {
        edited = Optional.empty();
        refresh();
    }

    /** Shows what stood before an edit until it is dismissed, or a short while only. */
    public void holdFormer(boolean isHeld) {
        former.hold(isHeld);
        refresh();
    }

    /** Shows no longer what stood before an edit. */
    public void dismissFormer() {
        former.dismiss();
        refresh();
    }

    /** Lets time go by, for what is shown for a while: the pulse does it, and tests do. */
    void passTime(double seconds) {
        if (former.advance(seconds)) {
            refresh();
        }
    }

    /** Shows a word that is not known, or that there is none. */
    public void showUnknownWord(Optional<Frame.UnknownWord> word) {
        unknownWord = word;
        refresh();
    }

    /** Shows what the pointer or the focus rests on. */
    public void showAttention(Attention next) {
        if (!next.equals(attention)) {
            attention = next;
            next.hiddenUnit().ifPresent(unit -> focusUnit = unit);
            refresh();
        }
    }

    /** Lights up what the pointer rests on in the arithmetic: on the way to a symbol, the neuron in focus stays. */
    public void showLit(Attention next) {
        if (!next.equals(attention)) {
            attention = next;
            refresh();
        }
    }

    /** Writes out the arithmetic of a hidden neuron. */
    public void showFocus(int unit) {
        focusUnit = unit;
        refresh();
    }

    /** Shows numbers with so many decimals. */
    public void showDigits(int count) {
        digits = count;
        refresh();
    }

    /** Shows the numbers of all neurons and edges, of the one in focus only, or none. */
    public void showLabels(Labels.Mode mode) {
        labels = mode;
        refresh();
    }

    /** Shows numbers as at the start: two decimals, and all of them. */
    public void showUsualNumbers() {
        digits = USUAL_DIGITS;
        labels = Labels.Mode.ALL;
        refresh();
    }

    /** Shows what a class is asked to guess, and hides it. */
    public void showQuiz(Quiz now) {
        quiz = now;
        refresh();
    }

    /** Shows the name of the document's file, or its title where it has none. */
    public void showFileName(Optional<String> name) {
        fileName = name;
        refresh();
    }

    /** Of another sentence or network there may be no such place. */
    private boolean isShown(Attention place) {
        int length = session.words().size();
        Rnn rnn = session.document().rnn();
        return place.edge().map(edge -> edge.t() < length && rnn.has(edge.weight())).orElse(true)
                && place.unit().map(unit -> unit.t() < length && rnn.has(unit.weight())).orElse(true);
    }

    private void keepFormerTime() {
        if (!former.isPassing()) {
            formerTimer.stop();
            lastPulse = 0;
        } else if (lastPulse == 0) {
            formerTimer.start();
        }
    }

    /** Says everything anew, in the language spoken now. */
    public void tellAnew() {
        refresh();
    }

    private void refresh() {
        NetworkDocument document = session.document();
        // A motion of another sentence or document has nothing to move here.
        Optional<Motion> shown = motion.filter(m -> m.part().compareTo(session.cursor()) <= 0);
        Cursor done = shown.map(m -> session.walk().formerPart(m.part())).orElse(session.cursor());
        if (!isShown(attention)) {
            attention = Attention.NONE;
        }
        if (!session.whatIfs().equals(whatIfs) || session.isDemonstrating() != isDemonstrating) {
            whatIfs = session.whatIfs();
            isDemonstrating = session.isDemonstrating();
            former.startOver();
        }
        former.follow(session.trace(), session.isInGesture(),
                session.nextUndo().isEmpty() && session.nextRedo().isEmpty(), session.undoableEdits());
        keepFormerTime();
        int unit = Math.min(focusUnit, document.rnn().hiddenSize() - 1);
        // Without a focus unit to follow, a frame stays equal to the one before.
        Labels shownLabels = new Labels(labels, labels == Labels.Mode.FOCUSED ? unit : 0);
        // A question belongs to the place where it was asked.
        Quiz asked = quiz.at(session.cursor());
        DiagramFrame diagram = new DiagramFrame(document, covered.of(session.trace(), session.cursor(), asked), done,
                shown, asked.isOn() ? Optional.empty() : former.shown(), edited, digits, shownLabels,
                session.whatIfs(), asked);
        frame.set(new Frame(diagram, session.words(), session.walk(), session.cursor(),
                fileName.or(document::title).orElseGet(() -> Messages.text("program.untitled")),
                session.isUnsaved(), session.nextUndo().map(EditWords::of), session.nextRedo().map(EditWords::of),
                isPlaying, attention, unit, unknownWord));
    }
}
