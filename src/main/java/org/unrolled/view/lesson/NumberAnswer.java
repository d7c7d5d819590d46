package org.unrolled.view.lesson;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;

/** A field for a number, and the button that gives it. */
final class NumberAnswer extends VBox {

    private final LessonEvents events;
    private final TextField field = new TextField();
    private final Label problem = new Label(Messages.text("weight.problem"));

    NumberAnswer(LessonEvents events) {
        this.events = events;
        getStyleClass().add("answers");
        field.setId("task-number");
        field.getStyleClass().add("number");
        field.setPrefColumnCount(8);
        field.setAccessibleText(Messages.text("lesson.number"));
        field.setOnAction(_ -> give());
        field.textProperty().subscribe(_ -> problem.setVisible(false));
        Button check = new Button(Messages.text("lesson.check"));
        check.setId("task-check");
        check.getStyleClass().add("accent");
        check.setMinWidth(USE_PREF_SIZE);
        check.setOnAction(_ -> give());
        HBox row = new HBox(field, check);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        problem.setId("task-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(row, problem);
    }

    private void give() {
        // Large numbers are written with spaces here, and so may be typed with them.
        OptionalDouble number = NumberEntry.parse(field.getText().replaceAll("[\\s\\u00A0\\u2009\\u202F]", ""));
        problem.setVisible(number.isEmpty());
        number.ifPresent(events::onNumberGiven);
    }
}
