package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;

/** Hears what the hand does to a scene. */
final class SceneHand implements SceneEvents {

    final List<List<String>> sentences = new ArrayList<>();
    final List<Integer> words = new ArrayList<>();

    @Override
    public void onWordsChosen(List<String> chosen) {
        sentences.add(chosen);
    }

    @Override
    public void onInputsChosen(int inputs) {
        throw new AssertionError("nothing here takes inputs");
    }

    @Override
    public void onWordChosen(int t) {
        words.add(t);
    }
}
