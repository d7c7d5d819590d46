package org.unrolled.view.statespace;

import java.util.List;

/**
 * A state of a shown sentence, that the pointer or the keys rest on.
 *
 * @param path the place of the sentence among those shown
 * @param t the word after which it stands, −1 for h₋₁
 */
record StatePlace(int path, int t) {

    /** The next state along the sentence, or of another sentence: always one that is shown. */
    StatePlace moved(int words, int sentences, List<ShownPath> paths) {
        int other = Math.floorMod(path + sentences, paths.size());
        return new StatePlace(other, Math.clamp(t + words, -1, paths.get(other).path().length() - 1));
    }
}
