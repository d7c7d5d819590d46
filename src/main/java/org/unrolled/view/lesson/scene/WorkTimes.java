package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.OptionalLong;
import org.unrolled.model.lesson.scene.Stopwatch;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.lesson.scene.ZeroPadding;

/**
 * How long both networks take, in nanoseconds, and what was run for it. Measured anew only where something else is run:
 * while the slider moves that is one of the three, and at a step through the words none.
 *
 * @param most of the plain network built for the most words; empty where it is too large to run
 * @param places for how many words the one beside it is built
 * @param beside of that one; empty where it is too large to run
 * @param recurrent of the recurrent network
 */
record WorkTimes(WordEncoding encoding, int places, List<Integer> words, int hidden, OptionalLong most,
        OptionalLong beside, long recurrent) {

    /** Runs all three. */
    static WorkTimes of(ZeroPadding scene, WordEncoding encoding, Stopwatch stopwatch) {
        return new WorkTimes(encoding, scene.besideMost(), scene.indices(), scene.rnn().hiddenSize(),
                scene.plainTime(encoding, scene.most(), stopwatch),
                scene.plainTime(encoding, scene.besideMost(), stopwatch), scene.recurrentTime(stopwatch));
    }

    /** The times of another moment. */
    WorkTimes next(ZeroPadding scene, WordEncoding asked, Stopwatch stopwatch) {
        if (encoding != asked || !words.equals(scene.indices()) || hidden != scene.rnn().hiddenSize()) {
            return of(scene, asked, stopwatch);
        }
        if (places == scene.besideMost()) {
            return this;
        }
        return new WorkTimes(encoding, scene.besideMost(), words, hidden, most,
                scene.plainTime(asked, scene.besideMost(), stopwatch), recurrent);
    }
}
