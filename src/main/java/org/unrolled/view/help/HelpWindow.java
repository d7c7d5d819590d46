package org.unrolled.view.help;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.text.Messages;

/** A small window with a table: the keys, or the symbols. Esc closes it. */
public final class HelpWindow {

    private static final List<String> KEYS = List.of("next", "back", "parts", "ends", "play", "focus", "cells",
            "arithmetic", "undo", "reset", "predict", "what-if", "present", "presenting", "panels", "describe", "type",
            "lesson", "files", "help");
    private static final List<String> PRESENTING = List.of("next", "back", "parts", "ends", "play", "presenting", "predict",
            "what-if", "present", "help");
    private static final List<String> SYMBOLS =
            List.of("x", "h", "Wx", "Wh", "Wy", "b", "a", "z", "y", "t");

    private HelpWindow() {
    }

    /**
     * The keys and what they do, those of the picture in sight first.
     *
     * @param isPresenting whether only words and picture are seen, and the keys of the rest have nothing to do
     */
    public static Stage keys(Window owner, ViewChoice view, boolean isPresenting) {
        List<String> rows = new ArrayList<>();
        rows.add(Messages.text("help.here", Messages.text("window." + view.id())));
        keysOf(view).forEach(row -> rows.add(Messages.text("help.key." + row)));
        rows.add(Messages.text("help.everywhere"));
        (isPresenting ? PRESENTING : KEYS).forEach(row -> rows.add(Messages.text("help.key." + row)));
        return open(owner, Messages.text("help.keys"), rows, 2);
    }

    private static List<String> keysOf(ViewChoice view) {
        return switch (view) {
            case UNROLLED -> List.of("walk", "edit", "zoom", "pan");
            case FOLDED -> List.of("walk", "edit", "folded-loops", "zoom", "pan");
            case STATE_SPACE -> List.of("turn", "states", "space-zoom", "space-move");
            case COMPARE -> List.of("compare-steps", "compare-words", "edit", "zoom", "pan");
        };
    }

    /** The symbols, their shapes, and where each stands in the diagram. */
    public static Stage glossary(Window owner) {
        return open(owner, Messages.text("help.glossary"),
                SYMBOLS.stream().map(row -> Messages.text("help.symbol." + row)).toList(), 4);
    }

    private static Stage open(Window owner, String name, List<String> rows, int columns) {
        GridPane table = new GridPane();
        table.getStyleClass().add("help-table");
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == columns - 1 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setMinWidth(column == columns - 1 ? 120 : Region.USE_PREF_SIZE);
            table.getColumnConstraints().add(constraints);
        }
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|");
            if (cells.length == 1) {
                table.add(heading(cells[0]), 0, row, columns, 1);
                continue;
            }
            for (int column = 0; column < columns; column++) {
                Label cell = new Label(cells[column].strip());
                cell.setWrapText(column == columns - 1);
                cell.getStyleClass().add(column == 0 ? "help-term" : "help-text");
                table.add(cell, column, row);
            }
        }
        Label title = new Label(name);
        title.getStyleClass().add("help-title");
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox root = new VBox(title, scroll);
        root.getStyleClass().add("help");
        root.setStyle(owner.getScene().getRoot().getStyle());
        Scene scene = new Scene(root, 980, 640);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(name);
        stage.setScene(scene);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.show();
        scroll.requestFocus();
        return stage;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("help-heading");
        return heading;
    }
}
