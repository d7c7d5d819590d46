package org.unrolled.controller.step;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.transport.TransportEvents;

/** Walks through the sentence. A step taken while another is still moving ends that one at once. */
public final class StepController implements TransportEvents {

    /** At the usual speed. */
    private static final double SECONDS_PER_PART = 0.36;
    /** How long a word stands still while it plays, in parts. */
    private static final double HOLD = 2.5;
    private static final double NANOS = 1e9;

    private final Session session;
    private final FrameController frames;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = lastPulse == 0 ? 0 : (now - lastPulse) / NANOS;
            lastPulse = now;
            advance(seconds);
        }
    };
    private Gate gate = Gate.OPEN;
    private Remote remote = new Remote() {
        @Override
        public void onForward() {
            onNextWord();
        }

        @Override
        public void onBack() {
            onFormerWord();
        }
    };
    private StepAnimation animation = StepAnimation.NONE;
    private double time;
    private double speed = 1;
    private boolean isPlaying;
    private long lastPulse;

    /** A controller that moves this session's cursor. */
    public StepController(Session session, FrameController frames) {
        this.session = session;
        this.frames = frames;
    }

    /** Who has a say in how far a step forward leads: it is made after this. */
    public void setGate(Gate keeper) {
        gate = keeper;
    }

    /** What a presenter's remote does: it steps, unless somebody else has a use for it. */
    public Remote remote() {
        return remote;
    }

    /** Who has a use for the remote: it is made after this. */
    public void setRemote(Remote other) {
        remote = other;
    }

    @Override
    public void onNextWord() {
        stopPlaying();
        stepTo(session.walk().nextWord(session.cursor()));
    }

    @Override
    public void onFormerWord() {
        jumpTo(session.walk().formerWord(session.cursor()));
    }

    @Override
    public void onNextPart() {
        stopPlaying();
        stepTo(session.walk().nextPart(session.cursor()));
    }

    @Override
    public void onFormerPart() {
        jumpTo(session.walk().formerPart(session.cursor()));
    }

    @Override
    public void onFirst() {
        jumpTo(session.walk().first());
    }

    @Override
    public void onLast() {
        jumpTo(session.walk().last());
    }

    @Override
    public void onWordChosen(int t) {
        jumpTo(session.walk().endOf(t));
    }

    @Override
    public void onSpeedChosen(double chosen) {
        speed = chosen;
    }

    @Override
    public void onPlayOrPause() {
        if (isPlaying) {
            stopPlaying();
            return;
        }
        if (session.cursor().equals(session.walk().last())) {
            session.moveTo(Cursor.START);
        }
        isPlaying = true;
        if (animation.at(time).isEmpty()) {
            stepTo(session.walk().nextWord(session.cursor()));
        }
        start();
    }

    /** Ends what moves: the numbers it leads to stand at once. */
    public void rest() {
        isPlaying = false;
        animation = StepAnimation.NONE;
        time = 0;
        show();
    }

    /** Lets time go by: the pulse does it, and tests do. */
    public void advance(double seconds) {
        if (frames.isStill()) {
            // Asked for in the middle of a step: what moves has arrived.
            animation = StepAnimation.NONE;
        }
        time += seconds * speed / (frames.isStill() ? HOLD : 1) / SECONDS_PER_PART;
        boolean isOver = animation.at(time).isEmpty();
        if (isPlaying && time > animation.length() + HOLD) {
            Cursor next = session.walk().nextWord(session.cursor());
            if (next.equals(session.cursor())) {
                stopPlaying();
            } else {
                stepTo(next);
            }
        } else if (isOver && !isPlaying) {
            timer.stop();
        }
        show();
    }

    /** Goes to a place at once, whoever keeps the gate. */
    public void goTo(Cursor place) {
        stopPlaying();
        animation = StepAnimation.NONE;
        session.moveTo(place);
        show();
    }

    private void jumpTo(Cursor place) {
        if (place.compareTo(session.cursor()) <= 0) {
            goTo(place);
        } else if (!gate.takesStep()) {
            goTo(gate.reached(session.cursor(), place));
        }
    }

    private void stepTo(Cursor wanted) {
        if (gate.takesStep()) {
            isPlaying = false;
            return;
        }
        Cursor place = gate.reached(session.cursor(), wanted);
        // What waits for an answer does not play on.
        isPlaying &= place.equals(wanted);
        animation = frames.isStill() ? StepAnimation.NONE : new StepAnimation(between(session.cursor(), place));
        time = 0;
        session.moveTo(place);
        show();
        start();
    }

    private List<Cursor> between(Cursor from, Cursor to) {
        List<Cursor> parts = new ArrayList<>();
        for (Cursor part = from; part.compareTo(to) < 0; ) {
            part = session.walk().nextPart(part);
            parts.add(part);
        }
        return parts;
    }

    /** Pause means still: what moves has ended. */
    private void stopPlaying() {
        if (isPlaying) {
            isPlaying = false;
            animation = StepAnimation.NONE;
            show();
        }
    }

    private void start() {
        lastPulse = 0;
        timer.start();
    }

    private void show() {
        frames.showStep(animation.at(time), isPlaying);
    }
}
