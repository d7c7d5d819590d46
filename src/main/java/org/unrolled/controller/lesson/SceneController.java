package org.unrolled.controller.lesson;

import java.util.List;
import java.util.Optional;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.model.session.Session;
import org.unrolled.view.lesson.scene.SceneEvents;
import org.unrolled.view.lesson.scene.SceneFrame;
import org.unrolled.view.window.MainWindow;

/** Computes what a page's scene shows, anew whenever something of it changes. */
public final class SceneController implements SceneEvents {

    private static final int USUAL_INPUTS = 6;

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private MainWindow window;
    private Optional<SceneKind> kind = Optional.empty();
    private List<String> beside = List.of();
    private int inputs = USUAL_INPUTS;
    private Runnable onInputs = () -> { };
    private Situation computedFor;
    private Scene scene;

    /** A controller of the scenes over this session's network and sentence. */
    public SceneController(Session session, FrameController frames, StepController steps) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        frames.frame().subscribe(_ -> publish());
    }

    /** The window: it is made after its controllers. */
    public void setWindow(MainWindow made) {
        window = made;
        publish();
    }

    /** Is told when the feed-forward network takes more words, or fewer. */
    void setOnInputs(Runnable hears) {
        onInputs = hears;
    }

    /** How many words the feed-forward network takes now. */
    public int inputs() {
        return inputs;
    }

    /** Shows a scene over what the session reads, from now on. */
    void show(SceneKind wanted, Setup setup) {
        kind = Optional.of(wanted);
        beside = setup.beside();
        inputs = setup.inputs();
        computedFor = null;
        publish();
    }

    /** Shows none any more. */
    void hide() {
        kind = Optional.empty();
        inputs = USUAL_INPUTS;
        scene = null;
        computedFor = null;
    }

    @Override
    public void onWordsChosen(List<String> words) {
        // A hand may let go of a word after the scene has gone.
        if (kind.isPresent()) {
            steps.rest();
            session.read(words);
        }
    }

    @Override
    public void onInputsChosen(int chosen) {
        inputs = chosen;
        publish();
        onInputs.run();
    }

    @Override
    public void onWordChosen(int t) {
        steps.onWordChosen(t);
    }

    /** The words of a sentence can be taken out of the vocabulary while it is seen. */
    private boolean isKnown(List<String> sentence) {
        return sentence.stream().allMatch(session.document().vocabulary()::contains);
    }

    private void publish() {
        if (window == null) {
            return;
        }
        kind.ifPresent(shown -> {
            Situation now = new Situation(session.document(), session.whatIfs(), session.words(), session.cursor(),
                    inputs);
            if (!now.equals(computedFor)) {
                computedFor = now;
                scene = Scenes.of(shown, now, isKnown(beside) ? beside : List.of());
            }
            window.show(new SceneFrame(frames.frame().get(), scene));
        });
    }
}
