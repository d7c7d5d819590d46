package org.unrolled.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/**
 * A step as an equation of matrices and columns.
 *
 * @param t the time step, from 0
 * @param formula the same in symbols: h₂ = tanh(Wx x₂ + Wh h₁ + bh)
 * @param blocks from left to right; the first is a matrix
 */
public record Equation(int t, String formula, List<Block> blocks) {

    /** Keeps the blocks as they are. */
    public Equation {
        blocks = List.copyOf(blocks);
    }

    /** How many rows it has: those of the matrix. */
    public int rows() {
        return blocks.getFirst().rows();
    }

    /** The same with other words over its blocks. */
    public Equation withHeads(UnaryOperator<String> heads) {
        return new Equation(t, formula, blocks.stream()
                .map(block -> new Block(block.operator(), heads.apply(block.head()), block.part(), block.rows(),
                        block.columns(), block.marked(), block.cells()))
                .toList());
    }

    /** Wx with the word's column → the column + Wh h_{t−1} + bh = a → h. */
    public static Equation ofState(ForwardTrace trace, int t, String word) {
        StepTrace step = trace.step(t);
        String now = Notation.subscript(t);
        String former = Notation.subscript(t - 1);
        String f = trace.rnn().hiddenActivation().symbol();
        Block.RowReference neuron = unit -> Reference.hidden(t, unit);
        return new Equation(t, "h" + now + " = " + f + "(Wx x" + now + " + Wh h" + former + " + bh)", List.of(
                Block.matrix("", "Wx x" + now, trace.rnn().wx(), Optional.of(step.word()),
                        // Only the word's column has edges in this step.
                        (unit, column) -> column == step.word()
                                ? Reference.edge(WeightId.wx(unit, column), t) : Reference.NOTHING),
                Block.column("=", Messages.text("list.quoted", word), Optional.of(Part.WX), step.wxX(),
                        unit -> Reference.edge(WeightId.wx(unit, step.word()), t)),
                Block.column("+", "Wh h" + former, Optional.of(Part.WH), step.whH(), neuron),
                Block.column("+", "bh", Optional.empty(), step.bh(), neuron),
                Block.column("=", "a" + now, Optional.of(Part.SUM), step.a(), neuron),
                Block.column(f + " →", "h" + now, Optional.of(Part.ACTIVATION), step.h(), neuron)));
    }

    /** Wy h + by = z → y. */
    public static Equation ofOutput(ForwardTrace trace, int t) {
        StepTrace step = trace.step(t);
        String now = Notation.subscript(t);
        String f = trace.rnn().outputActivation().symbol();
        Block.RowReference output = row -> Reference.output(t, row);
        return new Equation(t, "y" + now + " = " + f + "(Wy h" + now + " + by)", List.of(
                Block.matrix("", "Wy", trace.rnn().wy(), Optional.empty(),
                        (row, unit) -> Reference.edge(WeightId.wy(row, unit), t)),
                Block.column(Block.TIMES, "h" + now, Optional.of(Part.ACTIVATION), step.h(),
                        unit -> Reference.hidden(t, unit)),
                Block.column("+", "by", Optional.empty(), trace.rnn().by(), output),
                Block.column("=", "z" + now, Optional.of(Part.OUTPUT), step.z(), output),
                Block.column(f + " →", "y" + now, Optional.of(Part.OUTPUT), step.y(), output)));
    }
}
