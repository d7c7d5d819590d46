package org.unrolled.view.diagram;

import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

/**
 * Whose numbers the diagrams show.
 *
 * @param mode whose
 * @param focusUnit the hidden neuron in focus, from 0
 */
public record Labels(Mode mode, int focusUnit) {

    /** Whose numbers. */
    public enum Mode {
        /** All numbers. */
        ALL,
        /** Those of the neuron in focus, of the edges into it and out of it to the output. */
        FOCUSED,
        /** None. */
        NONE
    }

    /** All numbers. */
    public static final Labels ALL = new Labels(Mode.ALL, 0);

    /** Whether a hidden neuron shows its numbers. */
    public boolean ofNeuron(int unit) {
        return mode == Mode.ALL || mode == Mode.FOCUSED && unit == focusUnit;
    }

    /** Whether the outputs show theirs. */
    public boolean ofOutputs() {
        return mode == Mode.ALL;
    }

    /** Whether an edge shows its number. */
    public boolean ofEdge(WeightId weight) {
        return mode != Mode.NONE && ofNeuron(weight.group() == WeightGroup.WY ? weight.column() : weight.row());
    }
}
