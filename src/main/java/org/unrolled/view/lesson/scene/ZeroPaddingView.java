package org.unrolled.view.lesson.scene;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unrolled.model.lesson.scene.PlainNetwork;
import org.unrolled.model.lesson.scene.RecurrentShape;
import org.unrolled.model.lesson.scene.Stopwatch;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.lesson.scene.ZeroPadding;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.WrappingRow;
import org.unrolled.view.theme.Palette;

/** Zeros up to the longest sentence there is, and what they cost. */
public final class ZeroPaddingView extends PlainSceneView {

    private final InputsSlider slider;
    private final WorkPanel work;

    /** A scene that reports to these events, and measures by the machine's clock. */
    public ZeroPaddingView(SceneEvents events) {
        this(events, Stopwatch.SYSTEM);
    }

    /** The same with another clock. */
    ZeroPaddingView(SceneEvents events, Stopwatch stopwatch) {
        this(events, new WorkPanel(stopwatch));
    }

    private ZeroPaddingView(SceneEvents events, WorkPanel work) {
        super(events, "scene-zero-padding", work);
        this.work = work;
        slider = new InputsSlider(events);
        WrappingRow below = new WrappingRow(slider, work.encodings());
        below.getStyleClass().add("scene-below");
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().add(below);
    }

    @Override
    public void show(SceneFrame frame) {
        ZeroPadding scene = (ZeroPadding) frame.scene();
        String zeros = said(scene, WordEncoding.NUMBER);
        picture().show(scene.words(), scene.run(), Messages.text("scene.padding.accessible",
                WordsText.sentence(scene.words()), Decimals.grouped(scene.zeroVectors()), zeros));
        sayOfPlain(Messages.text("scene.padding.note", Decimals.grouped(scene.places()),
                        Decimals.grouped(scene.words().size())),
                Messages.text("scene.weights", Messages.text("scene.size", Decimals.grouped(scene.places()),
                        PlainNetwork.HIDDEN), Decimals.grouped(scene.work(WordEncoding.NUMBER).multiplications())),
                Messages.text("scene.padding.zeros", zeros, said(scene, WordEncoding.ONE_HOT)));
        work.show(scene);
        slider.show(scene.least(), scene.places(), scene.most());
        showRecurrent(frame.frame(), RecurrentShape.of(scene.rnn()), Messages.text("scene.rnn.note"));
    }

    @Override
    void setPlainPalette(Palette palette) {
        super.setPlainPalette(palette);
        work.setPalette(palette);
    }

    @Override
    void setScale(double scale) {
        super.setScale(scale);
        work.setTypeScale(scale);
    }

    private static String said(ZeroPadding scene, WordEncoding encoding) {
        return Messages.text("scene.padding.of", Decimals.grouped(scene.zeroMultiplications(encoding)),
                Decimals.grouped(scene.work(encoding).multiplications()));
    }
}
