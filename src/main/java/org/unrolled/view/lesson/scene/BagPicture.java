package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.lesson.BagLayout;
import org.unrolled.model.lesson.scene.OrderAnswer;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.model.network.FeedForward;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.paint.EdgeBatch;
import org.unrolled.view.diagram.paint.EdgeShape;
import org.unrolled.view.theme.Fonts;

/** The feed-forward network that is given a bag of words: counts, a hidden layer, an answer. */
final class BagPicture extends PaintedRegion {

    private static final int MOST_INPUTS = 7;
    private static final int MOST_OUTPUTS = 3;
    private static final double FAINT = 0.18;
    private static final double STRONG = 0.8;
    private static final double CORNER = 10;
    private static final double TWO_LINES = 42;

    private WordOrder scene;
    private OrderAnswer answer;
    private List<Integer> inputs = List.of();
    private int digits = 2;
    private double typeScale = 1;

    BagPicture() {
        setId("order-bag");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(WordOrder next, int shownDigits) {
        scene = next;
        answer = next.answer();
        digits = shownDigits;
        inputs = inputs();
        setAccessibleText(Messages.text("scene.order.bag.accessible", IntStream.range(0, answer.bag().size())
                .filter(word -> inputs.contains(word))
                .mapToObj(word -> Messages.text("scene.order.count", word(word), count(word)))
                .collect(Collectors.joining(Messages.text("list.numbers"))),
                AnswerText.of(next.document(), answer.ofBag().y(), digits)));
        repaint();
    }

    /** All words, or those of the sentence where they are too many. */
    private List<Integer> inputs() {
        int size = answer.bag().size();
        return size <= MOST_INPUTS
                ? IntStream.range(0, size).boxed().toList()
                : IntStream.range(0, size).filter(word -> answer.bag().get(word) > 0).limit(MOST_INPUTS).boxed().toList();
    }

    void setTypeScale(double factor) {
        typeScale = factor;
        setScale(factor);
    }

    BagLayout places() {
        return new BagLayout(rows(), scene.bag().network().hiddenSize(), outputs().size(), getWidth() / typeScale,
                getHeight() / typeScale);
    }

    /** One more where not all words are shown. */
    private int rows() {
        return inputs.size() + (isShort() ? 1 : 0);
    }

    private boolean isShort() {
        return inputs.size() < answer.bag().size();
    }

    private List<AnswerText.Line> outputs() {
        return AnswerText.likeliest(scene.document(), answer.ofBag().y(), MOST_OUTPUTS);
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (scene == null) {
            return;
        }
        BagLayout places = places();
        List<AnswerText.Line> outputs = outputs();
        paintEdges(pen, places, outputs);
        for (int row = 0; row < inputs.size(); row++) {
            boolean isIn = answer.bag().get(inputs.get(row)) > 0;
            Box box = places.input(row);
            Color fill = isIn ? palette().input() : palette().cell();
            box(pen, box, fill, palette().inputBorder());
            write(pen, box, fill, word(inputs.get(row)), count(inputs.get(row)));
        }
        if (isShort()) {
            Box box = places.input(inputs.size());
            TextPainter.center(pen, Messages.text("scene.order.bag.more", answer.bag().size() - inputs.size()),
                    Fonts.text(16), palette().mutedText(), box.centerX(), box.centerY(), box.width());
        }
        Vector h = answer.ofBag().h();
        for (int unit = 0; unit < h.size(); unit++) {
            Box box = places.hidden(unit);
            pen.setFill(palette().ofValue(h.get(unit)));
            pen.fillOval(box.x(), box.y(), box.width(), box.height());
            pen.setStroke(palette().neuronBorder());
            pen.setLineWidth(1.5);
            pen.strokeOval(box.x(), box.y(), box.width(), box.height());
        }
        for (int row = 0; row < outputs.size(); row++) {
            Box box = places.output(row);
            box(pen, box, palette().pill(), palette().outputBorder());
            writeAnswer(pen, box, outputs.get(row));
        }
    }

    private void paintEdges(GraphicsContext pen, BagLayout places, List<AnswerText.Line> outputs) {
        EdgeBatch batch = new EdgeBatch();
        FeedForward network = scene.bag().network();
        for (int unit = 0; unit < network.hiddenSize(); unit++) {
            for (int row = 0; row < inputs.size(); row++) {
                double alpha = answer.bag().get(inputs.get(row)) > 0 ? STRONG : FAINT;
                new EdgeShape(places.toHidden(unit, row), WeightGroup.WH, network.w().get(unit, inputs.get(row)), true,
                        false).addTo(batch, palette(), alpha);
            }
            for (int row = 0; row < outputs.size(); row++) {
                new EdgeShape(places.toOutput(row, unit), WeightGroup.WY,
                        network.v().get(outputs.get(row).output(), unit), true, false).addTo(batch, palette(), STRONG);
            }
        }
        batch.paint(pen);
    }

    /** A name at the left, and a number at the right. */
    private void write(GraphicsContext pen, Box box, Color fill, String name, String number) {
        Color text = palette().textOn(fill);
        Font font = Fonts.bold(16);
        double room = box.width() - 26 - TextPainter.width(number, Fonts.number(16));
        TextPainter.left(pen, TextPainter.shortened(name, font, room), font, text, box.x() + 9, box.centerY());
        TextPainter.right(pen, number, Fonts.number(16), text, box.right() - 9, box.centerY());
    }

    /** A label, and under it its probability where it has room there. */
    private void writeAnswer(GraphicsContext pen, Box box, AnswerText.Line line) {
        Color fill = palette().pill();
        String number = Decimals.rounded(line.probability(), digits);
        if (box.height() < TWO_LINES) {
            write(pen, box, fill, line.label(), number);
            return;
        }
        Font font = Fonts.bold(16);
        TextPainter.center(pen, TextPainter.shortened(line.label(), font, box.width() - 8), font,
                palette().textOn(fill), box.centerX(), box.y() + box.height() * 0.3, box.width() - 8);
        TextPainter.center(pen, number, Fonts.number(17), palette().textOn(fill), box.centerX(),
                box.y() + box.height() * 0.7, box.width() - 8);
    }

    private static void box(GraphicsContext pen, Box box, Color fill, Color border) {
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(border);
        pen.setLineWidth(1.5);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
    }

    private String word(int word) {
        return scene.document().vocabulary().word(word);
    }

    private String count(int word) {
        return String.valueOf((int) answer.bag().get(word));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 235 * typeScale;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 420 * typeScale;
    }

    @Override
    protected double computeMinHeight(double width) {
        return scene == null ? 100 : BagLayout.leastHeight(rows()) * typeScale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return scene == null ? 180 : BagLayout.preferredHeight(rows()) * typeScale;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }
}
