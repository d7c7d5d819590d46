package org.unrolled.arithmetic;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;

/**
 * The products of a row of weights and what the hidden neurons send.
 *
 * @param weights a row of H weights
 * @param sent H values
 * @param id which weight stands at a place of the row
 * @param sender who sends at a place
 * @param t the time step that the products lead into
 */
record Products(
        Vector weights, Vector sent, IntFunction<WeightId> id, IntFunction<Reference.Node> sender, int t) {

    /** Writes them into a sum: all, or where they are more than {@code most} the largest, and the others summed up. */
    void writeInto(Sum sum, Digits digits, int most) {
        if (weights.size() <= most) {
            IntStream.range(0, weights.size()).forEach(j -> write(j, sum, digits));
            return;
        }
        List<Integer> order = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(product(j))))
                .toList();
        order.subList(0, most - 1).stream().sorted().forEach(j -> write(j, sum, digits));
        List<Integer> others = order.subList(most - 1, order.size());
        double rest = others.stream().mapToDouble(this::product).sum();
        sum.addKnown(Printed.of(rest, digits), Reference.NOTHING);
        sum.write(Term.sign(" " + Messages.text("arithmetic.others", others.size())));
    }

    private void write(int j, Sum sum, Digits digits) {
        WeightId weight = id.apply(j);
        sum.addProduct(Printed.of(weights.get(j), digits), Printed.of(sent.get(j), digits),
                Reference.edge(weight, t), Reference.sent(weight, t, sender.apply(j)));
    }

    private double product(int j) {
        return weights.get(j) * sent.get(j);
    }
}
