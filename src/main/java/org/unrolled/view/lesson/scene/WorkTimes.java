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
 * @param padded of the plain network as it is built; empty where it is too large to run
 * @param recurrent of the recurrent network
 */
record WorkTimes(WordEncoding encoding, int places, List<Integer> words, int hidden, OptionalLong most,
        OptionalLong padded, long recurrent) {

    /** Runs all three. */
    static WorkTimes of(ZeroPadding scene, WordEncoding encoding, Stopwatch stopwatch) {
        OptionalLong padded = scene.plainTime(encoding, scene.places(), stopwatch);
        OptionalLong most = scene.places() == scene.most()
                ? padded : scene.plainTime(encoding, scene.most(), stopwatch);
        return new WorkTimes(encoding, scene.places(), scene.indices(), scene.rnn().hiddenSize(), most, padded,
                scene.recurrentTime(stopwatch));
    }

    /** The times of another moment. */
    WorkTimes next(ZeroPadding scene, WordEncoding asked, Stopwatch stopwatch) {
        if (encoding != asked || !words.equals(scene.indices()) || hidden != scene.rnn().hiddenSize()) {
            return of(scene, asked, stopwatch);
        }
        if (places == scene.places()) {
            return this;
        }
        OptionalLong now = scene.places() == scene.most() ? most : scene.plainTime(asked, scene.places(), stopwatch);
        return new WorkTimes(encoding, scene.places(), words, hidden, most, now, recurrent);
    }
}
