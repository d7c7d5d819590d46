package org.unrolled.view.window;

/**
 * Which panels are open, and how large they are.
 *
 * @param showsSentences whether the sentences stand at the left
 * @param showsArithmetic whether the arithmetic stands under the picture
 * @param showsWeights whether curve, weights and states stand at the right
 * @param left the share of the width where the sentences end, 0 … 1
 * @param right the share of the width where the right panel starts, 0 … 1
 * @param bottom the share of the height where the arithmetic starts, 0 … 1
 */
public record PanelLayout(
        boolean showsSentences, boolean showsArithmetic, boolean showsWeights, double left, double right, double bottom) {

    private static final double WIDE = 1400;
    private static final double HIGH = 850;
    /** Under them all lines of a read-out have room. */
    private static final double WIDE_BOTTOM = 0.7;
    private static final double BOTTOM = 0.62;
    private static final double PRESENTED_BOTTOM = 0.56;
    private static final double PRESENTED_BOTTOM_OF_PAGE = 0.63;

    /** The picture alone; the arithmetic, once it is asked for, with room for its larger type. */
    PanelLayout forPresenting() {
        return new PanelLayout(false, false, false, left, right, PRESENTED_BOTTOM);
    }

    /** The same panels in larger type: the arithmetic wants more of the height. */
    PanelLayout withLargerType() {
        return new PanelLayout(showsSentences, showsArithmetic, showsWeights, left, right,
                Math.min(bottom, PRESENTED_BOTTOM_OF_PAGE));
    }

    /** What a window of a size opens with: in a small one the diagram has the room. */
    public static PanelLayout usual(double width, double height) {
        boolean isWide = width >= WIDE && height >= HIGH;
        return new PanelLayout(true, isWide, isWide, 0.152, 0.79, isWide ? WIDE_BOTTOM : BOTTOM);
    }
}
