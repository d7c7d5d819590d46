package org.unrolled.view.sentences;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** The field for any sentence, and under it, for a word that is not known, what can be done about it. */
final class SentenceField extends VBox {

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final FlowPane offers = new FlowPane();
    private final SentenceEvents events;
    private Optional<Frame.UnknownWord> shown = Optional.empty();

    SentenceField(SentenceEvents events) {
        this.events = events;
        getStyleClass().add("section");
        field.setId("sentence-field");
        field.setPromptText(Messages.text("sentences.type"));
        field.setAccessibleText(Messages.text("sentences.type"));
        field.setOnAction(_ -> events.onSentenceTyped(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.clear();
                events.onUnknownWordDismissed();
            }
        });
        problem.setId("unknown-word");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        // A long word is cut short on its button rather than driving the panel wide.
        offers.setMinWidth(0);
        offers.prefWrapLengthProperty().bind(widthProperty());
        offers.getStyleClass().add("offers");
        getChildren().add(field);
    }

    void show(Frame frame) {
        if (frame.unknownWord().equals(shown)) {
            return;
        }
        shown = frame.unknownWord();
        getChildren().setAll(field);
        offers.getChildren().clear();
        shown.ifPresent(this::offer);
    }

    /** Shows what has been typed, as it was corrected. */
    void setText(String text) {
        field.setText(text);
        field.end();
    }

    private void offer(Frame.UnknownWord unknown) {
        problem.setText(Messages.text(unknown.word().isEmpty() ? "sentences.empty" : "sentences.unknown",
                unknown.word()));
        for (String known : unknown.nearest()) {
            Button button = new Button(known);
            button.setId("use-" + known);
            button.maxWidthProperty().bind(widthProperty());
            button.setAccessibleText(Messages.text("sentences.use", unknown.word(), known));
            button.setOnAction(_ -> events.onUnknownWordReplaced(known));
            offers.getChildren().add(button);
        }
        if (!unknown.word().isEmpty()) {
            Button add = new Button(Messages.text("sentences.learn", unknown.word()));
            add.setId("add-word");
            add.maxWidthProperty().bind(widthProperty());
            add.setOnAction(_ -> events.onUnknownWordAdded());
            offers.getChildren().add(add);
        }
        getChildren().addAll(problem, offers);
    }
}
