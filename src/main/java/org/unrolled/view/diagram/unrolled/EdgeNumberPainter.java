package org.unrolled.view.diagram.unrolled;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.unrolled.EdgeNumbers;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.text.Decimals;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Fonts;

/** Writes the weights of one neuron on its edges in the unrolled diagram, on small white chips. */
final class EdgeNumberPainter {

    private static final double SIZE = 16;

    private EdgeNumberPainter() {
    }

    /** The weights of the neuron that shows them, if one does. */
    static void paint(UnrolledSheet sheet) {
        numbers(sheet.frame(), sheet.layout(), sheet.edges(), sheet.attention())
                .forEach(number -> paint(sheet, number));
    }

    /**
     * Which numbers stand on edges: those of the neuron that the pointer or the focus rests on; of the neuron in focus
     * at the word being read where only its numbers are wanted; none where none are.
     */
    static List<EdgeName> numbers(DiagramFrame frame, UnrolledLayout layout, UnrolledEdges edges, Attention attention) {
        Labels labels = frame.labels();
        Optional<UnitId> neuron = attention.unit().filter(unit -> unit.kind() == UnitId.Kind.HIDDEN);
        if (neuron.isEmpty() && labels.mode() == Labels.Mode.FOCUSED) {
            neuron = Optional.of(UnitId.hidden(Math.max(0, frame.currentStep()), labels.focusUnit()));
        }
        return neuron.filter(unit -> labels.ofNeuron(unit.index()))
                .map(unit -> new EdgeNumbers(layout, edges, frame.digits()).of(unit.t(), unit.index()))
                .orElse(List.of());
    }

    private static void paint(UnrolledSheet sheet, EdgeName number) {
        GraphicsContext pen = sheet.pen();
        Box box = number.box();
        pen.setGlobalAlpha(1);
        pen.setFill(sheet.palette().chip());
        pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        pen.setStroke(sheet.palette().neutral());
        pen.setLineWidth(1);
        pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 8, 8);
        String value = Decimals.rounded(sheet.frame().trace().rnn().get(number.weight()), sheet.frame().digits());
        TextPainter.center(pen, value, Fonts.number(SIZE), sheet.palette().text(), box.centerX(), box.centerY(),
                box.width() - 6);
    }
}
