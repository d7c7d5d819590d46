package org.unrolled.diagram.lesson;

import java.util.ArrayList;
import java.util.List;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * Where chips of different widths lie, one after the other, in as many lines as they need.
 *
 * @param widths of the chips, in their order
 * @param chipHeight of every chip
 * @param gap between chips, and between lines
 * @param width of a line
 */
public record ChipFlow(List<Double> widths, double chipHeight, double gap, double width) {

    /** Keeps the widths as they are. */
    public ChipFlow {
        widths = List.copyOf(widths);
    }

    /** The places of all chips, in their order. */
    public List<Box> places() {
        List<Box> places = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (double chip : widths) {
            if (x > 0 && x + chip > width) {
                x = 0;
                y += chipHeight + gap;
            }
            places.add(new Box(x, y, chip, chipHeight));
            x += chip + gap;
        }
        return places;
    }

    /** How high all lines are. */
    public double height() {
        return widths.isEmpty() ? chipHeight : places().getLast().bottom();
    }

    /**
     * Where a chip that is held over a point would stand: it changes places with another when the point has passed the
     * other's middle. So it never springs back from a wider one.
     *
     * @param held the place of the chip that is held
     * @return a place, 0 … the number of chips − 1
     */
    public int placeAt(Point point, int held) {
        List<Box> places = places();
        for (int i = 0; i < held; i++) {
            if (isBefore(point, places.get(i))) {
                return i;
            }
        }
        int last = held;
        for (int i = held + 1; i < places.size() && !isBefore(point, places.get(i)); i++) {
            last = i;
        }
        return last;
    }

    private boolean isBefore(Point point, Box place) {
        boolean isOnLine = point.y() >= place.y() - gap / 2 && point.y() <= place.bottom() + gap / 2;
        boolean isOnLastLine = place.bottom() + gap / 2 > height();
        boolean isOnFirstLine = place.y() == 0;
        boolean counts = isOnLine || isOnFirstLine && point.y() < 0 || isOnLastLine && point.y() > height();
        return counts ? point.x() < place.centerX() : point.y() < place.y();
    }

    /** A list with one of its things at another place. */
    public static <T> List<T> moved(List<T> things, int from, int to) {
        List<T> order = new ArrayList<>(things);
        order.add(to, order.remove(from));
        return List.copyOf(order);
    }
}
