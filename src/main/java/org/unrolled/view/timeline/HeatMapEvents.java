package org.unrolled.view.timeline;

import org.unrolled.view.diagram.Attention;

/** What the hand can do on the heat map. */
public interface HeatMapEvents {

    /** To the end of a word, t from 0; −1 for before the first. */
    void onWordChosen(int t);

    /** The pointer or the keys rest on the state of a neuron, or on nothing. */
    void onAttention(Attention attention);
}
