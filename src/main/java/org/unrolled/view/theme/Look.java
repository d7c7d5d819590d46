package org.unrolled.view.theme;

import org.unrolled.model.document.ThemeChoice;

/**
 * What somebody chose of how the window looks.
 *
 * @param theme the colours
 * @param type how large the type is
 * @param isStill whether nothing moves, even where the system does not ask for that
 */
public record Look(ThemeChoice theme, TypeSize type, boolean isStill) {

    /** As for a projector. */
    public static final Look USUAL = new Look(ThemeChoice.PROJECTOR, TypeSize.USUAL, false);

    /** In other colours. */
    public Look with(ThemeChoice chosen) {
        return new Look(chosen, type, isStill);
    }

    /** With larger or smaller type. */
    public Look with(TypeSize chosen) {
        return new Look(theme, chosen, isStill);
    }

    /** With motion or without. */
    public Look still(boolean chosen) {
        return new Look(theme, type, chosen);
    }
}
