package org.unrolled.view.weights;

import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** What weights, their rows and their columns are called. */
public final class WeightNames {

    private WeightNames() {
    }

    /** "Wh[1,2]: from h₂ to h₁, shared by every step". */
    public static String title(WeightId weight, NetworkDocument document) {
        String name = Notation.weight(weight);
        String unit = Notation.subscript(weight.row() + 1);
        return switch (weight.group()) {
            case WX -> Messages.text("weight.wx", name, document.vocabulary().word(weight.column()), unit);
            case WH -> Messages.text("weight.wh", name, Notation.subscript(weight.column() + 1), unit);
            case BH -> Messages.text("weight.bh", name, unit);
            case WY -> Messages.text("weight.wy", name, Notation.subscript(weight.column() + 1),
                    output(weight, document));
            case BY -> Messages.text("weight.by", name, output(weight, document));
            case H0 -> Messages.text("weight.h0", name, unit);
        };
    }

    /** What a row's numbers lead to: a hidden neuron, or an output. */
    static String row(WeightGroup group, int row, NetworkDocument document) {
        return group == WeightGroup.WY || group == WeightGroup.BY
                ? Outputs.names(document).get(row)
                : "h" + Notation.subscript(row + 1);
    }

    /** Where a column's numbers come from: a word, or a hidden neuron. A vector has no such name. */
    static String column(WeightGroup group, int column, NetworkDocument document) {
        return switch (group) {
            case WX -> document.vocabulary().word(column);
            case WH, WY -> "h" + Notation.subscript(column + 1);
            case BH, BY, H0 -> "";
        };
    }

    private static String output(WeightId weight, NetworkDocument document) {
        return document.rnn().outputSize() == 1 ? "y" : document.labels().get(weight.row());
    }
}
