package org.unrolled.view.diagram;

import java.util.List;
import java.util.Optional;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

/**
 * What the pointer or the focus rests on, or what is being edited: it lights up, and the rest dims.
 *
 * @param edge an edge, if it is one
 * @param unit a place of the diagram, if it is one
 */
public record Attention(Optional<EdgeId> edge, Optional<UnitId> unit) {

    /** Nothing. */
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty());

    /** An edge. */
    public static Attention of(EdgeId edge) {
        return new Attention(Optional.of(edge), Optional.empty());
    }

    /** A neuron, an output or a start value. */
    public static Attention of(UnitId unit) {
        return new Attention(Optional.empty(), Optional.of(unit));
    }

    /** Whether it is on anything. */
    public boolean isSome() {
        return edge.isPresent() || unit.isPresent();
    }

    /** The hidden neuron that has it, or that the edge leads into: its index, from 0. */
    public Optional<Integer> hiddenUnit() {
        return unit.filter(u -> u.kind() == UnitId.Kind.HIDDEN)
                .map(UnitId::index)
                .or(() -> edge.map(EdgeId::weight)
                        .filter(weight -> weight.group() != WeightGroup.WY)
                        .map(WeightId::row));
    }

    /** Whether an edge lights up: a copy of the edge's weight, or one of the unit's. */
    public boolean lights(EdgeId other) {
        return edge.map(e -> e.weight().equals(other.weight())).orElse(false)
                || unit.map(u -> isOf(u, other)).orElse(false);
    }

    /** The same, on the copies at another time step: in the folded diagram all times are one. */
    public Attention at(int t) {
        return new Attention(edge.map(e -> new EdgeId(e.weight(), t)),
                unit.map(u -> u.kind() == UnitId.Kind.START ? u : new UnitId(u.kind(), t, u.index())));
    }

    /** Whether a box keeps its strength: the unit itself, and those that send to it. */
    public boolean concerns(UnitId other) {
        return unit.map(u -> u.equals(other) || switch (u.kind()) {
            case HIDDEN -> u.t() == 0 ? other.kind() == UnitId.Kind.START
                    : other.kind() == UnitId.Kind.HIDDEN && other.t() == u.t() - 1;
            case OUTPUT -> other.kind() == UnitId.Kind.HIDDEN && other.t() == u.t();
            case START -> other.kind() == UnitId.Kind.HIDDEN && other.t() == 0;
        }).orElse(true);
    }

    /** The edges that light up at a time step, those too that are not drawn at rest. */
    public List<EdgeId> lit(Edges edges, int t) {
        if (edge.isPresent()) {
            return edges.copies(edge.get().weight(), t, t);
        }
        return unit.filter(u -> u.t() == t).map(u -> of(u, edges)).orElse(List.of());
    }

    /** The edges of a unit: those into it, or out of a number of h₋₁. */
    public static List<EdgeId> of(UnitId unit, Edges edges) {
        return switch (unit.kind()) {
            case HIDDEN -> edges.intoNeuron(unit.t(), unit.index());
            case OUTPUT -> edges.intoOutput(unit.t(), unit.index());
            case START -> edges.outOfStart(unit.index());
        };
    }

    private static boolean isOf(UnitId unit, EdgeId edge) {
        WeightId weight = edge.weight();
        return edge.t() == unit.t() && switch (unit.kind()) {
            case HIDDEN -> weight.group() != WeightGroup.WY && weight.row() == unit.index();
            case OUTPUT -> weight.group() == WeightGroup.WY && weight.row() == unit.index();
            case START -> weight.group() == WeightGroup.WH && weight.column() == unit.index();
        };
    }
}
