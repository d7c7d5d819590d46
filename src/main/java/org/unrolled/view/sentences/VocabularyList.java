package org.unrolled.view.sentences;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** The vocabulary as its one-hot table, a row per word; the current word is marked. */
final class VocabularyList extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** The heading's type, in that of the words. */
    private static final double HEADING = 0.95;

    private final Label heading = new Label(Messages.text("vocabulary.heading"));
    private final ListView<String> list = new ListView<>();
    private Vocabulary vocabulary;
    private OneHotForm form = OneHotForm.PLACE;
    private int current = -1;

    VocabularyList() {
        getStyleClass().add("section");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setLabelFor(list);
        list.setId("vocabulary");
        list.setAccessibleText(Messages.text("vocabulary.heading"));
        list.setCellFactory(_ -> new WordCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        list.widthProperty().subscribe(this::form);
        heading.fontProperty().subscribe(this::form);
    }

    void show(Frame frame) {
        if (!frame.document().vocabulary().equals(vocabulary)) {
            vocabulary = frame.document().vocabulary();
            list.getItems().setAll(vocabulary.words());
            list.setPrefHeight(Math.clamp(vocabulary.size(), 3, 10) * 33.0);
            form();
        }
        if (frame.currentWord() != current) {
            current = frame.currentWord();
            list.refresh();
            if (current >= 0) {
                list.scrollTo(Math.max(0, current - 2));
            }
        }
    }

    /** The words have their room first, and the cells are what fits beside the longest of them: alike in all rows. */
    private void form() {
        if (vocabulary == null) {
            return;
        }
        double type = heading.getFont().getSize() / HEADING;
        double longest = vocabulary.words().stream()
                .mapToDouble(word -> TextPainter.width(word, Fonts.bold(type)))
                .max().orElse(0);
        OneHotForm next = OneHotForm.of(vocabulary.size(), list.getWidth() - longest, type);
        if (next != form) {
            form = next;
            list.refresh();
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
            cells.getChildren().setAll(form.cells(index, vocabulary.size()));
            setAccessibleText(Messages.text(index == current ? "vocabulary.current" : "vocabulary.accessible", item,
                    String.valueOf(index + 1)));
        }
    }
}
