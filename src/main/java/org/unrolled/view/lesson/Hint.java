package org.unrolled.view.lesson;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;

/** Help with what is to be done by hand, for whoever asks for it. */
final class Hint extends VBox {

    Hint(String hint) {
        getStyleClass().add("answers");
        Button button = new Button(Messages.text("lesson.hint"));
        button.setId("task-hint");
        MarkdownText text = new MarkdownText(hint);
        text.setId("task-hint-text");
        text.setAccessibleText(MarkdownText.plain(hint));
        text.setVisible(false);
        text.managedProperty().bind(text.visibleProperty());
        button.setOnAction(_ -> text.setVisible(!text.isVisible()));
        getChildren().addAll(button, text);
    }
}
