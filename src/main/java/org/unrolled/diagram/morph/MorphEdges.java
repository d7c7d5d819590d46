package org.unrolled.diagram.morph;

import java.util.List;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

/** Where the edges run while the diagram unfolds: each loop of Wh opens into the edges between the panels. */
public final class MorphEdges implements Edges {

    private final Morph morph;
    private final FoldedEdges folded;
    private final UnrolledEdges unrolled;

    /** The edges at a moment of the morph. */
    public MorphEdges(Morph morph, FoldedEdges folded, UnrolledEdges unrolled) {
        this.morph = morph;
        this.folded = folded;
        this.unrolled = unrolled;
    }

    @Override
    public List<EdgeId> wx(int t) {
        return unrolled.wx(t);
    }

    /** The edges of words that are not in the sentence: the unrolled diagram has none of them. */
    public List<EdgeId> others(int t) {
        return folded.otherWx(t).stream().filter(edge -> !unrolled.isDrawn(edge)).toList();
    }

    @Override
    public List<EdgeId> wh(int t) {
        return unrolled.wh(t);
    }

    @Override
    public List<EdgeId> wy(int t) {
        return unrolled.wy(t);
    }

    @Override
    public Curve curve(EdgeId edge) {
        return unrolled.isDrawn(edge)
                ? morph.curve(folded.curve(edge), unrolled.curve(edge))
                : morph.still(folded.curve(edge));
    }

    @Override
    public double sent(EdgeId edge) {
        return unrolled.sent(edge);
    }

    @Override
    public ForwardTrace trace() {
        return unrolled.trace();
    }

    @Override
    public List<EdgeId> copies(WeightId weight, int firstStep, int lastStep) {
        return unrolled.copies(weight, firstStep, lastStep);
    }

    @Override
    public List<EdgeId> intoNeuron(int t, int unit) {
        return unrolled.intoNeuron(t, unit);
    }

    @Override
    public List<EdgeId> intoOutput(int t, int output) {
        return unrolled.intoOutput(t, output);
    }

    @Override
    public List<EdgeId> outOfStart(int unit) {
        return unrolled.outOfStart(unit);
    }
}
