package org.unrolled.view.compare;

import org.unrolled.model.compare.Row;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.Attention;

/** What the hand can do where two are compared. */
public interface CompareEvents {

    /** The comparison comes into sight, or goes out of it. */
    void onShown(boolean isShown);

    /** Something else is to be compared. */
    void onKindChosen(CompareKind kind);

    /** A sentence was chosen or typed for a row; where both rows have the same sentence, for both. */
    void onSentenceChosen(Row row, String text);

    /** The two sentences change their places. */
    void onSwapped();

    /** Both are to be read without memory, or with it again. */
    void onMemoryCut(boolean isCut);

    /** A column was clicked: to the end of its word. */
    void onColumnChosen(int column);

    /** A weight or a bias was clicked; its editor can hang at a place of the screen. */
    void onWeightChosen(WeightId weight, double screenX, double screenY);

    /** The pointer or the focus rests on something else, or on nothing. */
    void onAttention(Attention attention);

    /** A read-out that says something is wanted instead of the constant one. */
    void onSigmoidWanted();
}
