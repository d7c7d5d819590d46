package org.unrolled.io.planted;

import javafx.geometry.Point2D;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Decimals;
import picocli.CommandLine;
import tools.jackson.core.JsonToken;

/** Planted in the room io, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(JsonToken token, Rnn rnn, Decimals decimals) {
    }

    public record UsesJavaFx(Point2D point) {
    }

    public record UsesView(org.unrolled.view.planted.Planted.Allowed view) {
    }

    public record UsesPicocli(CommandLine commandLine) {
    }
}
