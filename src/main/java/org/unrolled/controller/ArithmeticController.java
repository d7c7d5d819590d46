package org.unrolled.controller;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.unrolled.arithmetic.ArithmeticForm;
import org.unrolled.arithmetic.Latex;
import org.unrolled.arithmetic.Markdown;
import org.unrolled.arithmetic.PlainText;
import org.unrolled.arithmetic.WrittenStep;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.arithmetic.ArithmeticEvents;
import org.unrolled.view.arithmetic.CopyForm;
import org.unrolled.view.diagram.Attention;

/** Shares what the arithmetic is pointed at, and puts it on the clipboard. */
public final class ArithmeticController implements ArithmeticEvents {

    private final FrameController frames;
    private final WeightController weights;

    /** A controller that tells these frames, and lets weights be edited by another. */
    public ArithmeticController(FrameController frames, WeightController weights) {
        this.frames = frames;
        this.weights = weights;
    }

    @Override
    public void onAttention(Attention attention) {
        frames.showLit(attention);
    }

    @Override
    public void onNeuronChosen(int unit) {
        frames.showFocus(unit);
    }

    @Override
    public void onWeightChosen(WeightId weight, int t) {
        weights.onWeightChosen(weight, t);
    }

    @Override
    public void onCopy(CopyForm form, WrittenStep step) {
        ClipboardContent content = new ClipboardContent();
        content.putString(written(form, step));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** All lines of a step. */
    static String written(CopyForm form, WrittenStep step) {
        ArithmeticForm writer = switch (form) {
            case TEXT -> new PlainText();
            case MARKDOWN -> new Markdown();
            case LATEX -> new Latex();
        };
        StringBuilder text = new StringBuilder();
        try {
            writer.writeStep(step, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
