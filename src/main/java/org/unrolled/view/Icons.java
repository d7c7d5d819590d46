package org.unrolled.view;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives buttons an icon for the eye, and its name for the pointer and the screen reader. */
public final class Icons {

    private Icons() {
    }

    /** Puts an icon on a button, under a name. */
    public static <B extends ButtonBase> B put(B button, Ikon icon, String name) {
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
