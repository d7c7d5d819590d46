package org.unrolled.model.planted;

import javafx.geometry.Point2D;
import org.unrolled.app.Main;
import org.unrolled.text.Decimals;
import tools.jackson.core.JsonToken;

/** Planted in the room model, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(String text) {
    }

    public record UsesJavaFx(Point2D point) {
    }

    public record UsesALibrary(JsonToken token) {
    }

    public record UsesText(Decimals decimals) {
    }

    public record UsesDiagram(org.unrolled.diagram.planted.Planted.Allowed diagram) {
    }

    public record UsesApp(Main main) {
    }

    public record NumberUtil() {
    }

    public record NumberUtils() {
    }

    public record WeightHelper() {
    }

    public record TraceManager() {
    }

    public record Speaks() {

        void speak() {
            System.out.println("planted");
        }
    }

    public record Complains() {

        void complain() {
            System.err.println("planted");
        }
    }
}
