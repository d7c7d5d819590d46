package org.unrolled.diagram.folded;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.Point;
import org.unrolled.model.network.WeightId;

/** Where the name of a weight and its value stand: in the column, or where there is none on the edge itself. */
public final class NamePlaces {

    private final FoldedLayout layout;
    private final FoldedWays ways;
    private final NameChip chip;

    /** The places on the edges of this layout. */
    public NamePlaces(FoldedLayout layout) {
        this.layout = layout;
        ways = new FoldedWays(layout);
        chip = NameChip.of(layout.shape());
    }

    /**
     * The place of a name.
     *
     * @param atTarget whether near the end where the edge arrives, rather than near its start
     */
    public Box of(WeightId weight, boolean atTarget) {
        int row = weight.row();
        int column = weight.column();
        Box layer = layout.hiddenLayer();
        return switch (weight.group()) {
            case WX -> layout.hasWxNames()
                    ? layout.wxName(row, layout.shape().words().indexOf(column))
                    : beside(ways.wx(row, column), atTarget
                            ? layer.x() - 14 - chip.width() / 2 : layout.inputs().right() + 14 + chip.width() / 2);
            case WY -> layout.hasWyNames()
                    ? layout.wyName(row, column)
                    : beside(ways.wy(row, column), atTarget
                            ? layout.output().x() - 8 - chip.width() / 2 : layer.right() + 8 + chip.width() / 2);
            case WH -> layout.loops().name(layout.neuron(0, column), layout.neuron(0, row), row - column,
                    layout.neuron(0, row < column ? column - 1 : column));
            case BH, BY, H0 -> throw new IllegalArgumentException(weight + " has no edge");
        };
    }

    private Box beside(Curve curve, double x) {
        Point nearest = curve.start();
        for (Point point : curve.flattened(48)) {
            if (Math.abs(point.x() - x) < Math.abs(nearest.x() - x)) {
                nearest = point;
            }
        }
        return chip.at(new Point(x, nearest.y()));
    }
}
