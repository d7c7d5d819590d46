package org.unrolled.view.diagram;

import java.util.Optional;
import org.unrolled.diagram.EdgeId;
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

    /** Whether an edge lights up: a copy of the edge's weight, or one that leads into the unit. */
    public boolean lights(EdgeId other) {
        return edge.map(e -> e.weight().equals(other.weight())).orElse(false)
                || unit.map(u -> leadsInto(other, u)).orElse(false);
    }

    private static boolean leadsInto(EdgeId edge, UnitId unit) {
        WeightId weight = edge.weight();
        return switch (unit.kind()) {
            case HIDDEN -> weight.group() != WeightGroup.WY && edge.t() == unit.t() && weight.row() == unit.index();
            case OUTPUT -> weight.group() == WeightGroup.WY && edge.t() == unit.t() && weight.row() == unit.index();
            case START -> weight.group() == WeightGroup.WH && edge.t() == 0 && weight.column() == unit.index();
        };
    }
}
