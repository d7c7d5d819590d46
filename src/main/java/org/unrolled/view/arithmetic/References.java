package org.unrolled.view.arithmetic;

import java.util.Optional;
import org.unrolled.arithmetic.Reference;
import org.unrolled.diagram.EdgeId;
import org.unrolled.text.Notation;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;

/** What symbols on paper are in the other views: both ways. */
final class References {

    private References() {
    }

    /** What lights up elsewhere when the pointer rests on a symbol: of a factor, its edge. */
    static Attention attention(Reference reference) {
        return reference.edge().map(Attention::of)
                .or(() -> reference.node().map(node -> Attention.of(unit(node))))
                .orElse(Attention.NONE);
    }

    /** The weight that an editor of a symbol edits, as the diagram does: a neuron's is its bias. */
    static Optional<EdgeId> weight(Reference reference) {
        Attention attention = attention(reference);
        return attention.edge().or(() -> attention.unit().map(unit -> new EdgeId(unit.weight(), unit.t())));
    }

    /** Whether a symbol lights up with what has the attention, in whatever view. */
    static boolean lights(Attention attention, Reference reference) {
        boolean isEdge = attention.edge().isPresent() && reference.edge().isPresent()
                && attention.edge().get().weight().equals(reference.edge().get().weight());
        return isEdge || attention.unit().isPresent()
                && reference.node().map(node -> unit(node).equals(attention.unit().get())).orElse(false);
    }

    /** What it is called: Wh[1,2], or h₁,₂. */
    static String name(Reference reference) {
        return reference.node().map(References::name)
                .or(() -> reference.edge().map(edge -> Notation.weight(edge.weight())))
                .orElse("");
    }

    private static String name(Reference.Node node) {
        return switch (node.kind()) {
            case HIDDEN -> Notation.state(node.t(), node.index());
            case OUTPUT -> "y" + Notation.subscript(node.t()) + "," + Notation.subscript(node.index() + 1);
        };
    }

    private static UnitId unit(Reference.Node node) {
        return switch (node.kind()) {
            case HIDDEN -> node.t() < 0 ? UnitId.start(node.index()) : UnitId.hidden(node.t(), node.index());
            case OUTPUT -> UnitId.output(node.t(), node.index());
        };
    }
}
