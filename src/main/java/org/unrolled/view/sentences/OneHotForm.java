package org.unrolled.view.sentences;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.unrolled.text.Messages;

/** How the one-hot vector of a word is drawn beside it, the plainest first. */
enum OneHotForm {
    /** Every cell with its 0 or 1. */
    DIGITS,
    /** Every cell, too narrow for its digit. */
    NARROW,
    /** Every cell, as narrow as can be told apart. */
    THIN,
    /** The place of the 1 in words. */
    PLACE;

    /** Beside word and cells: the paddings of a row, and the gap. */
    private static final double AROUND = 24;
    private static final double SCROLL_BAR = 14;
    /** With more words than these the list scrolls, and cells with digits say no more than narrow ones. */
    private static final int MOST_DIGITS = 6;
    /** More cells than these nobody counts. */
    private static final int MOST_CELLS = 24;

    /** The plainest that there is room for beside a word, in a list with so many words; sizes in pixels. */
    static OneHotForm of(int words, double room, double type) {
        return Arrays.stream(values())
                .filter(form -> form.width(words, type).filter(width -> width <= room).isPresent())
                .findFirst()
                .orElse(PLACE);
    }

    /** What a row needs for it; nothing where it will not do. */
    private Optional<Double> width(int words, double type) {
        return switch (this) {
            case DIGITS -> words > MOST_DIGITS ? Optional.empty() : Optional.of(AROUND + words * (1.55 * type + 2));
            case NARROW -> words > MOST_CELLS ? Optional.empty() : Optional.of(AROUND + SCROLL_BAR + words * 7 + 3);
            case THIN -> words > MOST_CELLS ? Optional.empty() : Optional.of(AROUND + SCROLL_BAR + words * 5 + 4);
            case PLACE -> Optional.empty();
        };
    }

    /** The cells of the word at a place, counted from 0. */
    List<Label> cells(int hot, int words) {
        if (this == PLACE) {
            return List.of(cell(Messages.text("vocabulary.place", String.valueOf(hot + 1), String.valueOf(words)),
                    "place"));
        }
        return IntStream.range(0, words)
                .mapToObj(i -> cell(this != DIGITS ? "" : i == hot ? "1" : "0", i == hot ? "hot" : "cold"))
                .toList();
    }

    private Label cell(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("one-hot-cell", style);
        if (this == NARROW || this == THIN) {
            label.getStyleClass().add("narrow");
        }
        if (this == THIN) {
            label.getStyleClass().add("thin");
        }
        return label;
    }
}
