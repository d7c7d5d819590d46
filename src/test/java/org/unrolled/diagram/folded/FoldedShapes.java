package org.unrolled.diagram.folded;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeName;
import org.unrolled.model.network.WeightId;

/** Small and large folded diagrams, and what is written in them. */
final class FoldedShapes {

    private static final double HEADING = 34;

    private FoldedShapes() {
    }

    static Stream<FoldedShape> shapes() {
        return Stream.of(1, 2, 3, 5, 9, 12).flatMap(words -> Stream.of(1, 2, 3, 4, 5, 8, 64)
                .flatMap(hidden -> Stream.of(1, 2, 5, 20).flatMap(outputs -> Stream.of(true, false)
                        .map(loops -> shape(words, hidden, outputs, loops, words == 5 ? 6 : 2)))));
    }

    static FoldedShape shape(int words, int hidden, int outputs, boolean loops, int digits) {
        return new FoldedShape(IntStream.range(0, words).boxed().toList(), words == 12 ? 40 : words, hidden, outputs, loops,
                digits);
    }

    /** The boxes that hold text. */
    static List<Box> texts(FoldedLayout layout) {
        List<Box> boxes = new ArrayList<>();
        FoldedShape shape = layout.shape();
        for (Box panel : List.of(layout.inputs(), layout.hiddenLayer(), layout.output())) {
            boxes.add(new Box(panel.centerX() - 52, panel.y(), 104, HEADING));
        }
        for (int row = 0; row < shape.words().size(); row++) {
            boxes.add(layout.input(row));
        }
        if (shape.others() > 0) {
            boxes.add(layout.others());
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
            boxes.add(layout.neuron(0, unit));
            if (layout.showsBiases()) {
                boxes.add(layout.bias(0, unit));
            }
        }
        for (int row = 0; row < shape.outputs(); row++) {
            boxes.add(layout.outputRow(0, row));
            if (layout.showsOutputBiases()) {
                boxes.add(layout.outputBias(row));
            }
        }
        boxes.add(layout.readOut());
        boxes.add(layout.start());
        if (!shape.hasLoops()) {
            boxes.add(layout.foldedLoops());
        }
        return boxes;
    }

    /** Those that stand at once: in a column, or beside a neuron. */
    static List<EdgeName> columnNames(FoldedLayout layout) {
        NamePlaces places = new NamePlaces(layout);
        return weights(layout.shape()).stream()
                .filter(weight -> switch (weight.group()) {
                    case WX -> layout.hasWxNames();
                    case WY -> layout.hasWyNames();
                    default -> layout.hasWhNames();
                })
                .map(weight -> new EdgeName(weight, places.of(weight, true)))
                .toList();
    }

    /** All weights that have an edge. */
    static List<WeightId> weights(FoldedShape shape) {
        List<WeightId> weights = new ArrayList<>();
        for (int unit = 0; unit < shape.hidden(); unit++) {
            for (int word : shape.words()) {
                weights.add(WeightId.wx(unit, word));
            }
            for (int from = 0; shape.hasLoops() && from < shape.hidden(); from++) {
                weights.add(WeightId.wh(unit, from));
            }
            for (int output = 0; output < shape.outputs(); output++) {
                weights.add(WeightId.wy(output, unit));
            }
        }
        return weights;
    }

    /** Every one of a small network, a sample of a large one's. */
    static List<WeightId> few(List<WeightId> weights) {
        int pace = 1 + weights.size() / 300;
        return IntStream.range(0, weights.size()).filter(i -> i % pace == 0).mapToObj(weights::get).toList();
    }
}
