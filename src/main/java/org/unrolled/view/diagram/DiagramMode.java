package org.unrolled.view.diagram;

/** As what the network is drawn. */
public enum DiagramMode {
    /** A panel per word. */
    UNROLLED,
    /** One hidden layer, with loops. */
    FOLDED
}
