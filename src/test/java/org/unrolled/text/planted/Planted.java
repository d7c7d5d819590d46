package org.unrolled.text.planted;

import javafx.geometry.Point2D;
import org.unrolled.model.document.Sentence;

/** Planted in the room text, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(String text) {
    }

    public record UsesDocuments(Sentence sentence) {
    }

    public record UsesJavaFx(Point2D point) {
    }
}
