package org.unrolled.view.arithmetic;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.Equation;
import org.unrolled.arithmetic.NeuronLine;
import org.unrolled.arithmetic.OutputLine;
import org.unrolled.arithmetic.Reference;
import org.unrolled.arithmetic.WrittenStep;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Theme;

/**
 * The arithmetic of the word being read: the equation of the state or of the read-out in cells, and below it the lines
 * of the neuron or the output in focus with every factor.
 */
public final class ArithmeticPanel extends VBox {

    /** More products are not written out: the largest are, and the sum of the others. */
    private static final int MOST_PRODUCTS = 8;
    /** As a multiple of the size of the type. */
    private static final double TWO_LINES = 3.6;

    private final ArithmeticEvents events;
    private final Label formula = new Label();
    private final Label note = new Label();
    private final Label window = new Label();
    private final ToggleButton state = toggle("state");
    private final ToggleButton readOut = toggle("read-out");
    private final ToggleButton allDigits = toggle("all-digits");
    private final MenuButton copy = new MenuButton(Messages.text("arithmetic.copy"));
    private final EquationView equation;
    private final LineView line;
    private final LineView answer;
    private Frame frame;
    private Cursor seen;
    private int focusOutput = -1;

    /** An empty panel that reports to these events. */
    public ArithmeticPanel(ArithmeticEvents events) {
        this.events = events;
        Consumer<EdgeId> editor = edge -> events.onWeightChosen(edge.weight(), edge.t());
        equation = new EquationView(events::onAttention, this::choose, window::setText, editor);
        line = new LineView("arithmetic-line", events::onAttention, editor);
        answer = new LineView("arithmetic-answer", events::onAttention, editor);
        setId("arithmetic");
        getStyleClass().add("arithmetic");
        VBox.setVgrow(equation, Priority.ALWAYS);
        // Room for two lines, so that what stands above does not jump between state and read-out.
        VBox lines = new VBox(line, answer) {
            @Override
            protected double computePrefHeight(double width) {
                return Math.max(TWO_LINES * note.getFont().getSize(), super.computePrefHeight(width));
            }
        };
        lines.getStyleClass().add("written-lines");
        getChildren().addAll(top(), equation, lines);
        note.fontProperty().subscribe(font -> equation.setUnit(font.getSize()));
        state.setSelected(true);
        for (ToggleButton choice : new ToggleButton[] {state, readOut, allDigits}) {
            choice.selectedProperty().subscribe(_ -> show());
        }
    }

    /** Shows the word and the part of this moment. */
    public void show(Frame next) {
        frame = next;
        boolean isRead = next.walk().parts(step()).contains(Part.OUTPUT);
        if (!next.seen().equals(seen) || !isRead) {
            seen = next.seen();
            (seen.part() == Part.OUTPUT && !seen.isStart() && isRead ? readOut : state).setSelected(true);
        }
        readOut.setDisable(!isRead);
        // On the way to a symbol of its line, the output in focus stays.
        if (!isHover() && !isFocusWithin()) {
            next.attention().unit()
                    .filter(unit -> unit.kind() == UnitId.Kind.OUTPUT)
                    .ifPresent(unit -> focusOutput = unit.index());
        }
        show();
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        equation.setPalette(theme.palette());
    }

    private void show() {
        if (frame == null) {
            return;
        }
        int t = step();
        ForwardTrace trace = frame.diagram().trace();
        boolean isReadOut = readOut.isSelected();
        // A copy has all the numbers of the word: those too that a class is to guess.
        copy.setDisable(frame.diagram().quiz().isOn() && !frame.cursor().equals(frame.walk().endOf(t)));
        Equation shown = isReadOut ? Equation.ofOutput(trace, t) : Equation.ofState(trace, t, frame.words().get(t));
        shown = shown.withHeads(this::marked);
        formula.setText(shown.formula());
        note.setText(isReadOut ? readOutNote(trace, t) : Messages.text("arithmetic.column", frame.words().get(t),
                trace.step(t).word() + 1));
        int unit = frame.focusUnit();
        int output = isReadOut ? output(trace, t) : 0;
        equation.show(frame, shown, digits(), isReadOut ? unit : trace.step(t).word(), isReadOut ? output : unit);
        Cursor done = isReadOut ? frame.diagram().done() : frame.diagram().doneOf(t, unit);
        line.show(isReadOut ? OutputLine.ofZ(trace, t, output, digits(), MOST_PRODUCTS)
                : NeuronLine.of(trace, t, unit, digits(), MOST_PRODUCTS), t, done, frame.attention());
        answer.setVisible(isReadOut);
        answer.setManaged(isReadOut);
        if (isReadOut) {
            answer.show(OutputLine.ofY(trace, t, output, digits()), t, done, frame.attention());
        }
    }

    /** What is run otherwise than it is written is marked where its numbers stand. */
    private String marked(String head) {
        String symbol = head.split(" ")[0];
        return Arrays.stream(WeightGroup.values())
                .filter(group -> group.symbol().equals(symbol))
                .flatMap(group -> frame.diagram().whatIfs().hiding(group).stream())
                .findFirst()
                .map(whatIf -> Messages.text("whatif.mark", head))
                .orElse(head);
    }

    /** A click on a row writes the line of its neuron or output. */
    private void choose(Reference reference) {
        Attention chosen = References.attention(reference);
        if (readOut.isSelected()) {
            chosen.unit().filter(unit -> unit.kind() == UnitId.Kind.OUTPUT).map(UnitId::index)
                    .or(() -> chosen.edge().map(edge -> edge.weight().row()))
                    .ifPresent(output -> focusOutput = output);
            show();
        } else {
            chosen.hiddenUnit().ifPresent(events::onNeuronChosen);
        }
    }

    /** Before the first word the first one's arithmetic stands there, with nothing computed. */
    private int step() {
        return Math.max(0, frame.diagram().currentStep());
    }

    private Digits digits() {
        return allDigits.isSelected() ? Digits.ALL : Digits.of(frame.diagram().digits());
    }

    /** The output that was pointed at last, else the likeliest. */
    private int output(ForwardTrace trace, int t) {
        return focusOutput >= 0 && focusOutput < trace.rnn().outputSize()
                ? focusOutput : Math.max(0, trace.step(t).y().indexOfLargest());
    }

    private String readOutNote(ForwardTrace trace, int t) {
        return OutputLine.isSumWrittenOnce(trace, t, digits())
                ? Messages.text("arithmetic.sum", trace.rnn().outputSize()) : "";
    }

    /** In a narrow window the buttons go below the formula. */
    private FlowPane top() {
        formula.setId("arithmetic-formula");
        formula.getStyleClass().add("formula");
        note.setId("arithmetic-note");
        window.setId("arithmetic-window");
        note.getStyleClass().add("note");
        window.getStyleClass().add("note");
        // An empty label would leave its gap.
        for (Label label : new Label[] {note, window}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        HBox tools = new HBox(new SegmentedButton(state, readOut), allDigits, copy());
        tools.getStyleClass().add("arithmetic-tools");
        FlowPane top = new FlowPane(formula, note, window, tools);
        top.getStyleClass().add("arithmetic-top");
        return top;
    }

    private MenuButton copy() {
        copy.setId("arithmetic-copy");
        for (CopyForm form : CopyForm.values()) {
            MenuItem item = new MenuItem(Messages.text("arithmetic.copy." + form));
            item.setId("arithmetic-copy-" + form);
            item.setOnAction(_ -> events.onCopy(form, new WrittenStep(frame.document(), frame.diagram().trace(),
                    step(), digits())));
            copy.getItems().add(item);
        }
        return copy;
    }

    private static ToggleButton toggle(String name) {
        ToggleButton toggle = new ToggleButton(Messages.text("arithmetic." + name));
        toggle.setId("arithmetic-" + name);
        return toggle;
    }
}
