package org.unrolled.controller.compare;

import java.util.List;
import java.util.Optional;
import org.unrolled.view.compare.CompareKind;

/**
 * What is compared, and how.
 *
 * @param kind what with what
 * @param pair the two sentences that are compared, or were last; empty before the first time
 * @param isMemoryCut whether the second is read without memory
 * @param readBefore what was read before the comparison came into sight; empty where it is not in sight
 */
public record CompareChoice(CompareKind kind, Optional<ComparedPair> pair, boolean isMemoryCut,
        Optional<List<String>> readBefore) {

    /** Two sentences, once they are to be seen; without them, the one read then and its neighbour. */
    public static CompareChoice of(Optional<ComparedPair> sentences) {
        return new CompareChoice(CompareKind.SENTENCES, sentences, false, Optional.empty());
    }
}
