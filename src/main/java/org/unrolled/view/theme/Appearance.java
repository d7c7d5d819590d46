package org.unrolled.view.theme;

/**
 * How the window looks at one moment: what was chosen, and what the system asks for.
 *
 * @param look what was chosen
 * @param isSystemDark whether the system is in its dark colours
 * @param isSystemHighContrast whether the system asks for high contrast
 * @param isSystemStill whether the system asks for less motion
 */
public record Appearance(Look look, boolean isSystemDark, boolean isSystemHighContrast, boolean isSystemStill) {

    /** The colours. */
    public Theme theme() {
        return Theme.of(look.theme(), isSystemDark, isSystemHighContrast);
    }

    /** How large the type is. */
    public TypeSize type() {
        return look.type();
    }

    /** Whether nothing moves. */
    public boolean isStill() {
        return look.isStill() || isSystemStill;
    }
}
