package org.unrolled.view.planted;

import javafx.scene.layout.Region;
import org.unrolled.app.Main;
import org.unrolled.model.session.Session;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.text.Decimals;
import tools.jackson.core.JsonToken;

/** Planted in the room view, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(Region region, ForwardTrace trace, Decimals decimals) {
    }

    public static void writesItself(javafx.scene.canvas.GraphicsContext pen) {
        pen.fillText("text", 0, 0);
    }

    public record UsesSession(Session session) {
    }

    public record UsesIo(org.unrolled.io.planted.Planted.Allowed io) {
    }

    public record UsesController(org.unrolled.controller.planted.Planted.Allowed controller) {
    }

    public record UsesCli(org.unrolled.cli.planted.Planted.Allowed cli) {
    }

    public record UsesApp(Main main) {
    }

    public record UsesJson(JsonToken token) {
    }
}
