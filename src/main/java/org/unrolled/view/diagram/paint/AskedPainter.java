package org.unrolled.view.diagram.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.words.GuessText;
import org.unrolled.view.theme.Fonts;

/** Covers the box that a class is to guess; once it is revealed, the guess stands beside it. */
public final class AskedPainter {

    private static final double CORNER = 18;
    private static final double CHIP = 26;
    private static final double SIZE = 17;

    private AskedPainter() {
    }

    /** Over all else that rests. */
    public static void paint(Sheet sheet) {
        Quiz quiz = sheet.frame().quiz();
        quiz.question()
                // Until the word has come in, nothing of it can be asked.
                .filter(question -> sheet.frame().done().equals(question.place()))
                .ifPresent(question -> cover(sheet, question));
        quiz.revealed()
                .filter(revealed -> revealed.guess().isPresent())
                .ifPresent(revealed -> paintGuess(sheet, revealed));
    }

    private static void cover(Sheet sheet, Question question) {
        GraphicsContext pen = sheet.pen();
        Box box = place(sheet, question);
        Color fill = sheet.palette().chip();
        pen.setFill(fill);
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setStroke(sheet.palette().accent());
        pen.setLineWidth(4);
        pen.setLineDashes(9, 6);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        pen.setLineDashes();
        String symbol = question.isOfNeuron() ? "h" : "z";
        String index = question.isOfNeuron() ? UnitFace.index(question.t(), question.unit())
                : sheet.outputIndex(question.unit());
        boolean hasName = question.kind() != Question.Kind.VERDICT && !sheet.layout().isCompact();
        if (hasName) {
            TextPainter.symbol(pen, symbol, index, "", Fonts.text(SIZE), sheet.palette().text(), box.centerX(),
                    box.y() + box.height() * 0.3);
        } else if (question.isOfNeuron()) {
            TextPainter.symbolAt(pen, symbol, index, "", Fonts.text(SIZE), sheet.palette().text(), box.x() + 10,
                    box.centerY() - 2);
        }
        TextPainter.center(pen, Messages.text("diagram.unknown"), Fonts.bold(22), sheet.palette().accent(),
                box.centerX(), box.y() + box.height() * (hasName ? 0.67 : 0.5), box.width() - 6);
    }

    private static void paintGuess(Sheet sheet, Quiz.Revealed revealed) {
        GraphicsContext pen = sheet.pen();
        Question question = revealed.answer().question();
        Box box = place(sheet, question);
        pen.setStroke(sheet.palette().accent());
        pen.setLineWidth(4);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        String text = Messages.text("predict.guess.chip", GuessText.of(revealed.guess().orElseThrow(),
                sheet.frame().document()));
        double width = TextPainter.width(text, Fonts.bold(SIZE)) + 16;
        // Under the pill there is room; all other boxes have some on their left only.
        Box chip = hasPill(sheet, question)
                ? new Box(box.centerX() - width / 2, box.bottom() + 6, width, CHIP)
                : new Box(box.x() - 5 - width, box.centerY() - CHIP / 2, width, CHIP);
        pen.setFill(sheet.palette().accent());
        pen.fillRoundRect(chip.x(), chip.y(), chip.width(), chip.height(), 12, 12);
        TextPainter.center(pen, text, Fonts.bold(SIZE), sheet.palette().textOn(sheet.palette().accent()),
                chip.centerX(), chip.centerY(), chip.width());
    }

    private static Box place(Sheet sheet, Question question) {
        int t = question.t();
        return switch (question.quantity()) {
            case H -> sheet.layout().neuron(t, question.unit());
            case Z -> sheet.layout().outputRow(t, question.unit());
            default -> hasPill(sheet, question) ? sheet.layout().readOut() : sheet.layout().output(t);
        };
    }

    private static boolean hasPill(Sheet sheet, Question question) {
        return question.kind() == Question.Kind.VERDICT && sheet.hasPill();
    }
}
