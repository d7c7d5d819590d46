package org.unrolled.controller;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Sign;
import org.unrolled.view.predict.PredictBar;

/**
 * The keys while a guess is asked for: + − and the digits of the labels answer, what begins a number goes into its
 * field, and an empty field leaves the keys that step to the steps.
 */
public final class PredictKeys {

    private final PredictController predict;
    private final StepController steps;
    private final PredictBar bar;
    private final Runnable toDiagram;

    /** Keys of a bar. */
    public PredictKeys(PredictController predict, StepController steps, PredictBar bar, Runnable toDiagram) {
        this.predict = predict;
        this.steps = steps;
        this.bar = bar;
        this.toDiagram = toDiagram;
    }

    /** Listens to a scene, before all else that does. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (predict.quiz().question().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isTaken = event.getTarget() == bar.field() ? pressInField(event)
                : !(event.getTarget() instanceof TextInputControl) && answer(event.getText());
        if (isTaken) {
            event.consume();
        }
    }

    private boolean pressInField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            toDiagram.run();
            return true;
        }
        if (!bar.field().getText().isEmpty() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case RIGHT, SPACE -> steps.onNextWord();
            case LEFT -> steps.onFormerWord();
            case DOWN -> steps.onNextPart();
            case UP -> steps.onFormerPart();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean answer(String typed) {
        List<Guess> choices = bar.choices();
        if (bar.asksForNumber()) {
            if (!typed.isEmpty() && "0123456789-−+.,".contains(typed)) {
                // The character itself follows, to where the focus is then.
                bar.field().requestFocus();
                bar.field().end();
                return true;
            }
            return false;
        }
        Guess guess = switch (typed) {
            case "+", "=" -> new Guess.Signed(Sign.PLUS);
            case "-", "−" -> new Guess.Signed(Sign.MINUS);
            case "0" -> new Guess.Signed(Sign.ZERO);
            default -> typed.length() == 1 && Character.isDigit(typed.charAt(0))
                            && Character.digit(typed.charAt(0), 10) <= choices.size()
                    ? choices.get(Character.digit(typed.charAt(0), 10) - 1) : null;
        };
        boolean isOffered = guess != null && choices.contains(guess);
        if (isOffered) {
            predict.onGuess(guess);
        }
        return isOffered;
    }
}
