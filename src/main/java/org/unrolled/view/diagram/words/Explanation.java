package org.unrolled.view.diagram.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;

/**
 * What stands on the card under the pointer: where a number comes from, number by number.
 *
 * @param title what it is
 * @param lines its arithmetic
 */
public record Explanation(String title, List<String> lines) {

    /** More products than these are summed up in one line. */
    private static final int MOST_PRODUCTS = 8;

    /** An edge: its weight, what it sends, and their product. */
    public static Explanation of(EdgeId edge, DiagramFrame frame, Edges edges) {
        double weight = frame.trace().rnn().get(edge.weight());
        String name = Notation.weight(edge.weight());
        String sender = sender(edge, frame);
        Part part = switch (edge.weight().group()) {
            case WX -> Part.WX;
            case WH -> Part.WH;
            default -> Part.OUTPUT;
        };
        if (!frame.done().hasDone(edge.t(), part)) {
            return new Explanation(name + " × " + sender,
                    List.of(Decimals.rounded(weight, frame.digits()) + " × " + Messages.text("diagram.unknown")));
        }
        List<String> lines = new ArrayList<>(List.of(product(weight, edges.sent(edge), frame.digits())));
        frame.whatIfs().hiding(edge.weight().group())
                .ifPresent(whatIf -> lines.add(Messages.text("whatif.instead." + whatIf)));
        return new Explanation(name + " × " + sender, lines);
    }

    /** A neuron, an output or a number of h₋₁. */
    public static Explanation of(UnitId unit, DiagramFrame frame) {
        return switch (unit.kind()) {
            case START -> new Explanation(Notation.weight(unit.weight()),
                    List.of(Decimals.rounded(frame.trace().rnn().get(unit.weight()), frame.digits()),
                            Messages.text("diagram.explain.start")));
            case HIDDEN -> ofHidden(unit, frame);
            case OUTPUT -> ofOutput(unit, frame);
        };
    }

    private static Explanation ofHidden(UnitId unit, DiagramFrame frame) {
        ForwardTrace trace = frame.trace();
        StepTrace step = trace.step(unit.t());
        int digits = frame.digits();
        int index = unit.index();
        Cursor done = frame.doneOf(unit.t(), index);
        List<String> lines = new ArrayList<>();
        if (done.hasDone(unit.t(), Part.WX)) {
            lines.add(Messages.text("diagram.explain.word", frame.word(unit.t()),
                    Decimals.signed(step.wxX().get(index), digits)));
        }
        if (done.hasDone(unit.t(), Part.WH)) {
            addProducts(lines, Vector.of(trace.rnn().wh().row(index)), trace.stateBefore(unit.t()), digits);
        }
        lines.add(Messages.text("diagram.explain.bias", Decimals.signed(step.bh().get(index), digits)));
        if (done.hasDone(unit.t(), Part.SUM)) {
            lines.add(named(Notation.sum(unit.t(), index), step.a().get(index), digits));
        }
        if (done.hasDone(unit.t(), Part.ACTIVATION)) {
            String activation = trace.rnn().hiddenActivation().symbol() + "(a)";
            lines.add(named(activation, step.h().get(index), digits));
        }
        return new Explanation(Notation.state(unit.t(), index), lines);
    }

    private static Explanation ofOutput(UnitId unit, DiagramFrame frame) {
        ForwardTrace trace = frame.trace();
        StepTrace step = trace.step(unit.t());
        int digits = frame.digits();
        List<String> lines = new ArrayList<>();
        boolean isRead = frame.done().hasDone(unit.t(), Part.OUTPUT);
        if (isRead) {
            addProducts(lines, Vector.of(trace.rnn().wy().row(unit.index())), step.h(), digits);
        }
        lines.add(Messages.text("diagram.explain.bias", Decimals.signed(trace.rnn().by().get(unit.index()), digits)));
        if (isRead) {
            lines.add(named("z", step.z().get(unit.index()), digits));
            lines.add(named(trace.rnn().outputActivation().symbol(), step.y().get(unit.index()), digits));
        }
        return new Explanation(Messages.text("diagram.explain.output", frame.document().rnn().outputSize() == 1
                ? "y" : frame.document().labels().get(unit.index())), lines);
    }

    /** A line per product; where they are many, the largest and the sum of the others. */
    private static void addProducts(List<String> lines, Vector weights, Vector sent, int digits) {
        List<Integer> order = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -Math.abs(weights.get(j) * sent.get(j))))
                .toList();
        boolean isMany = order.size() > MOST_PRODUCTS;
        List<Integer> shown = isMany ? order.subList(0, MOST_PRODUCTS - 1) : order;
        shown.stream().sorted().forEach(j -> lines.add(product(weights.get(j), sent.get(j), digits)));
        if (isMany) {
            List<Integer> others = order.subList(MOST_PRODUCTS - 1, order.size());
            double rest = others.stream().mapToDouble(j -> weights.get(j) * sent.get(j)).sum();
            lines.add(Messages.text("diagram.explain.others", others.size(), Decimals.signed(rest, digits)));
        }
    }

    /** 1.10 × 0.39 = +0.43, with ≈ where the printed factors do not give the printed product. */
    static String product(double weight, double sent, int digits) {
        String left = Decimals.rounded(weight, digits);
        String right = Decimals.rounded(sent, digits);
        double product = weight * sent;
        return left + " × " + right + relation(left, right, product, digits) + Decimals.signed(product, digits);
    }

    private static String relation(String left, String right, double product, int digits) {
        if (!Double.isFinite(product)) {
            return " = ";
        }
        BigDecimal printed = Decimals.printed(left).multiply(Decimals.printed(right));
        boolean follows = Decimals.rounded(printed, digits).equals(Decimals.rounded(product, digits));
        return follows ? " = " : " ≈ ";
    }

    private static String named(String name, double value, int digits) {
        return name + (Decimals.isExact(value, digits) ? " = " : " ≈ ") + Decimals.rounded(value, digits);
    }

    private static String sender(EdgeId edge, DiagramFrame frame) {
        return switch (edge.weight().group()) {
            case WX -> Messages.text("list.quoted", frame.document().vocabulary().word(edge.weight().column()));
            case WH -> Notation.state(edge.t() - 1, edge.weight().column());
            default -> Notation.state(edge.t(), edge.weight().column());
        };
    }
}
