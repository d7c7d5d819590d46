package org.unrolled.diagram.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.Strongest;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** The edges of two sentences: which there are, where they run, and what moves along them. */
public final class CompareEdges {

    /** Between stripes, and twice in every column, more edges would be a mesh that takes seconds to draw. */
    private static final int MOST = 40;

    private final Comparison comparison;
    private final CompareLayout layout;
    private final CompareWays ways;
    private final Map<Row, List<WeightId>> memory = new EnumMap<>(Row.class);
    private final Map<Row, List<Integer>> outputs = new EnumMap<>(Row.class);

    /** The edges of a comparison, on the layout of its shape. */
    public CompareEdges(Comparison comparison, CompareLayout layout) {
        this.comparison = comparison;
        this.layout = layout;
        ways = new CompareWays(layout);
        for (Row row : Row.values()) {
            Rnn rnn = comparison.trace(row).rnn();
            int hidden = rnn.hiddenSize();
            memory.put(row, Strongest.of(IntStream.range(0, hidden * hidden)
                    .mapToObj(i -> WeightId.wh(i / hidden, i % hidden))
                    .toList(), layout.showsNumbers() ? hidden * hidden : MOST, rnn));
            outputs.put(row, shownOutputs(comparison.trace(row).last().y()));
        }
    }

    /** The edges from the word in a column, H of them; none in a gap. */
    public List<EdgeId> wx(Row row, int column) {
        OptionalInt t = comparison.alignment().word(row, column);
        if (t.isEmpty()) {
            return List.of();
        }
        ForwardTrace trace = comparison.trace(row);
        int word = trace.step(t.getAsInt()).word();
        return IntStream.range(0, trace.rnn().hiddenSize())
                .mapToObj(unit -> new EdgeId(WeightId.wx(unit, word), column))
                .toList();
    }

    /** The edges from the state before into a column: all, or the strongest; none into a gap. */
    public List<EdgeId> wh(Row row, int column) {
        return comparison.alignment().isGap(row, column)
                ? List.of()
                : memory.get(row).stream().map(weight -> new EdgeId(weight, column)).toList();
    }

    /** The edges to the outputs that are shown: only from a row's last word, where it is read there. */
    public List<EdgeId> wy(Row row, int column) {
        if (!layout.hasOutputAtEnd() || column != lastColumn(row)) {
            return List.of();
        }
        int hidden = comparison.trace(row).rnn().hiddenSize();
        return outputs.get(row).stream()
                .flatMap(output -> IntStream.range(0, hidden)
                        .mapToObj(from -> new EdgeId(WeightId.wy(output, from), column)))
                .toList();
    }

    /** The outputs of a row that are shown after its last word, from the top: all, or the likeliest. */
    public List<Integer> shownOutputs(Row row) {
        return outputs.get(row);
    }

    /** The outputs that are shown of such an answer: all in their order, or the likeliest first. */
    public List<Integer> shownOutputs(Vector y) {
        List<Integer> all = IntStream.range(0, y.size()).boxed().toList();
        return all.size() <= layout.shownOutputs() ? all : all.stream()
                .sorted(Comparator.comparingDouble(output -> -y.get(output)))
                .limit(layout.shownOutputs())
                .toList();
    }

    /** The way of an edge. */
    public Curve curve(Row row, EdgeId edge) {
        WeightId weight = edge.weight();
        return switch (weight.group()) {
            case WX -> ways.wx(row, edge.t(), weight.row());
            case WH -> ways.wh(row, columnBefore(row, edge.t()), edge.t(), weight.row(), weight.column());
            case WY -> ways.wy(row, edge.t(), outputs.get(row).indexOf(weight.row()), weight.column());
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    /** What moves along an edge: weight × what is sent, which from a word is 1. */
    public double product(Row row, EdgeId edge) {
        ForwardTrace trace = comparison.trace(row);
        int t = comparison.alignment().word(row, edge.t()).orElseThrow();
        double sent = switch (edge.weight().group()) {
            case WH -> trace.stateBefore(t).get(edge.weight().column());
            case WY -> trace.step(t).h().get(edge.weight().column());
            default -> 1;
        };
        return trace.rnn().get(edge.weight()) * sent;
    }

    /** The edge at rest that is nearest to a place, between two columns, if one is near enough. */
    public Optional<RowEdge> nearest(Point place, double within, int firstColumn, int lastColumn) {
        return Stream.of(Row.values())
                .flatMap(row -> IntStream.rangeClosed(firstColumn, lastColumn).boxed()
                        .flatMap(column -> Stream.concat(wh(row, column).stream(), wy(row, column).stream()))
                        .map(edge -> new RowEdge(row, edge)))
                .filter(edge -> curve(edge).bounds().grow(within).contains(place))
                .filter(edge -> curve(edge).distance(place) < within)
                .min(Comparator.comparingDouble(edge -> curve(edge).distance(place)));
    }

    /** The way of an edge of a row. */
    public Curve curve(RowEdge edge) {
        return curve(edge.row(), edge.edge());
    }

    /** The column of a row's last word. */
    public int lastColumn(Row row) {
        return comparison.alignment().column(row, comparison.trace(row).length() - 1);
    }

    /** The column of the word before, −1 for h₋₁. */
    private int columnBefore(Row row, int column) {
        int t = comparison.alignment().word(row, column).orElseThrow();
        return t == 0 ? -1 : comparison.alignment().column(row, t - 1);
    }
}
