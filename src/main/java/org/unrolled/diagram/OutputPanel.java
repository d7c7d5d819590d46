package org.unrolled.diagram;

/**
 * The panel of the outputs that stands after the hidden layer, folded or unrolled: a row for each output, with its name
 * beside it where there are several, and the pill of the read-out under the panel.
 *
 * @param box the panel
 * @param heading the height of its title
 * @param count O, the number of outputs
 */
public record OutputPanel(Box box, double heading, int count) {

    /** The height of a line in the pill of the read-out. */
    public static final double READ_OUT_ROW = 30;
    /** How many outputs the pill of the read-out names at most. */
    public static final int READ_OUT_ROWS = 5;
    /** The height of the title in the pill of the read-out. */
    public static final double READ_OUT_HEADING = 44;

    /** A label such as "positive", and after an edit what its probability was and is. */
    public static final double READ_OUT_WIDTH = 226;
    private static final double READ_OUT_GAP = 24;
    private static final double READ_OUT_FOOT = 14;
    private static final double PADDING = 16;
    private static final double ROW_WIDTH = 104;
    private static final double NAME_GAP = 6;
    private static final int MANY = 5;
    /** Beyond so many they stand close, so that all of them are in sight beside the hidden layer. */
    private static final int CROWD = 12;

    /** How wide the panel has to be: one output needs no name beside it. */
    public static double width(int count, double ofOne) {
        return count > 1 ? READ_OUT_WIDTH : ofOne;
    }

    /** How high the panel has to be. */
    public static double height(int count, double heading) {
        return heading + count * pitch(count) + 14;
    }

    /** Whether there is room for the biases under the outputs. */
    public static boolean showsBiases(int count) {
        return count <= MANY;
    }

    /** An output, by its place from the top. */
    public Box row(int row) {
        double top = box.y() + heading + (box.height() - heading - count * pitch(count)) / 2 + row * pitch(count) + 7;
        double width = count > 1 ? ROW_WIDTH : box.width() - 2 * PADDING;
        return new Box(box.x() + PADDING, top, width, rowHeight(count));
    }

    /** Where the name of an output stands: the word or the class that it speaks for. */
    public Box name(int row) {
        Box beside = row(row);
        double x = beside.right() + NAME_GAP;
        return new Box(x, beside.y(), Math.max(0, box.right() - NAME_GAP - x), beside.height());
    }

    /** The pill of the read-out that starts at an x. */
    public Box readOut(double x) {
        int rows = Math.min(count, READ_OUT_ROWS) + (count > READ_OUT_ROWS ? 1 : 0);
        return new Box(x, box.bottom() + READ_OUT_GAP, READ_OUT_WIDTH,
                READ_OUT_HEADING + READ_OUT_ROW * rows + READ_OUT_FOOT);
    }

    private static double rowHeight(int count) {
        return count > CROWD ? 28 : count > MANY ? 40 : 62;
    }

    private static double pitch(int count) {
        return rowHeight(count) + (showsBiases(count) ? 16 + NeuronSize.TAG_HEIGHT : count > CROWD ? 4 : 14);
    }
}
