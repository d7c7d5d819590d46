package org.unrolled.view.weights;

import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;

/** What a cell stands for in the other views, and which cells their attention means. */
final class CellAttention {

    private CellAttention() {
    }

    /** A cell: the copy of its edge that is nearest to what is being read, or the unit that the number belongs to. */
    static Attention of(WeightId cell, Frame frame) {
        int current = Math.max(0, frame.diagram().currentStep());
        int read = frame.walk().reads().readsAt(current, frame.words().size()) ? current : frame.words().size() - 1;
        return switch (cell.group()) {
            case WX -> Attention.of(new EdgeId(cell, stepOf(cell.column(), current, frame)));
            case WH -> Attention.of(new EdgeId(cell, current));
            case WY -> Attention.of(new EdgeId(cell, read));
            case BH -> Attention.of(UnitId.hidden(current, cell.row()));
            case BY -> Attention.of(UnitId.output(read, cell.row()));
            case H0 -> Attention.of(UnitId.start(cell.row()));
        };
    }

    /** Whether a cell lights up: the weight itself, or one of those that make the unit's number. */
    static boolean lights(Attention attention, WeightId cell, Frame frame) {
        if (attention.edge().isPresent()) {
            return attention.edge().get().weight().equals(cell);
        }
        return attention.unit().filter(unit -> unit.weight().equals(cell) || isInto(unit, attention, cell, frame))
                .isPresent();
    }

    private static boolean isInto(UnitId unit, Attention attention, WeightId cell, Frame frame) {
        return cell.group().isMatrix() && attention.lights(new EdgeId(cell, unit.t()))
                && switch (cell.group()) {
                    case WX -> frame.diagram().trace().step(unit.t()).word() == cell.column();
                    default -> true;
                };
    }

    private static int stepOf(int word, int current, Frame frame) {
        if (frame.diagram().trace().step(current).word() == word) {
            return current;
        }
        for (int t = 0; t < frame.words().size(); t++) {
            if (frame.diagram().trace().step(t).word() == word) {
                return t;
            }
        }
        return current;
    }
}
