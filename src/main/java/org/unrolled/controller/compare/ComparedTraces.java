package org.unrolled.controller.compare;

import java.util.List;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.compare.CompareKind;

/** The two forward passes that are compared, computed anew only when what they hang on has changed. */
final class ComparedTraces {

    private static final WhatIfs CUT = WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true);

    /** What they hang on. */
    private record Source(
            CompareKind kind, ComparedPair pair, NetworkDocument former, NetworkDocument document, WhatIfs whatIfs,
            boolean isCut) {
    }

    private Source source;
    private Comparison comparison;

    /**
     * Computes them.
     *
     * @param former what stood before, where that is compared
     * @param document what stands now
     * @param whatIfs how the session runs its network
     */
    void follow(CompareKind kind, ComparedPair pair, NetworkDocument former, NetworkDocument document, WhatIfs whatIfs,
            boolean isCut) {
        Source next = new Source(kind, pair, former, document, whatIfs, isCut);
        if (next.equals(source)) {
            return;
        }
        source = next;
        Rnn rnn = whatIfs.applyTo(document.rnn());
        Rnn first = isBefore(kind) && former != document ? whatIfs.applyTo(former.rnn()) : rnn;
        Rnn second = kind == CompareKind.MEMORY ? CUT.applyTo(rnn) : rnn;
        boolean areBothCut = isCut && kind != CompareKind.MEMORY;
        comparison = new Comparison(
                trace(upperDocument(), areBothCut ? CUT.applyTo(first) : first, pair.upper()),
                trace(document, areBothCut ? CUT.applyTo(second) : second, pair.lower()),
                pair.alignment());
    }

    Comparison comparison() {
        return comparison;
    }

    /** Whose words and outputs the upper one has. */
    NetworkDocument upperDocument() {
        return isBefore(source.kind()) ? source.former() : source.document();
    }

    private static boolean isBefore(CompareKind kind) {
        return kind == CompareKind.SINCE_SAVED || kind == CompareKind.LAST_EDIT;
    }

    private static ForwardTrace trace(NetworkDocument document, Rnn rnn, List<String> words) {
        return ForwardTrace.of(rnn, document.vocabulary().indicesOf(words));
    }
}
