package org.unrolled.view.diagram.live;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/** The card under the pointer. It keeps clear of the numbers it speaks of. */
public final class HoverCard extends VBox {

    private static final double GAP = 14;

    /** A card that is not shown yet. */
    public HoverCard() {
        setId("hover-card");
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Shows a title and lines beside a place, clear of some boxes, and of all others if there is room.
     *
     * @param others the other boxes with numbers
     * @param room what it may cover
     */
    public void show(String heading, List<String> lines, Point place, List<Box> clearOf, List<Box> others, Box room) {
        Label title = new Label(heading);
        title.getStyleClass().add("hover-title");
        getChildren().setAll(title);
        for (String line : lines) {
            Label label = new Label(line);
            label.getStyleClass().add("number");
            getChildren().add(label);
        }
        setVisible(true);
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        Box best = best(place, width, height, clearOf, others, room);
        resizeRelocate(best.x(), best.y(), width, height);
    }

    /** Shows nothing. */
    public void hide() {
        setVisible(false);
    }

    static Box best(Point place, double width, double height, List<Box> clearOf, List<Box> others, Box room) {
        double below = clearOf.stream().mapToDouble(Box::bottom).max().orElse(place.y()) + GAP;
        double above = clearOf.stream().mapToDouble(Box::y).min().orElse(place.y()) - GAP - height;
        double left = place.x() - GAP - width;
        double right = place.x() + GAP;
        double middle = place.x() - width / 2;
        List<Box> candidates = Stream.of(new Point(right, place.y() + GAP), new Point(left, place.y() + GAP),
                        new Point(right, place.y() - GAP - height), new Point(left, place.y() - GAP - height),
                        new Point(middle, below), new Point(right, below), new Point(left, below),
                        new Point(middle, above), new Point(right, above), new Point(left, above))
                .map(corner -> inside(new Box(corner.x(), corner.y(), width, height), room))
                .filter(box -> !box.contains(place))
                .toList();
        List<Box> clear = candidates.stream().filter(box -> clearOf.stream().noneMatch(box::overlaps)).toList();
        return clear.stream()
                .min(Comparator.comparingLong(box -> others.stream().filter(box::overlaps).count()))
                .orElseGet(() -> inside(new Box(right, place.y() + GAP, width, height), room));
    }

    private static Box inside(Box box, Box room) {
        double x = Math.max(room.x() + 4, Math.min(box.x(), room.right() - box.width() - 4));
        double y = Math.max(room.y() + 4, Math.min(box.y(), room.bottom() - box.height() - 4));
        return new Box(x, y, box.width(), box.height());
    }
}
