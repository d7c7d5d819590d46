package org.unrolled.arithmetic.planted;

import javafx.geometry.Point2D;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Decimals;

/** Planted in the room arithmetic, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(Rnn rnn, Decimals decimals) {
    }

    public record UsesJavaFx(Point2D point) {
    }

    public record UsesIo(org.unrolled.io.planted.Planted.Allowed io) {
    }
}
