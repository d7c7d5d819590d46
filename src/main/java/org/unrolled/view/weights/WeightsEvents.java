package org.unrolled.view.weights;

import java.util.Set;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.network.WeightScale;
import org.unrolled.view.diagram.Attention;

/** What the hand can do with all the weights, and with the network they belong to. */
public interface WeightsEvents {

    /** The pointer or the focus rests on a cell, or on none. */
    void onAttention(Attention attention);

    /**
     * A number is being typed or dragged: show what follows from it.
     *
     * @param canBegin whether the hand may only just have begun; what goes on after another page or an undo has ended it
     *     changes nothing any more
     */
    void onCellMoved(WeightId weight, double value, boolean canBegin);

    /** The number stays as it was typed or dragged. */
    void onCellCommitted(WeightId weight);

    /** The number goes back to what it was. */
    void onCellCancelled(WeightId weight);

    /**
     * A number was nudged by a key.
     *
     * @param isFirst whether it begins a run: all nudges of a run are one change
     */
    void onCellNudged(WeightId weight, double value, boolean isFirst);

    /** A block of numbers that fits is to stand from a cell on. */
    void onBlockPasted(WeightId at, Matrix block);

    /** Random numbers are wanted. */
    void onRandomized(Set<WeightGroup> groups, WeightScale scale, long seed);

    /** Zeros are wanted. */
    void onZeroed(Set<WeightGroup> groups);

    /** One decimal is wanted. */
    void onRounded(Set<WeightGroup> groups);

    /** All of Wh is to be multiplied. */
    void onRecurrenceScaled(double factor);

    /** Another number of hidden neurons is wanted, 1 … 256. */
    void onHiddenSizeChosen(int hidden);

    /** A word is to join the vocabulary. */
    void onWordAdded(String word);

    /** A word is to leave it, and its sentences with it. */
    void onWordRemoved(String word);

    /** An output is to come. */
    void onOutputAdded(String name);

    /** An output is to go. */
    void onOutputRemoved(int output);

    /** Another activation of the hidden neurons is wanted. */
    void onActivationChosen(Activation activation);

    /** Another read-out is wanted. */
    void onReadOutChosen(OutputActivation activation, Reads reads);

    /** What stood before an edit is to stay in sight until it is dismissed, or not. */
    void onFormerHeld(boolean isHeld);

    /** What stood before an edit has been seen. */
    void onFormerDismissed();
}
