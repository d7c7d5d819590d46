package org.unrolled.view.lesson.scene;

import org.unrolled.model.lesson.scene.FixedSize;
import org.unrolled.model.lesson.scene.FixedSize.Need;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** One input node per word: the plain network grows and shrinks with the sentence, the recurrent one stays. */
public final class FixedSizeView extends PlainSceneView {

    private final NeededMatrices matrices;

    /** A scene that reports to these events. */
    public FixedSizeView(SceneEvents events) {
        this(events, new NeededMatrices(events));
    }

    private FixedSizeView(SceneEvents events, NeededMatrices matrices) {
        super(events, "scene-fixed-size", matrices);
        this.matrices = matrices;
    }

    @Override
    public void show(SceneFrame frame) {
        FixedSize scene = (FixedSize) frame.scene();
        Need need = scene.presentNeed();
        String size = NeedChoice.size(need, WordEncoding.NUMBER);
        String weights = Decimals.grouped(need.weights(WordEncoding.NUMBER));
        picture().show(need.words(), scene.run(), Messages.text("scene.fixed.accessible",
                WordsText.sentence(need.words()), size, VectorText.numbers(scene.run().pass().h(), 2)));
        sayOfPlain(Messages.text("scene.fixed.note", Decimals.grouped(need.inputs(WordEncoding.NUMBER))),
                Messages.text("scene.weights", size, weights),
                Messages.text("scene.fixed.one-hot", NeedChoice.size(need, WordEncoding.ONE_HOT),
                        Decimals.grouped(need.weights(WordEncoding.ONE_HOT))));
        matrices.show(scene);
        showRecurrent(frame.frame(), scene.recurrent(), Messages.text("scene.rnn.note"));
    }

    @Override
    void setPlainPalette(Palette palette) {
        super.setPlainPalette(palette);
        matrices.setPalette(palette);
    }

    @Override
    void setScale(double scale) {
        super.setScale(scale);
        matrices.setTypeScale(scale);
    }
}
