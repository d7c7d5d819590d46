package org.unrolled.view;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Gives buttons an icon for the eye, and its name for the pointer and the screen reader. */
public final class Icons {

    /** As a share of the type beside it. */
    private static final double SIZE = 1.2;

    private Icons() {
    }

    /** Puts an icon on a button, under a name. */
    public static <B extends ButtonBase> B put(B button, Ikon icon, String name) {
        FontIcon picture = new FontIcon(icon);
        // In its own style, which names its font: the base theme has one size for every icon.
        String own = picture.getStyle();
        button.fontProperty().subscribe(font -> {
            String size = Math.round(font.getSize() * SIZE) + "px;";
            picture.setStyle(own + "; -fx-icon-size: " + size + " -fx-font-size: " + size);
        });
        button.setGraphic(picture);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
