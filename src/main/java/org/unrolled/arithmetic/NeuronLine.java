package org.unrolled.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Notation;

/** Writes what a hidden neuron holds: h₂,₁ ≈ tanh(0.20 + (−1.10 × −0.43 + …) − 0.50) ≈ tanh(0.75) ≈ 0.63. */
public final class NeuronLine {

    private NeuronLine() {
    }

    /**
     * The line of a neuron.
     *
     * @param t the time step, from 0
     * @param unit which neuron, from 0
     * @param most how many products are written out, at least 1; the smallest beyond them are summed up
     */
    public static Line of(ForwardTrace trace, int t, int unit, Digits digits, int most) {
        StepTrace step = trace.step(t);
        Activation f = trace.rnn().hiddenActivation();
        Reference neuron = Reference.hidden(t, unit);
        Sum sum = sum(trace, t, unit, digits, most);
        Printed a = Printed.of(step.a().get(unit), digits);
        Printed h = Printed.of(step.h().get(unit), digits);

        List<Term> terms = new ArrayList<>();
        terms.add(Term.symbol(Notation.state(t, unit), "h_{" + t + "," + (unit + 1) + "}", neuron));
        terms.add(Relation.of(sum.isExact()));
        terms.addAll(applied(f, sum.terms()));
        if (f != Activation.IDENTITY) {
            boolean isSame = sum.isFinite() && a.isFinite() && sum.value().compareTo(a.value()) == 0;
            terms.add(Relation.of(isSame));
            terms.addAll(applied(f, List.of(Term.computed(a.text(), Part.SUM, neuron))));
        }
        boolean follows = f == Activation.IDENTITY
                ? sum.isFinite() && h.isRoundingOf(sum.value())
                : a.isFinite() && h.isRoundingOf(Calculator.of(f, a.value()));
        terms.add(Relation.of(follows));
        terms.add(Term.computed(h.text(), Part.ACTIVATION, neuron));
        return new Line(terms);
    }

    /** Wx x + (Wh h) + bh, in the order in which the step adds them. */
    private static Sum sum(ForwardTrace trace, int t, int unit, Digits digits, int most) {
        StepTrace step = trace.step(t);
        Sum sum = new Sum();
        sum.addComputed(Printed.of(step.wxX().get(unit), digits), Part.WX,
                Reference.edge(WeightId.wx(unit, step.word()), t));
        sum.open();
        new Products(Vector.of(trace.rnn().wh().row(unit)), trace.stateBefore(t), j -> WeightId.wh(unit, j),
                j -> Reference.state(t - 1, j), t).writeInto(sum, digits, most);
        sum.close();
        sum.addKnown(Printed.of(step.bh().get(unit), digits), Reference.hidden(t, unit));
        return sum;
    }

    /** f( … ); relu as the largest of 0 and a, which a calculator knows. */
    private static List<Term> applied(Activation f, List<Term> inner) {
        if (f == Activation.IDENTITY) {
            return inner;
        }
        List<Term> terms = new ArrayList<>();
        terms.add(switch (f) {
            case TANH -> Term.sign("tanh(", "\\tanh(");
            case RELU -> Term.sign("max(0, ", "\\max(0, ");
            default -> Term.sign(f.symbol() + "(", "\\operatorname{" + f.symbol() + "}(");
        });
        terms.addAll(inner);
        terms.add(Term.sign(")"));
        return terms;
    }
}
