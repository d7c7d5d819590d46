package org.unrolled.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.Task;
import org.unrolled.text.Messages;
import org.unrolled.view.WrappedLabel;

/** Answers to choose from: one, or several where several are right. */
final class ChoiceAnswers extends VBox {

    private final List<ButtonBase> options = new ArrayList<>();

    ChoiceAnswers(Task.MultipleChoice choice, LessonEvents events) {
        getStyleClass().add("answers");
        Button check = new Button(Messages.text("lesson.check"));
        check.setId("task-check");
        check.setDefaultButton(false);
        check.getStyleClass().add("accent");
        check.setOnAction(_ -> events.onAnswersGiven(chosen()));
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choice.options().size(); i++) {
            String text = MarkdownText.plain(choice.options().get(i).text());
            ButtonBase option = choice.hasSeveral() ? new CheckBox() : radio(group);
            option.setId("task-option-" + (i + 1));
            option.setAccessibleText(text);
            option.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            options.add(option);
            getChildren().add(row(option, text));
        }
        getChildren().add(check);
        if (!choice.hasSeveral()) {
            check.disableProperty().bind(group.selectedToggleProperty().isNull());
        }
    }

    /** An option with its text, which may be clicked as well. */
    private static HBox row(ButtonBase option, String text) {
        Label label = new WrappedLabel();
        label.setText(text);
        label.setLabelFor(option);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("option");
        label.setOnMouseClicked(_ -> {
            option.requestFocus();
            option.fire();
        });
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(option, label);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private static RadioButton radio(ToggleGroup group) {
        RadioButton button = new RadioButton();
        button.setToggleGroup(group);
        return button;
    }

    private Set<Integer> chosen() {
        Set<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            ButtonBase option = options.get(i);
            if (option instanceof Toggle toggle ? toggle.isSelected() : ((CheckBox) option).isSelected()) {
                chosen.add(i);
            }
        }
        return chosen;
    }
}
