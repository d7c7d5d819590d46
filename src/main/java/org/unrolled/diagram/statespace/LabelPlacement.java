package org.unrolled.diagram.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/** Finds a place beside each point for its label, so that no label lies on another, on a point or outside the room. */
public final class LabelPlacement {

    /** Right first, as one reads on; then above, below, left, and the corners. */
    private static final double[][] SIDES = {
        {1, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
    };
    private static final double[] DISTANCES = {1, 2};

    private final Box room;
    private final List<Box> taken;
    private final List<Box> avoided;

    /**
     * An empty room.
     *
     * @param taken what no label may lie on
     * @param avoided what labels lie on only where there is no other place
     */
    public LabelPlacement(Box room, List<Box> taken, List<Box> avoided) {
        this.room = room;
        this.taken = new ArrayList<>(taken);
        this.avoided = avoided;
    }

    /** Where the label of a point lies, beside it or as near as there is room; nowhere where there is none. */
    public Optional<Box> place(Point point, double gap, double width, double height) {
        List<Box> free = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (double[] side : SIDES) {
                Box box = beside(point, side, gap * distance, width, height);
                if (isIn(box) && taken.stream().noneMatch(box::overlaps)) {
                    free.add(box);
                }
            }
        }
        Optional<Box> best = free.stream()
                .filter(box -> avoided.stream().noneMatch(box::overlaps))
                .findFirst()
                .or(() -> free.stream().findFirst());
        best.ifPresent(taken::add);
        return best;
    }

    private static Box beside(Point point, double[] side, double gap, double width, double height) {
        double x = point.x() + side[0] * (gap + width / 2);
        double y = point.y() + side[1] * (gap + height / 2);
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    private boolean isIn(Box box) {
        return box.x() >= room.x() && box.right() <= room.right() && box.y() >= room.y()
                && box.bottom() <= room.bottom();
    }
}
