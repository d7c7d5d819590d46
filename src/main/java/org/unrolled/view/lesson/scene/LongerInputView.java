package org.unrolled.view.lesson.scene;

import org.unrolled.model.lesson.scene.LongerInput;
import org.unrolled.model.lesson.scene.PlainNetwork;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** A sentence longer than those that the plain network was built for. */
public final class LongerInputView extends PlainSceneView {

    private final LongerOutcome outcome;

    /** A scene that reports to these events. */
    public LongerInputView(SceneEvents events) {
        this(events, new LongerOutcome(events));
    }

    private LongerInputView(SceneEvents events, LongerOutcome outcome) {
        super(events, "scene-longer-input", outcome);
        this.outcome = outcome;
    }

    @Override
    public void show(SceneFrame frame) {
        LongerInput scene = (LongerInput) frame.scene();
        String places = Decimals.grouped(scene.places());
        String given = Decimals.grouped(scene.words().size());
        picture().show(scene.words(), scene.run(), Messages.text("scene.longer.accessible",
                WordsText.sentence(scene.kept()), given, places));
        sayOfPlain(Messages.text("scene.padding.note", places, given),
                Messages.text("scene.weights", Messages.text("scene.size", places, PlainNetwork.HIDDEN),
                        Decimals.grouped((long) scene.places() * PlainNetwork.HIDDEN)),
                Messages.text("scene.untrained"));
        outcome.show(scene, frame.frame().document());
        Cursor cursor = frame.frame().cursor();
        showRecurrent(frame.frame(), scene.recurrent(), Messages.text("scene.longer.rnn",
                cursor.isStart() ? 0 : cursor.t() + 1, given));
    }
}
