package org.unrolled.view.lesson.scene;

import java.util.List;

/** What the hand does to a scene. */
public interface SceneEvents {

    /** Another sentence is to be read, or the same words in another order; 1 to 10 000 words of the vocabulary. */
    void onWordsChosen(List<String> words);

    /** The feed-forward network is to take so many words: 1 … 1 000. */
    void onInputsChosen(int inputs);

    /** A word of the recurrent network was chosen: it is read up to there. */
    void onWordChosen(int t);
}
