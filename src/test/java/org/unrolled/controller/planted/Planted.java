package org.unrolled.controller.planted;

import javafx.scene.layout.Region;
import org.unrolled.app.Main;
import org.unrolled.model.session.Session;
import picocli.CommandLine;

/** Planted in the room controller, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(Session session, Region region) {
    }

    public record UsesCli(org.unrolled.cli.planted.Planted.Allowed cli) {
    }

    public record UsesPicocli(CommandLine commandLine) {
    }

    public record UsesApp(Main main) {
    }
}
