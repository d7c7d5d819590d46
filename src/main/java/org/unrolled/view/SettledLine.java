package org.unrolled.view;

import javafx.scene.control.Label;

/**
 * A label that wraps, with room for so many lines even where it has fewer, so that what stands around it does not jump
 * from one text to the next; a longer text takes more.
 */
public class SettledLine extends Label {

    private static final double LINE = 1.35;

    private final double lines;

    /** A label with room for so many lines. */
    public SettledLine(double lines) {
        this.lines = lines;
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** How many lines there is room for in a width. */
    protected double lines(double width) {
        return lines;
    }

    @Override
    protected final double computeMinHeight(double width) {
        double room = getFont().getSize() * LINE * lines(width) + snappedTopInset() + snappedBottomInset();
        return Math.max(room, super.computePrefHeight(width));
    }

    @Override
    protected final double computePrefHeight(double width) {
        return computeMinHeight(width);
    }
}
