package org.unrolled.view.diagram;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/** The card under the pointer. It keeps clear of the numbers it speaks of. */
final class HoverCard extends VBox {

    private static final double GAP = 14;

    HoverCard() {
        setId("hover-card");
        getStyleClass().add("hover-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Shows an explanation beside a place, clear of the boxes that matter if there is room.
     *
     * @param room the size of what it may cover
     */
    void show(Explanation explanation, Point place, List<Box> clearOf, Box room) {
        Label title = new Label(explanation.title());
        title.getStyleClass().add("hover-title");
        getChildren().setAll(title);
        for (String line : explanation.lines()) {
            Label label = new Label(line);
            label.getStyleClass().add("number");
            getChildren().add(label);
        }
        setVisible(true);
        applyCss();
        double width = Math.ceil(prefWidth(-1));
        double height = Math.ceil(prefHeight(width));
        Box best = best(place, width, height, clearOf, room);
        resizeRelocate(best.x(), best.y(), width, height);
    }

    void hide() {
        setVisible(false);
    }

    private static Box best(Point place, double width, double height, List<Box> clearOf, Box room) {
        List<Box> candidates = List.of(
                new Box(place.x() + GAP, place.y() + GAP, width, height),
                new Box(place.x() - GAP - width, place.y() + GAP, width, height),
                new Box(place.x() + GAP, place.y() - GAP - height, width, height),
                new Box(place.x() - GAP - width, place.y() - GAP - height, width, height),
                new Box(place.x() - width / 2, lowest(clearOf, place) + GAP, width, height),
                new Box(place.x() - width / 2, highest(clearOf, place) - GAP - height, width, height));
        return candidates.stream()
                .map(box -> inside(box, room))
                .filter(box -> clearOf.stream().noneMatch(box::overlaps))
                .filter(box -> !box.contains(place))
                .findFirst()
                .orElseGet(() -> inside(candidates.getFirst(), room));
    }

    private static double lowest(List<Box> boxes, Point place) {
        return boxes.stream().mapToDouble(Box::bottom).max().orElse(place.y());
    }

    private static double highest(List<Box> boxes, Point place) {
        return boxes.stream().mapToDouble(Box::y).min().orElse(place.y());
    }

    private static Box inside(Box box, Box room) {
        double x = Math.max(room.x() + 4, Math.min(box.x(), room.right() - box.width() - 4));
        double y = Math.max(room.y() + 4, Math.min(box.y(), room.bottom() - box.height() - 4));
        return new Box(x, y, box.width(), box.height());
    }
}
