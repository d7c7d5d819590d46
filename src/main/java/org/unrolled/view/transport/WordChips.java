package org.unrolled.view.transport;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;

/**
 * The words of the sentence as chips: one click jumps to a word. The current one is kept in sight; where there is no
 * room for all, the row fades out at the side where more are.
 */
public final class WordChips extends StackPane {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** More chips than a person scrolls through would only cost time; these are the ones around the current word. */
    private static final int MOST_CHIPS = 60;

    private static final double MARGIN = 48;
    /** What is cut by less than this is not worth a hint. */
    private static final double WORTH_A_HINT = 4;

    private final HBox row = new HBox();
    private final String idPrefix;
    private final ScrollPane scroll = new ScrollPane(row);
    private final Label before = more("chips-before", Pos.CENTER_LEFT);
    private final Label after = more("chips-after", Pos.CENTER_RIGHT);
    private final IntConsumer onWordChosen;
    private List<String> words = List.of();
    private int firstChip = -1;
    private Palette palette = Palette.LIGHT;
    private int current;

    /**
     * A row of chips.
     *
     * @param idPrefix what the id of each chip starts with; its word's number follows
     * @param onWordChosen hears which word was clicked, from 0
     */
    public WordChips(String idPrefix, IntConsumer onWordChosen) {
        this.idPrefix = idPrefix;
        this.onWordChosen = onWordChosen;
        scroll.getStyleClass().add("chips");
        row.getStyleClass().add("chip-row");
        row.setAlignment(Pos.CENTER_LEFT);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().subscribe(this::followRoom);
        row.widthProperty().subscribe(this::followRoom);
        scroll.hvalueProperty().subscribe(this::hintAtMore);
        setMinWidth(120);
        setPrefWidth(120);
        getChildren().addAll(scroll, before, after);
    }

    private static Label more(String id, Pos side) {
        Label label = new Label("…");
        label.setId(id);
        label.getStyleClass().addAll("chips-more", id);
        label.setAlignment(side);
        label.setMaxHeight(Double.MAX_VALUE);
        label.setMouseTransparent(true);
        label.setVisible(false);
        StackPane.setAlignment(label, side);
        return label;
    }

    /** Shows which words have been read. */
    public void show(Frame frame) {
        current = frame.cursor().t();
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
        followRoom();
    }

    /** Where a chip is cut, it and the next ones are hinted at; there may be more than there are chips. */
    private void hintAtMore() {
        double hidden = hidden();
        double from = scroll.getHvalue() * hidden;
        before.setVisible(firstChip > 0 || from > WORTH_A_HINT);
        after.setVisible(firstChip + row.getChildren().size() < words.size() || hidden - from > WORTH_A_HINT);
    }

    /** How much of the row has no room. */
    private double hidden() {
        double room = scroll.getViewportBounds().getWidth();
        return room <= 0 ? 0 : Math.max(0, row.getWidth() - room);
    }

    private void followRoom() {
        keepInSight(Math.max(0, current) - firstChip);
        hintAtMore();
    }

    private void build() {
        row.getChildren().clear();
        for (int t = firstChip; t < Math.min(words.size(), firstChip + MOST_CHIPS); t++) {
            int place = t;
            Button chip = new Button(words.get(t));
            chip.setId(idPrefix + (t + 1));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(Messages.text("transport.chip", words.get(t), String.valueOf(t + 1)));
            chip.setOnAction(_ -> onWordChosen.accept(place));
            row.getChildren().add(chip);
        }
        paint();
    }

    /** Each chip has the hue of its panel. */
    public void setPalette(Palette colors) {
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
        double hidden = hidden();
        if (index < 0 || index >= row.getChildren().size() || hidden <= 0) {
            return;
        }
        Bounds chip = row.getChildren().get(index).getBoundsInParent();
        double room = scroll.getViewportBounds().getWidth();
        double from = scroll.getHvalue() * hidden;
        if (chip.getMinX() - MARGIN < from) {
            scroll.setHvalue(Math.max(0, chip.getMinX() - MARGIN) / hidden);
        } else if (chip.getMaxX() + MARGIN > from + room) {
            scroll.setHvalue(Math.min(hidden, chip.getMaxX() + MARGIN - room) / hidden);
        }
    }
}
