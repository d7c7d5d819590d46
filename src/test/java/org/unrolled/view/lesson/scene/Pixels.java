package org.unrolled.view.lesson.scene;

import javafx.scene.paint.Color;
import org.assertj.core.api.Condition;

/** Colours as they are drawn. */
final class Pixels {

    private static final double ROUNDING = 0.02;

    private Pixels() {
    }

    /** As near to a colour as drawing leaves it. */
    static Condition<Color> like(Color color) {
        return new Condition<>(drawn -> Math.abs(drawn.getRed() - color.getRed()) < ROUNDING
                && Math.abs(drawn.getGreen() - color.getGreen()) < ROUNDING
                && Math.abs(drawn.getBlue() - color.getBlue()) < ROUNDING, "like %s", color);
    }
}
