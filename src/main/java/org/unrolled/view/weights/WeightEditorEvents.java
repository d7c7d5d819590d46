package org.unrolled.view.weights;

import org.unrolled.model.network.WeightId;

/** What the hand can do in the editor of a weight. */
public interface WeightEditorEvents {

    /** The weight is being changed: show what follows from it. */
    void onWeightMoved(WeightId weight, double value);

    /** The editor was closed by Enter or a click outside: the change stays. */
    void onWeightCommitted(WeightId weight);

    /** The editor was closed by Esc: the change goes. */
    void onWeightCancelled(WeightId weight);
}
