package org.unrolled.view.predict;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;

/** Asks for a guess, says how far off it was, and keeps the tally. It needs nothing around it but its styles. */
public final class PredictBar extends FlowPane {

    private static final double LEAST_WIDTH = 200;

    private final PredictEvents events;
    private final Runnable onDone;
    private final Label line = new Label();
    private final Button reveal = new Button(Messages.text("predict.reveal"));
    private final Label tally = new Label();
    private final HBox score;
    private final Answers answers;
    private final HBox asked;
    private final List<ToggleButton> kinds = List.of(kind(Question.Kind.VALUE), kind(Question.Kind.SIGN),
            kind(Question.Kind.VERDICT));
    private Optional<Question> question = Optional.empty();

    /**
     * A bar that is seen while a class guesses.
     *
     * @param onDone gives the keys back to what had them, once there is nothing more to type
     */
    public PredictBar(PredictEvents events, Runnable onDone) {
        this.events = events;
        this.onDone = onDone;
        answers = new Answers(events);
        setId("predict");
        getStyleClass().add("predict");
        setAlignment(Pos.CENTER_LEFT);
        line.setId("predict-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        reveal.setId("predict-reveal");
        reveal.setMinWidth(USE_PREF_SIZE);
        reveal.setOnAction(_ -> events.onRevealed());
        reveal.managedProperty().bind(reveal.visibleProperty());
        answers.managedProperty().bind(answers.visibleProperty());
        tally.setId("predict-tally");
        Button reset = Icons.put(new Button(), BootstrapIcons.ARROW_COUNTERCLOCKWISE, Messages.text("predict.reset"));
        reset.setId("predict-reset");
        reset.getStyleClass().add("tool");
        reset.setOnAction(_ -> events.onTallyReset());
        asked = new HBox(line, answers, reveal);
        asked.setId("predict-asked");
        asked.getStyleClass().add("asked");
        asked.setAlignment(Pos.CENTER_LEFT);
        asked.maxWidthProperty().bind(Bindings.max(LEAST_WIDTH, widthProperty().subtract(32)));
        score = new HBox(tally, reset);
        score.managedProperty().bind(score.visibleProperty());
        score.setAlignment(Pos.CENTER_LEFT);
        score.getStyleClass().add("score");
        SegmentedButton choice = new SegmentedButton();
        choice.getButtons().addAll(kinds);
        // Their skin would tie them together only when they are seen.
        kinds.forEach(kind -> kind.setToggleGroup(choice.getToggleGroup()));
        choice.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(asked, choice, score);
        // Of itself a flow is as wide as its widest child would like to be, and what is asked may have more lines.
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what is asked now, or what was asked last. */
    public void show(Frame frame) {
        Quiz quiz = frame.diagram().quiz();
        int digits = frame.diagram().digits();
        setVisible(quiz.isOn());
        kinds.get(quiz.kind().ordinal()).setSelected(true);
        tally.setText(PredictWords.tally(quiz.tally(), digits));
        score.setVisible(!quiz.tally().isEmpty());
        boolean hadKeys = answers.getChildren().stream().anyMatch(node -> node.isFocused()) || reveal.isFocused();
        answers.setVisible(quiz.question().isPresent());
        reveal.setVisible(quiz.question().isPresent());
        line.setText(quiz.question().map(PredictWords::question)
                .or(() -> quiz.revealed().map(revealed -> PredictWords.revealed(revealed, frame.document(), digits)))
                .orElseGet(() -> Messages.text("predict.hint")));
        if (!quiz.question().equals(question)) {
            question = quiz.question();
            question.ifPresent(next -> answers.offer(next, frame));
            if (question.filter(next -> next.kind() == Question.Kind.VALUE).isPresent()) {
                // Not now: a node that has just appeared takes no focus before it is laid out.
                Platform.runLater(this::takeKeys);
            } else if (hadKeys) {
                onDone.run();
            }
        }
    }

    /** What can be chosen now, in the order in which it is offered; nothing where a number is typed. */
    public List<Guess> choices() {
        return question.isPresent() ? answers.choices() : List.of();
    }

    /** Whether a number is to be typed now. */
    public boolean asksForNumber() {
        return question.filter(next -> next.kind() == Question.Kind.VALUE).isPresent();
    }

    /** The field that it is typed into. */
    public TextInputControl field() {
        return answers.field();
    }

    private void takeKeys() {
        boolean isTyping = getScene() == null || getScene().getFocusOwner() instanceof TextInputControl;
        if (asksForNumber() && !isTyping) {
            field().requestFocus();
        }
    }

    private ToggleButton kind(Question.Kind kind) {
        ToggleButton button = new ToggleButton(Messages.text("predict.kind." + kind));
        button.setId("predict-kind-" + kind);
        button.setAccessibleText(Messages.text("predict.kind.accessible", button.getText()));
        button.setOnAction(_ -> {
            // One of them is always chosen.
            button.setSelected(true);
            choose(kind);
        });
        return button;
    }

    private void choose(Question.Kind kind) {
        events.onKindChosen(kind);
        onDone.run();
    }
}
