package org.unrolled.view.sentences;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** The vocabulary as its one-hot table, a row per word; the current word is marked. */
final class VocabularyList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** With more words than these the cells are too narrow for their digits. */
    private static final int MOST_DIGITS = 6;
    /** With more words than these a row names the place of its 1 instead of drawing every cell. */
    private static final int MOST_CELLS = 24;

    private final ListView<String> list = new ListView<>();
    private Vocabulary vocabulary;
    private int current = -1;

    VocabularyList() {
        getStyleClass().add("section");
        Label heading = new Label(Messages.text("vocabulary.heading"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setLabelFor(list);
        list.setId("vocabulary");
        list.setAccessibleText(Messages.text("vocabulary.heading"));
        list.setCellFactory(_ -> new WordCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
    }

    void show(Frame frame) {
        if (!frame.document().vocabulary().equals(vocabulary)) {
            vocabulary = frame.document().vocabulary();
            list.getItems().setAll(vocabulary.words());
            list.setPrefHeight(Math.clamp(vocabulary.size(), 3, 10) * 36.0);
        }
        if (frame.currentWord() != current) {
            current = frame.currentWord();
            list.refresh();
            if (current >= 0) {
                list.scrollTo(Math.max(0, current - 2));
            }
        }
    }

    private final class WordCell extends ListCell<String> {

        private final Label word = new Label();
        private final HBox cells = new HBox();
        private final HBox row = new HBox(word, cells);

        WordCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("word-row");
            HBox.setHgrow(word, Priority.ALWAYS);
            word.setMaxWidth(Double.MAX_VALUE);
            word.setMinWidth(40);
            cells.getStyleClass().add("one-hot");
            cells.setAlignment(Pos.CENTER_RIGHT);
            cells.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            setGraphic(isEmpty ? null : row);
            pseudoClassStateChanged(CURRENT, !isEmpty && getIndex() == current);
            if (isEmpty) {
                return;
            }
            word.setText(item);
            int index = getIndex();
            cells.getChildren().setAll(vocabulary.size() <= MOST_CELLS
                    ? all(index)
                    : List.of(cell(Messages.text("vocabulary.place", String.valueOf(index + 1),
                            String.valueOf(vocabulary.size())), "place")));
            setAccessibleText(Messages.text(index == current ? "vocabulary.current" : "vocabulary.accessible", item,
                    String.valueOf(index + 1)));
        }

        private List<Label> all(int hot) {
            return IntStream.range(0, vocabulary.size())
                    .mapToObj(i -> cell(i == hot ? "1" : "0", i == hot ? "hot" : "cold"))
                    .toList();
        }

        private Label cell(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().addAll("one-hot-cell", style);
            if (vocabulary.size() > MOST_DIGITS && !style.equals("place")) {
                label.getStyleClass().add("narrow");
                label.setText("");
            }
            return label;
        }
    }
}
