package org.unrolled.diagram.morph;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.folded.FoldedLayout;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;

/**
 * Where the boxes lie while the diagram unfolds: the one hidden layer becomes its copies in time, each input box the cell
 * of its word in every panel.
 */
public final class MorphLayout implements Layout {

    private final Morph morph;
    private final FoldedLayout folded;
    private final UnrolledLayout unrolled;
    private final UnrolledEdges edges;

    /** The boxes at a moment of the morph. */
    public MorphLayout(Morph morph, FoldedLayout folded, UnrolledLayout unrolled, UnrolledEdges edges) {
        this.morph = morph;
        this.folded = folded;
        this.unrolled = unrolled;
        this.edges = edges;
    }

    @Override
    public int hidden() {
        return folded.hidden();
    }

    @Override
    public int outputs() {
        return unrolled.shownOutputs();
    }

    @Override
    public Box bounds() {
        return morph.box(folded.bounds(), unrolled.bounds());
    }

    @Override
    public boolean isCompact() {
        return unrolled.isCompact();
    }

    /** The panel of a time step: it grows out of the hidden layer. */
    public Box panel(int t) {
        return morph.box(folded.hiddenLayer(), unrolled.panel(t));
    }

    /** The hidden layer of a time step. */
    public Box hiddenLayer(int t) {
        return morph.box(folded.hiddenLayer(), unrolled.hiddenLayer(t));
    }

    /** The box of h₋₁ of the folded diagram, which stays where it is: the one that unrolls is a copy of the layer. */
    public Box foldedStart() {
        return morph.still(folded.start());
    }

    /** A number in that box. */
    public Box foldedStartNeuron(int unit) {
        return morph.still(folded.startNeuron(unit));
    }

    /** The box of h₋₁, a copy too. */
    public Box start() {
        return morph.box(folded.hiddenLayer(), unrolled.start());
    }

    /** A number of h₋₁. */
    public Box startNeuron(int unit) {
        return morph.box(folded.neuron(0, unit), unrolled.startNeuron(unit));
    }

    @Override
    public Box neuron(int t, int unit) {
        return morph.box(folded.neuron(t, unit), unrolled.neuron(t, unit));
    }

    @Override
    public Box bias(int t, int unit) {
        return morph.box(folded.bias(t, unit), unrolled.bias(t, unit));
    }

    @Override
    public boolean showsBiases() {
        return unrolled.showsBiases();
    }

    /** The input of a time step. */
    public Box input(int t) {
        return morph.box(folded.inputs(), unrolled.input(t));
    }

    /** The cell of a word at a time step, by its place from the top in the folded diagram. */
    public Box cell(int t, int row) {
        return morph.box(folded.input(row), unrolled.cell(t, folded.shape().words().get(row)));
    }

    @Override
    public Box output(int t) {
        return morph.box(folded.output(), unrolled.output(t));
    }

    @Override
    public Box outputRow(int t, int row) {
        return morph.box(folded.outputRow(t, edges.shownOutputs(t).get(row)), unrolled.outputRow(t, row));
    }

    @Override
    public Box outputName(int row) {
        return unrolled.hasOutputPanel() ? morph.box(folded.outputName(row), unrolled.outputName(row))
                : morph.still(folded.outputName(row));
    }

    @Override
    public Box outputBias(int row) {
        return morph.box(folded.outputBias(row), unrolled.outputBias(row));
    }

    @Override
    public boolean showsOutputBiases() {
        return unrolled.showsOutputBiases();
    }

    /** The pill of the read-out; it stays where it is if the unrolled diagram has none. */
    @Override
    public Box readOut() {
        return unrolled.hasOutputPanel() ? morph.box(folded.readOut(), unrolled.readOut()) : morph.still(folded.readOut());
    }
}
