package org.unrolled.view.arithmetic;

import org.unrolled.arithmetic.WrittenStep;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.Attention;

/** What the hand can do in the arithmetic panel. */
public interface ArithmeticEvents {

    /** The pointer or the focus rests on what a number stands for, or on nothing. */
    void onAttention(Attention attention);

    /** A hidden neuron was chosen: its line is to be written. */
    void onNeuronChosen(int unit);

    /** The editor of a weight, a bias or a start value is wanted, at a time step from 0. */
    void onWeightChosen(WeightId weight, int t);

    /** All lines of a step are wanted on the clipboard, in a form. */
    void onCopy(CopyForm form, WrittenStep step);
}
