package org.unrolled.view.diagram.unrolled.planted;

import org.unrolled.view.diagram.Attention;

/** Planted in the unrolled diagram, to be known where only its own classes may be. */
public final class Planted {

    private Planted() {
    }

    public record Allowed(Attention attention) {
    }
}
