package org.unrolled.view.weights;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Change;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;
import org.unrolled.view.PlainPopOver;

/**
 * The editor of one weight: a slider, a number field and nudges. What follows from a change shows while it is made.
 * Enter or a click outside keeps it, Esc puts it back; that the pointer leaves means nothing.
 */
public final class WeightEditor {

    /** The slider's ends, wherever the weight lies within them. */
    private static final double USUAL_RANGE = 3;
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");
    /** More characters are written smaller, beside what was. */
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LONGEST_USUAL = 6;
    private static final int DIGITS = 2;
    private static final double[] NUDGES = {-0.1, -0.01, 0.01, 0.1};

    private final WeightEditorEvents events;
    private final WeightId weight;
    private final double before;
    private final Label value = new Label();
    private final Label was = new Label();
    private final Label impact = new Label();
    private final Label problem = new Label(Messages.text("weight.problem"));
    private final Slider slider;
    private final TextField field = new TextField();
    private final VBox content;
    private final PopOver popOver;
    /** A popup hides itself after a press anywhere but on its owner, which here is as much outside as all the rest. */
    private final EventHandler<MouseEvent> pressOutside = _ -> close(true);
    private Node owner;
    private double now;
    private boolean isFollowing;
    private boolean isCancelled;

    /**
     * An editor.
     *
     * @param weight what it edits
     * @param before its value when the editor opens
     * @param title what it is, in words
     */
    public WeightEditor(WeightEditorEvents events, WeightId weight, double before, String title) {
        this.events = events;
        this.weight = weight;
        this.before = before;
        this.now = before;
        double range = Math.max(USUAL_RANGE, Math.ceil(Math.abs(before)));
        slider = new Slider(-range, range, before);
        Label heading = new Label(title);
        heading.getStyleClass().add("editor-title");
        heading.setWrapText(true);
        content = new VBox(heading, valueRow(), sliderRow(range), nudges(), problem, impact);
        content.getStyleClass().add("weight-editor");
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popOver = new PlainPopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setConsumeAutoHidingEvents(false);
        popOver.setHideOnEscape(false);
        popOver.setOnHidden(_ -> close());
        display(true);
    }

    /** Opens it, its arrow at a place of the screen. */
    public void show(Node node, double screenX, double screenY, String style) {
        owner = node;
        owner.addEventFilter(MouseEvent.MOUSE_PRESSED, pressOutside);
        content.setStyle(style);
        popOver.show(owner, screenX, screenY);
        field.requestFocus();
        field.selectAll();
    }

    /** Closes it and keeps the change, as a click outside does. */
    public void close(boolean isKept) {
        isCancelled = !isKept;
        popOver.hide(Duration.ZERO);
    }

    /** Says what a change has done: "h₂,₁ 0.58 → 0.63, 5 values changed". */
    public void showImpact(String text) {
        impact.setText(text);
    }

    /** What other keys than the editor's own do: a presenter's remote goes on stepping. */
    public void addKeyFilter(EventHandler<KeyEvent> filter) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, filter);
    }

    private HBox valueRow() {
        value.getStyleClass().addAll("number", "editor-value");
        value.setId("weight-value");
        was.getStyleClass().add("was");
        was.setId("weight-was");
        field.setId("weight-field");
        field.getStyleClass().add("number");
        field.setPrefColumnCount(9);
        field.setAccessibleText(Messages.text("weight.field"));
        field.textProperty().addListener((_, _, text) -> typed(text));
        HBox row = new HBox(value, was, field);
        HBox.setHgrow(was, Priority.ALWAYS);
        was.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    private HBox sliderRow(double range) {
        slider.setId("weight-slider");
        slider.setBlockIncrement(0.1);
        slider.setAccessibleText(Messages.text("weight.slider"));
        slider.valueProperty().addListener((_, _, moved) -> {
            if (!isFollowing) {
                move(hundredths(moved.doubleValue()), true);
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(new Label(Decimals.rounded(-range, 0)), slider, new Label(Decimals.rounded(range, 0)));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("row");
        return row;
    }

    private HBox nudges() {
        HBox row = new HBox();
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER);
        for (double nudge : NUDGES) {
            Button button = new Button(Decimals.signed(nudge, Math.abs(nudge) < 0.1 ? 2 : 1));
            button.setId("nudge" + (nudge < 0 ? "-down" : "-up") + (Math.abs(nudge) < 0.1 ? "-fine" : ""));
            button.getStyleClass().add("number");
            button.setOnAction(_ -> move(nudged(now, nudge), true));
            row.getChildren().add(button);
        }
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setManaged(false);
        problem.setVisible(false);
        impact.getStyleClass().add("impact");
        impact.setId("weight-impact");
        impact.setWrapText(true);
        return row;
    }

    private void typed(String text) {
        if (isFollowing) {
            return;
        }
        OptionalDouble number = NumberEntry.parse(text);
        setProblem(number.isEmpty());
        number.ifPresent(typed -> move(typed, false));
    }

    private void move(double to, boolean writesField) {
        now = to;
        display(writesField);
        events.onWeightMoved(weight, to);
    }

    private void display(boolean writesField) {
        isFollowing = true;
        Change change = Change.of(before, now, DIGITS);
        value.setText(change.after());
        value.pseudoClassStateChanged(LONG, change.after().length() > LONGEST_USUAL);
        was.setText(Messages.text("weight.was", change.before()));
        value.pseudoClassStateChanged(NEGATIVE, now < 0);
        slider.setValue(now);
        if (writesField) {
            field.setText(Decimals.allDigits(now));
            setProblem(false);
        }
        isFollowing = false;
    }

    private void setProblem(boolean isOne) {
        problem.setVisible(isOne);
        problem.setManaged(isOne);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            if (NumberEntry.parse(field.getText()).isPresent()) {
                close(true);
            } else {
                setProblem(true);
            }
            event.consume();
        } else if (event.getTarget() == field && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            double step = event.isShiftDown() ? 0.01 : 0.1;
            move(nudged(now, event.getCode() == KeyCode.UP ? step : -step), true);
            event.consume();
        }
    }

    private void close() {
        owner.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressOutside);
        if (isCancelled) {
            events.onWeightCancelled(weight);
        } else {
            events.onWeightCommitted(weight);
        }
    }

    /** A slider gives hundredths: no hand is finer, and the number stays one that a class can copy. */
    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    /** Added as decimals: 0.1 and 0.2 give 0.3, not 0.30000000000000004. */
    static double nudged(double value, double by) {
        return BigDecimal.valueOf(value).add(BigDecimal.valueOf(by)).doubleValue();
    }
}
