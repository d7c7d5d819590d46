package org.unrolled.view.window;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls a panel upwards and downwards where it has not room for all of it; else it is not seen. */
final class PlainScroll extends ScrollPane {

    /** What a panel that scrolls keeps of its height, in pixels. */
    private static final double LEAST_HEIGHT = 130;

    PlainScroll(Region content, String... styles) {
        super(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(LEAST_HEIGHT);
        getStyleClass().add("plain-scroll");
        getStyleClass().addAll(styles);
        setFocusTraversable(false);
    }
}
