package org.unrolled.cli.planted;

import javafx.geometry.Point2D;
import org.unrolled.app.Main;
import org.unrolled.model.network.Rnn;
import org.unrolled.view.picture.PlantedPicture;
import picocli.CommandLine;

/** Planted in the room cli, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(CommandLine commandLine, Rnn rnn, PlantedPicture picture) {
    }

    public record UsesController(org.unrolled.controller.planted.Planted.Allowed controller) {
    }

    public record UsesAnotherView(org.unrolled.view.planted.Planted.Allowed view) {
    }

    public record UsesJavaFx(Point2D point) {
    }

    public record UsesApp(Main main) {
    }
}
