package org.unrolled.text.planted;

import javafx.geometry.Point2D;
import org.unrolled.model.network.Rnn;

/** Planted in the room text, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(String text) {
    }

    public record UsesModel(Rnn rnn) {
    }

    public record UsesJavaFx(Point2D point) {
    }
}
