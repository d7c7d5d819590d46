package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.LabelPlacement;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/**
 * Writes the words beside the states, those that matter most first: where there is no room for all, the others go
 * without.
 *
 * @param pen draws
 * @param palette the colours
 * @param reached the last state that has been read
 * @param reach how far what is drawn at a state reaches
 */
record WordPainter(GraphicsContext pen, Palette palette, int reached, ToDoubleFunction<StateMark> reach) {

    private static final double SIZE = 17;
    private static final double WIDEST = 180;
    /** Beyond these many words a crowd of labels says nothing. */
    private static final int MOST = 120;
    /** How densely labels look out for lines. */
    private static final double LINE_STEP = 7;
    private static final double SAME_PLACE = 10;

    void paint(List<StateMark> marks, Box room, List<Box> taken) {
        List<StateMark> labelled = new ArrayList<>();
        LabelPlacement places = new LabelPlacement(room, taken, alongPaths(marks));
        marks.stream()
                .filter(mark -> mark.t() >= 0 || mark.path().isRead())
                .sorted(Comparator.comparingInt(this::rank))
                .limit(MOST)
                .filter(mark -> isFirst(mark, labelled))
                .forEach(mark -> paint(mark, places));
    }

    private void paint(StateMark mark, LabelPlacement places) {
        String word = TextPainter.shortened(mark.path().label(mark.t()), Fonts.bold(SIZE), WIDEST);
        double width = TextPainter.width(word, Fonts.bold(SIZE));
        places.place(mark.place(), reach.applyAsDouble(mark) + 4, width, SIZE + 3).ifPresent(box -> {
            pen.setGlobalAlpha(mark.isReached() ? 1 : 0.45);
            TextPainter.left(pen, word, Fonts.bold(SIZE),
                    mark.t() < 0 ? palette.text() : mark.path().style().color(), box.x(), box.centerY());
            pen.setGlobalAlpha(1);
        });
    }

    /** Of the same word at the same place, as where sentences begin alike, one is enough. */
    private static boolean isFirst(StateMark mark, List<StateMark> labelled) {
        boolean isFirst = labelled.stream().noneMatch(other -> other.place().distance(mark.place()) < SAME_PLACE
                && other.path().label(other.t()).equals(mark.path().label(mark.t())));
        labelled.add(mark);
        return isFirst;
    }

    /** Small boxes along the paths of what is labelled. */
    private static List<Box> alongPaths(List<StateMark> marks) {
        List<Box> along = new ArrayList<>();
        for (int i = 1; i < Math.min(marks.size(), MOST); i++) {
            StateMark from = marks.get(i - 1);
            StateMark to = marks.get(i);
            if (from.path() == to.path() && from.t() == to.t() - 1) {
                int count = (int) Math.min(100, from.place().distance(to.place()) / LINE_STEP);
                for (int k = 1; k < count; k++) {
                    Point place = from.place().towards(to.place(), (double) k / count);
                    along.add(new Box(place.x() - 2, place.y() - 2, 4, 4));
                }
            }
        }
        return along;
    }

    private int rank(StateMark mark) {
        if (mark.path().isRead()) {
            return mark.t() == reached ? 0 : mark.isLast() ? 1 : 3;
        }
        return mark.isLast() ? 2 : 4;
    }
}
