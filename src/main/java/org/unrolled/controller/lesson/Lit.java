package org.unrolled.controller.lesson;

import org.unrolled.diagram.EdgeId;
import org.unrolled.model.lesson.Focus;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;

/** What lights up in the pictures for the focus of a page. */
final class Lit {

    private Lit() {
    }

    /** At the time step that was read last, or the first. */
    static Attention by(Focus focus, int lastRead) {
        int t = Math.max(0, lastRead);
        return switch (focus) {
            case Focus.Neuron(int unit) -> Attention.of(UnitId.hidden(t, unit));
            case Focus.Output(int unit) -> Attention.of(UnitId.output(t, unit));
            case Focus.Weight(var weight) -> switch (weight.group()) {
                case WX, WH, WY -> Attention.of(new EdgeId(weight, t));
                case BH -> Attention.of(UnitId.hidden(t, weight.row()));
                case BY -> Attention.of(UnitId.output(t, weight.row()));
                case H0 -> Attention.of(UnitId.start(weight.row()));
            };
        };
    }
}
