package org.unrolled.view.diagram.folded.planted;

/** Planted in the folded diagram, to show that the rules of the rooms bite. */
public final class Planted {

    private Planted() {
    }

    public record UsesUnrolled(org.unrolled.view.diagram.unrolled.planted.Planted.Allowed unrolled) {
    }
}
