package org.unrolled.view.transport;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;

/** The words of the sentence as chips: one click jumps to a word. The current one is kept in sight. */
final class WordChips extends ScrollPane {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** More chips than a person scrolls through would only cost time; these are the ones around the current word. */
    private static final int MOST_CHIPS = 60;

    private final HBox row = new HBox();
    private final IntConsumer onWordChosen;
    private List<String> words = List.of();
    private int firstChip = -1;
    private Palette palette = Palette.LIGHT;

    WordChips(IntConsumer onWordChosen) {
        this.onWordChosen = onWordChosen;
        getStyleClass().add("chips");
        row.getStyleClass().add("chip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setContent(row);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(120);
        setFocusTraversable(false);
        setPannable(true);
    }

    void show(Frame frame) {
        int current = frame.cursor().t();
        int first = Math.max(0, Math.min(current - MOST_CHIPS / 2, frame.words().size() - MOST_CHIPS));
        if (frame.words() != words || first != firstChip) {
            words = frame.words();
            firstChip = first;
            build();
        }
        for (int i = 0; i < row.getChildren().size(); i++) {
            Node chip = row.getChildren().get(i);
            int t = firstChip + i;
            chip.pseudoClassStateChanged(READ, t < current);
            chip.pseudoClassStateChanged(CURRENT, t == current);
        }
        keepInSight(Math.max(0, current) - firstChip);
    }

    private void build() {
        row.getChildren().clear();
        for (int t = firstChip; t < Math.min(words.size(), firstChip + MOST_CHIPS); t++) {
            int place = t;
            Button chip = new Button(words.get(t));
            chip.setId("chip-" + (t + 1));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(Messages.text("transport.chip", words.get(t), String.valueOf(t + 1)));
            chip.setOnAction(_ -> onWordChosen.accept(place));
            row.getChildren().add(chip);
        }
        paint();
    }

    /** Each chip has the hue of its panel. */
    void setPalette(Palette colors) {
        palette = colors;
        paint();
    }

    private void paint() {
        for (int i = 0; i < row.getChildren().size(); i++) {
            String hue = palette.panel(firstChip + i).toString().replace("0x", "#");
            row.getChildren().get(i).setStyle("-chip-hue: " + hue + ";");
        }
    }

    private void keepInSight(int index) {
        if (index >= row.getChildren().size() || getViewportBounds().getWidth() <= 0) {
            return;
        }
        Bounds chip = row.getChildren().get(index).getBoundsInParent();
        double hidden = row.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0) {
            double from = getHvalue() * hidden;
            double to = from + getViewportBounds().getWidth();
            if (chip.getMinX() < from) {
                setHvalue(Math.max(0, chip.getMinX() - 40) / hidden);
            } else if (chip.getMaxX() > to) {
                setHvalue(Math.min(hidden, chip.getMaxX() + 40 - getViewportBounds().getWidth()) / hidden);
            }
        }
    }
}
