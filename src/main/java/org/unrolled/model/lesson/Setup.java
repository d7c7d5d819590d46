package org.unrolled.model.lesson;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/**
 * How the program stands as a page opens.
 *
 * @param document the network, with the weights that the page sets
 * @param words the sentence being read: 1 to 10 000 words of the vocabulary
 * @param beside the sentence beside it, where two are compared; else empty
 * @param cursor how far the sentence has been read
 * @param picture what is seen of it
 * @param inputs N, how many words the feed-forward network of a scene takes, 1 … 1 000
 * @param focus what lights up
 * @param panels the panels that are seen; all others are not
 * @param whatIfs what the network is run otherwise in than it is written
 */
public record Setup(
        NetworkDocument document,
        List<String> words,
        List<String> beside,
        Cursor cursor,
        Picture picture,
        int inputs,
        Optional<Focus> focus,
        Set<PanelChoice> panels,
        Set<WhatIf> whatIfs) {

    /** The largest N. */
    public static final int MOST_INPUTS = 1000;

    /**
     * Keeps the panels and what-ifs in the order of their kind.
     *
     * @throws IllegalArgumentException if N is not 1 … 1 000
     */
    public Setup {
        if (inputs < 1 || inputs > MOST_INPUTS) {
            throw new IllegalArgumentException("1 to " + MOST_INPUTS + " inputs");
        }
        words = List.copyOf(words);
        beside = List.copyOf(beside);
        EnumSet<PanelChoice> shown = EnumSet.noneOf(PanelChoice.class);
        shown.addAll(panels);
        panels = Collections.unmodifiableSet(shown);
        EnumSet<WhatIf> asked = EnumSet.noneOf(WhatIf.class);
        asked.addAll(whatIfs);
        whatIfs = Collections.unmodifiableSet(asked);
    }

    /** The same, read so far. */
    public Setup withCursor(Cursor changed) {
        return new Setup(document, words, beside, changed, picture, inputs, focus, panels, whatIfs);
    }

    /** How things stand as the page opens. */
    public Situation situation() {
        return new Situation(document, new WhatIfs(whatIfs, WhatIfs.NONE.seed()), words, cursor, inputs);
    }
}
