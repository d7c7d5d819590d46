package org.unrolled.view.diagram.stage;

/** As what the network is drawn. */
public enum DiagramMode {
    /** A panel per word. */
    UNROLLED,
    /** One hidden layer, with loops. */
    FOLDED
}
