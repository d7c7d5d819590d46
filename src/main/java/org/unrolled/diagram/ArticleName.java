package org.unrolled.diagram;

import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Notation;

/**
 * What the article calls a weight: w with an index below the line, sender before receiver, and above it the layer: 1 into
 * the hidden layer, 2 out of it. The article leaves out the loops from the hidden layer to itself; theirs is an h.
 *
 * @param index 31, or 12,3 where a number has two digits
 * @param exponent 1, 2 or h
 */
public record ArticleName(String index, String exponent) {

    /** The name of a weight of Wx, Wh or Wy. */
    public static ArticleName of(WeightId weight) {
        int sender = weight.column() + 1;
        int receiver = weight.row() + 1;
        String between = sender > 9 || receiver > 9 ? "," : "";
        return new ArticleName(sender + between + receiver, exponent(weight.group()));
    }

    /** In plain text: w₃₁². */
    public String plain() {
        StringBuilder text = new StringBuilder("w");
        for (char c : index.toCharArray()) {
            text.append(c == ',' ? "," : Notation.subscript(c - '0'));
        }
        return text.append(switch (exponent) {
            case "1" -> "¹";
            case "2" -> "²";
            default -> "ʰ";
        }).toString();
    }

    private static String exponent(WeightGroup group) {
        return switch (group) {
            case WX -> "1";
            case WH -> "h";
            case WY -> "2";
            case BH, BY, H0 -> throw new IllegalArgumentException(group + " has no edge");
        };
    }
}
