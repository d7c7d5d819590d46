package org.unrolled.view.diagram;

import org.unrolled.model.network.WeightId;

/** What the hand can do in the diagram. */
public interface DiagramEvents {

    /**
     * A weight, a bias or a start value was clicked.
     *
     * @param t the time step where it was clicked
     */
    void onWeightChosen(WeightId weight, int t);

    /** The word of a time step was clicked. */
    void onWordChosen(int t);

    /** The pointer or the focus rests on something else, or on nothing. */
    void onAttention(Attention attention);

    /** The mark beside the constant read-out was clicked. */
    void onConstantReadOutAsked();
}
