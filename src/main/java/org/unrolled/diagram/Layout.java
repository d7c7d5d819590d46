package org.unrolled.diagram;

/** Where the boxes of a diagram lie, be it folded or unrolled: a folded one has the same places at every time step. */
public interface Layout {

    /** H, the number of hidden units. */
    int hidden();

    /** O, the number of outputs that have a row. */
    int outputs();

    /** The whole diagram, margins included. */
    Box bounds();

    /** Whether neurons are so many that name and value share a line. */
    boolean isCompact();

    /** A neuron at a time step. */
    Box neuron(int t, int unit);

    /** The tag under a neuron that holds its bias; there is room for it unless neurons are many. */
    Box bias(int t, int unit);

    /** Whether neurons have a tag with their bias. */
    boolean showsBiases();

    /** The box of the outputs. */
    Box output(int t);

    /** An output, by its place from the top. */
    Box outputRow(int t, int row);

    /** Where the name of an output stands, beside its row; only in the panel of all outputs, where they are several. */
    Box outputName(int row);

    /** The tag under an output that holds its bias; there is room for it unless outputs are many. */
    Box outputBias(int row);

    /** Whether outputs have a tag with their bias. */
    boolean showsOutputBiases();

    /** The pill of the read-out. */
    Box readOut();
}
