package org.unrolled.view.statespace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.unrolled.text.Messages;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** The sentences beside the state space: a tick shows a sentence's path. The one being read is always shown. */
final class SentencePicker extends VBox {

    /** Beside a sentence: the tick, the line, and what is around them. */
    private static final double BESIDE = 122;
    /** The heading's type, in that of the sentences. */
    private static final double HEADING = 0.95;

    private final Label heading = new Label(Messages.text("statespace.sentences"));
    private final ReadOnlyDoubleWrapper wanted = new ReadOnlyDoubleWrapper();
    private final ListView<SentenceRow> list = new ListView<>();
    private final Set<List<String>> ticked = new HashSet<>();
    private final Runnable onTicked;

    SentencePicker(Runnable onTicked) {
        this.onTicked = onTicked;
        getStyleClass().addAll("section", "sentence-picker");
        heading.getStyleClass().add("heading");
        heading.setLabelFor(list);
        list.setId("state-space-sentences");
        list.setAccessibleText(Messages.text("statespace.sentences"));
        list.setCellFactory(_ -> new RowCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            SentenceRow row = list.getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                toggle(row);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        heading.fontProperty().subscribe(this::measure);
    }

    /** The width in which no sentence is cut. */
    ReadOnlyDoubleProperty wantedWidth() {
        return wanted.getReadOnlyProperty();
    }

    private void measure() {
        Font font = Fonts.bold(heading.getFont().getSize() / HEADING);
        wanted.set(BESIDE + list.getItems().stream()
                .mapToDouble(row -> TextPainter.width(row.text(), font))
                .max().orElse(0));
    }

    void show(List<SentenceRow> rows) {
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
            measure();
        }
    }

    boolean isTicked(SentenceRow row) {
        return row.isRead() || ticked.contains(row.words());
    }

    private void toggle(SentenceRow row) {
        if (!row.isRead()) {
            if (!ticked.remove(row.words())) {
                ticked.add(row.words());
            }
            list.refresh();
            onTicked.run();
        }
    }

    /** A tick, a piece of the path's line, and the sentence. */
    private final class RowCell extends ListCell<SentenceRow> {

        private static final double LINE = 44;

        private final CheckBox box = new CheckBox();
        private final Canvas line = new Canvas(LINE, 16);

        RowCell() {
            box.setFocusTraversable(false);
            box.setGraphic(line);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> toggle(getItem()));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(SentenceRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setGraphic(isEmpty ? null : box);
            if (isEmpty) {
                return;
            }
            box.setText(row.text());
            box.setSelected(isTicked(row));
            box.setDisable(row.isRead());
            box.setAccessibleText(row.text());
            setAccessibleText(Messages.text(row.isRead() ? "statespace.sentence.read"
                    : isTicked(row) ? "statespace.sentence.shown" : "statespace.sentence.hidden", row.text()));
            GraphicsContext pen = line.getGraphicsContext2D();
            pen.clearRect(0, 0, LINE, 16);
            pen.setStroke(row.style().color());
            pen.setLineWidth(3);
            pen.setLineDashes(row.style().dashes());
            pen.strokeLine(0, 8, LINE, 8);
        }
    }
}
