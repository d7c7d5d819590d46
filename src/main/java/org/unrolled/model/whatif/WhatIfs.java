package org.unrolled.model.whatif;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;

/**
 * All that is run otherwise than it is written, in any combination.
 *
 * @param chosen what is
 * @param seed of the random start state; any number
 */
public record WhatIfs(Set<WhatIf> chosen, long seed) {

    /** The network as it is written. */
    public static final WhatIfs NONE = new WhatIfs(Set.of(), 1);

    /** Keeps the choice as it is, in the order in which it is read. */
    public WhatIfs {
        EnumSet<WhatIf> ordered = EnumSet.noneOf(WhatIf.class);
        ordered.addAll(chosen);
        chosen = Collections.unmodifiableSet(ordered);
    }

    /** Whether the network is run as it is written. */
    public boolean isNone() {
        return chosen.isEmpty();
    }

    /** Whether this one is asked. */
    public boolean has(WhatIf whatIf) {
        return chosen.contains(whatIf);
    }

    /** The same with one more, or one less. */
    public WhatIfs with(WhatIf whatIf, boolean isOn) {
        EnumSet<WhatIf> changed = EnumSet.noneOf(WhatIf.class);
        changed.addAll(chosen);
        if (isOn) {
            changed.add(whatIf);
        } else {
            changed.remove(whatIf);
        }
        return new WhatIfs(changed, seed);
    }

    /** The same with another random start state. */
    public WhatIfs withSeed(long another) {
        return new WhatIfs(chosen, another);
    }

    /** The network that is run: the same one where nothing is asked. */
    public Rnn applyTo(Rnn rnn) {
        Rnn changed = rnn;
        for (WhatIf whatIf : chosen) {
            changed = whatIf.applyTo(changed, seed);
        }
        return changed;
    }

    /** What keeps the network's own numbers of a group from being used, if anything does. */
    public Optional<WhatIf> hiding(WeightGroup group) {
        return chosen.stream().filter(whatIf -> whatIf.hides(group)).findFirst();
    }
}
