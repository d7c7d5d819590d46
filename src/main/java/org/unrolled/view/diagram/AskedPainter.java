package org.unrolled.view.diagram;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.Reads;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Fonts;

/** Covers the box that a class is to guess; once it is revealed, the guess stands beside it. */
final class AskedPainter {

    private static final double CORNER = 18;
    private static final double CHIP = 26;
    private static final double SIZE = 17;

    private AskedPainter() {
    }

    /** Over all else that rests. */
    static void paint(Sheet sheet) {
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
        boolean hasName = question.kind() != Question.Kind.VERDICT && !sheet.layout().isCompact();
        if (hasName) {
            UnitFace face = UnitFace.ofHidden(sheet.frame().trace(), question.t(), question.unit(),
                    sheet.frame().done());
            TextPainter.symbol(pen, question.isOfNeuron() ? "h" : "z",
                    question.isOfNeuron() ? face.index() : sheet.outputIndex(question.unit()), "", Fonts.text(SIZE),
                    sheet.palette().text(), box.centerX(), box.y() + box.height() * 0.3);
        }
        TextPainter.center(pen, Messages.text("diagram.unknown"), Fonts.bold(22), sheet.palette().accent(),
                box.centerX(), box.y() + box.height() * (hasName ? 0.67 : 0.5), box.width() - 6);
    }

    private static void paintGuess(Sheet sheet, Quiz.Revealed revealed) {
        GraphicsContext pen = sheet.pen();
        Box box = place(sheet, revealed.answer().question());
        pen.setStroke(sheet.palette().accent());
        pen.setLineWidth(4);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), CORNER, CORNER);
        String text = Messages.text("predict.guess.chip", GuessText.of(revealed.guess().orElseThrow()));
        double width = TextPainter.width(text, Fonts.bold(SIZE)) + 16;
        Box chip = new Box(box.x() - 5 - width, box.centerY() - CHIP / 2, width, CHIP);
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
            // Where every word is read each panel has an output of its own, and no pill.
            default -> sheet instanceof UnrolledSheet && sheet.frame().trace().rnn().reads() == Reads.EVERY
                    ? sheet.layout().output(t) : sheet.layout().readOut();
        };
    }
}
