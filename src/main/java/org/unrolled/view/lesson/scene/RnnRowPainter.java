package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.lesson.RnnRowLayout;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.diagram.paint.EdgeShape;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/** Draws the recurrent network over a sentence, in small. */
record RnnRowPainter(GraphicsContext pen, Palette palette, RnnRowLayout layout, Moment moment) {

    /** How strongly is drawn what has not been read yet. */
    private static final double FAINT = 0.3;
    private static final double CORNER = 10;
    private static final double STRONG = 0.85;
    /** From so many hidden units on the edges are a mesh of thin ones, which would outshine the neurons. */
    private static final int MANY = 5;
    private static final double MESH = 0.45;

    /**
     * What a row shows.
     *
     * @param done how far the sentence has been read
     * @param quiz what a class is asked to guess
     * @param doneOf how far a neuron of a time step is known: that hangs on the two above
     */
    record Moment(ForwardTrace trace, List<String> words, Cursor done, int digits, Quiz quiz,
            BiFunction<Integer, Integer, Cursor> doneOf) {

        /** Whether another moment looks the same. */
        boolean isLike(Moment other) {
            return trace == other.trace && words.equals(other.words) && done.equals(other.done)
                    && digits == other.digits && quiz.equals(other.quiz);
        }

        boolean isKnown(int t, int unit) {
            return doneOf.apply(t, unit).hasDone(t, Part.ACTIVATION);
        }

        /** Whether every neuron of a time step is. */
        boolean isKnown(int t) {
            return IntStream.range(0, trace.rnn().hiddenSize()).allMatch(unit -> isKnown(t, unit));
        }
    }

    void paint() {
        for (int t = layout.first(); t <= layout.last(); t++) {
            paintPanel(t);
        }
        for (int t = layout.first() + 1; t <= layout.last(); t++) {
            paintEdges(t);
        }
        for (int t = layout.first(); t <= layout.last(); t++) {
            paintNeurons(t);
        }
        pen.setGlobalAlpha(1);
        if (layout.first() > 0) {
            paintMore(layout.more(true), 28);
        }
        if (layout.last() < layout.words() - 1) {
            paintMore(layout.more(false), 28);
        }
    }

    private void paintPanel(int t) {
        boolean isCurrent = moment.done().t() == t;
        pen.setGlobalAlpha(moment.done().t() >= t ? 1 : FAINT);
        box(layout.panel(t), palette.panel(t), isCurrent ? palette.text() : palette.panelBorder(), isCurrent ? 3.5 : 1.5);
        box(layout.hiddenLayer(t), palette.hidden(), palette.hiddenBorder(), 2);
        Box word = layout.word(t);
        box(word, palette.input(), palette.inputBorder(), 2);
        String written = moment.words().get(t);
        Font font = wordFont(written, word.width() - 4);
        TextPainter.center(pen, TextPainter.shortened(written, font, word.width() - 4), font,
                palette.textOn(palette.input()), word.centerX(), word.centerY(), word.width() - 4);
    }

    /** A long word is written smaller, before it is cut. */
    private static Font wordFont(String word, double width) {
        Font usual = Fonts.bold(RnnRowLayout.WORD_SIZE);
        double share = width / TextPainter.width(word, usual);
        return share >= 1 ? usual
                : Fonts.bold(Math.max(RnnRowLayout.LEAST_WORD_SIZE, Math.floor(share * RnnRowLayout.WORD_SIZE)));
    }

    private void paintEdges(int t) {
        EdgeBatch batch = new EdgeBatch();
        boolean isMesh = layout.hidden() >= MANY;
        double alpha = (moment.done().hasDone(t, Part.WH) ? STRONG : FAINT * 0.8) * (isMesh ? MESH : 1);
        for (int unit = 0; unit < layout.shownUnits(); unit++) {
            for (int from = 0; from < layout.shownUnits(); from++) {
                double weight = moment.trace().rnn().wh().get(unit, from);
                Curve edge = layout.edge(t, unit, from);
                new EdgeShape(edge, WeightGroup.WH, weight, isMesh || !layout.showsValues(), false)
                        .addTo(batch, palette, alpha);
            }
        }
        batch.paint(pen);
    }

    private void paintNeurons(int t) {
        for (int unit = 0; unit < layout.shownUnits(); unit++) {
            Box box = layout.neuron(t, unit);
            boolean isKnown = moment.isKnown(t, unit);
            double value = isKnown ? moment.trace().step(t).h().get(unit) : 0;
            Color fill = isKnown ? palette.ofValue(value) : palette.waiting();
            pen.setGlobalAlpha(isKnown ? 1 : FAINT + 0.2);
            pen.setFill(fill);
            pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
            pen.setStroke(palette.neuronBorder());
            pen.setLineWidth(1.5);
            pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
            if (isKnown && layout.showsValues()) {
                TextPainter.center(pen, number(value, box.width() - 6), Fonts.number(RnnRowLayout.VALUE_SIZE),
                        palette.textOn(fill), box.centerX(), box.centerY(), box.width() - 6);
            }
        }
        if (layout.shownUnits() < layout.hidden()) {
            pen.setGlobalAlpha(moment.done().t() >= t ? 1 : FAINT);
            paintMore(layout.moreUnits(t), 18);
        }
    }

    /** A value with the decimals that are asked for, or as many as have room. */
    private String number(double value, double width) {
        String asked = Decimals.rounded(value, moment.digits());
        return TextPainter.width(asked, Fonts.number(RnnRowLayout.VALUE_SIZE)) <= width
                ? asked
                : Decimals.rounded(value, Math.min(2, moment.digits()));
    }

    private void paintMore(Box box, double size) {
        TextPainter.center(pen, "…", Fonts.bold(size), palette.text(), box.centerX(), box.centerY() - size * 0.2,
                box.width());
    }

    private void box(Box box, Color fill, Color border, double line) {
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(border);
        pen.setLineWidth(line);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    }
}
