package org.unrolled.view.predict;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Sign;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.words.GuessText;

/** What a guess is made with: a field for a number, buttons for signs and labels. */
final class Answers extends HBox {

    /** More labels are chosen from a list. */
    private static final int MOST_BUTTONS = 5;

    private final PredictEvents events;
    private final TextField field = new TextField();
    private final Label problem = new Label(Messages.text("weight.problem"));
    private List<Guess> choices = List.of();

    Answers(PredictEvents events) {
        this.events = events;
        getStyleClass().add("answers");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("predict-value");
        field.getStyleClass().add("number");
        field.setPrefColumnCount(6);
        field.setAccessibleText(Messages.text("predict.value"));
        field.setOnAction(_ -> guessTyped());
        field.textProperty().subscribe(_ -> setProblem(false));
        problem.setId("predict-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        setProblem(false);
    }

    /** Offers what can be said to a question. */
    void offer(Question question, Frame frame) {
        choices = List.of();
        switch (question.kind()) {
            case VALUE -> {
                field.clear();
                getChildren().setAll(field, button("predict-guess", Messages.text("predict.guess"), this::guessTyped),
                        problem);
            }
            case SIGN -> offerSigns(question.signs(frame.diagram().trace().rnn().hiddenActivation()));
            case VERDICT -> offerLabels(Question.labels(frame.document()), frame.document());
        }
    }

    /** What can be chosen, in the order in which it is offered; nothing where a number is typed. */
    List<Guess> choices() {
        return choices;
    }

    /** The field for a number. */
    TextField field() {
        return field;
    }

    private void offerSigns(List<Sign> signs) {
        choices = signs.stream().<Guess>map(Guess.Signed::new).toList();
        getChildren().setAll(signs.stream().map(sign -> {
            Button button = button("predict-" + sign, GuessText.sign(sign),
                    () -> events.onGuess(new Guess.Signed(sign)));
            button.setAccessibleText(Messages.text("predict.sign." + sign));
            button.getStyleClass().addAll("sign", sign.name().toLowerCase(Locale.ROOT));
            return button;
        }).toList());
    }

    private void offerLabels(List<String> labels, NetworkDocument document) {
        choices = labels.stream().<Guess>map(Guess.Label::new).toList();
        getChildren().clear();
        if (labels.size() > MOST_BUTTONS) {
            ComboBox<String> list = new ComboBox<>();
            list.setId("predict-label");
            list.setAccessibleText(Messages.text("predict.label"));
            list.setPromptText(Messages.text("predict.label"));
            list.getItems().setAll(labels.stream().map(label -> GuessText.label(label, document)).toList());
            list.setOnAction(_ -> events.onGuess(choices.get(list.getSelectionModel().getSelectedIndex())));
            getChildren().add(list);
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            Guess guess = choices.get(i);
            getChildren().add(button("predict-label-" + (i + 1),
                    Messages.text("predict.choice", i + 1, GuessText.label(labels.get(i), document)),
                    () -> events.onGuess(guess)));
        }
    }

    private void guessTyped() {
        OptionalDouble number = NumberEntry.parse(field.getText());
        setProblem(number.isEmpty());
        number.ifPresent(value -> events.onGuess(new Guess.Number(value)));
    }

    private void setProblem(boolean isOne) {
        problem.setVisible(isOne);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
