package org.unrolled.model.document;

import java.util.List;
import org.unrolled.model.network.Rnn;

/** Keeps targets in step with a read-out that changes. */
public final class Targets {

    private Targets() {
    }

    /** The same sentences, without the targets that a read-out has no label for. */
    static List<Sentence> fitting(Rnn rnn, List<String> labels, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.withTarget(
                        sentence.target().filter(target -> NetworkDocument.isTarget(rnn, labels, target))))
                .toList();
    }

    /** How many sentences of a changed document had a target before and have none now. */
    public static int dropped(NetworkDocument before, NetworkDocument after) {
        int dropped = 0;
        int place = 0;
        for (Sentence sentence : after.sentences()) {
            // Sentences may have gone, but none has changed its place.
            while (!before.sentences().get(place).text().equals(sentence.text())) {
                place++;
            }
            dropped += before.sentences().get(place).target().isPresent() && sentence.target().isEmpty() ? 1 : 0;
            place++;
        }
        return dropped;
    }
}
