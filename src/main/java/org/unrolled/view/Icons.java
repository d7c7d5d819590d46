package org.unrolled.view;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.unrolled.text.Messages;

/** Gives buttons an icon for the eye, and its name for the pointer and the screen reader. */
public final class Icons {

    private Icons() {
    }

    /** Puts an icon on a button, named by the text of a key. */
    public static <B extends ButtonBase> B put(B button, Ikon icon, String key) {
        button.setGraphic(new FontIcon(icon));
        String name = Messages.text(key);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
