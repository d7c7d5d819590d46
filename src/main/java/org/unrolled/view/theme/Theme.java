package org.unrolled.view.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import org.unrolled.model.document.ThemeChoice;

/** A look: the colours of what is drawn, and those of the controls around it. */
public enum Theme {

    /** The article's colours on a light ground. */
    PROJECTOR(Palette.LIGHT, Palette.FOLDED, new PrimerLight()),
    /** Light on dark. */
    DARK(Palette.DARK, Palette.DARK_FOLDED, new PrimerDark()),
    /** Black on white, with strong borders. */
    HIGH_CONTRAST(Palette.HIGH_CONTRAST, Palette.HIGH_CONTRAST_FOLDED, new PrimerLight());

    private final Palette palette;
    private final Palette folded;
    private final atlantafx.base.theme.Theme controls;

    Theme(Palette palette, Palette folded, atlantafx.base.theme.Theme controls) {
        this.palette = palette;
        this.folded = folded;
        this.controls = controls;
    }

    /** The theme of a choice; that of the system is of high contrast or dark where the system is. */
    public static Theme of(ThemeChoice choice, boolean isSystemDark, boolean isSystemHighContrast) {
        return switch (choice) {
            case SYSTEM -> isSystemHighContrast ? HIGH_CONTRAST : isSystemDark ? DARK : PROJECTOR;
            case PROJECTOR -> PROJECTOR;
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
        };
    }

    /** The colours of what is drawn. */
    public Palette palette() {
        return palette;
    }

    /** The colours of the folded diagram, whose three layers have some of their own. */
    public Palette folded() {
        return folded;
    }

    /** The styles of all controls, on which ours lie. */
    public String userAgentStylesheet() {
        return controls.getUserAgentStylesheet();
    }

    /** The colours that our styles look up. */
    public String tokens() {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
        return Theme.class.getResource("/org/unrolled/assets/styles/themes/" + file).toExternalForm();
    }
}
