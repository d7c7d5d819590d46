package org.unrolled.view.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.Task;
import org.unrolled.text.Messages;

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
            ButtonBase option = choice.hasSeveral() ? new CheckBox(text) : radio(text, group);
            option.setId("task-option-" + (i + 1));
            option.setMnemonicParsing(false);
            option.setWrapText(true);
            option.setMinHeight(USE_PREF_SIZE);
            options.add(option);
        }
        getChildren().addAll(options);
        getChildren().add(check);
        if (!choice.hasSeveral()) {
            check.disableProperty().bind(group.selectedToggleProperty().isNull());
        }
    }

    private static RadioButton radio(String text, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
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
