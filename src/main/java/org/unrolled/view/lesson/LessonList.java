package org.unrolled.view.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;

/** The built-in lessons, each with its number of pages. */
public final class LessonList extends VBox {

    /** A list that reports what is chosen. */
    public LessonList(LessonEvents events, List<LessonEntry> lessons) {
        setId("lessons");
        getStyleClass().addAll("section", "lesson-list");
        Label heading = new Label(Messages.text("lessons.heading"));
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        lessons.forEach(lesson -> getChildren().add(button(lesson, events)));
        managedProperty().bind(visibleProperty());
        setMinHeight(USE_PREF_SIZE);
    }

    private static Button button(LessonEntry lesson, LessonEvents events) {
        Label title = new Label(lesson.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label pages = new Label(String.valueOf(lesson.pages()));
        pages.getStyleClass().add("pages");
        pages.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(title, pages);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("lesson-" + lesson.name());
        button.getStyleClass().addAll("flat", "lesson-entry");
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Messages.text("lessons.entry", lesson.title(), lesson.pages()));
        button.setAccessibleHelp(lesson.summary());
        row.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(_ -> events.onLessonChosen(lesson.name()));
        return button;
    }
}
