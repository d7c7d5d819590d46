package org.unrolled.view.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.unrolled.arithmetic.Line;
import org.unrolled.arithmetic.Reference;
import org.unrolled.arithmetic.Term;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;

/**
 * A written line whose symbols are nodes: each can be pointed at, and reached with the keys. All of them together are
 * one stop of the Tab key; Left and Right go from one to the next, Enter edits the weight it stands for.
 */
final class LineView extends FlowPane {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final String name;
    private final Consumer<Attention> onAttention;
    private final Consumer<EdgeId> onEdited;
    private final List<Label> labels = new ArrayList<>();
    private List<Term> terms = List.of();

    /**
     * An empty line.
     *
     * @param name the beginning of its nodes' names
     * @param onAttention hears what the pointer or the focus rests on
     * @param onEdited hears which weight is to be edited
     */
    LineView(String name, Consumer<Attention> onAttention, Consumer<EdgeId> onEdited) {
        this.name = name;
        this.onAttention = onAttention;
        this.onEdited = onEdited;
        setId(name);
        getStyleClass().add("written-line");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows a line as far as it is computed: ? for every number that is not yet. */
    void show(Line line, int t, Cursor done, Attention attention) {
        terms = line.terms();
        while (labels.size() < terms.size()) {
            labels.add(label(labels.size()));
        }
        if (getChildren().size() != terms.size()) {
            getChildren().setAll(labels.subList(0, terms.size()));
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            said.append(show(terms.get(i), labels.get(i), t, done, attention));
        }
        setAccessibleText(said.toString());
        keepOneTabStop();
    }

    private String show(Term term, Label label, int t, Cursor done, Attention attention) {
        boolean isKnown = term.part().map(part -> done.hasDone(t, part)).orElse(true);
        String text = isKnown ? term.text() : Messages.text("diagram.unknown");
        Reference reference = term.reference().orElse(Reference.NOTHING);
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        label.pseudoClassStateChanged(UNKNOWN, !isKnown);
        label.pseudoClassStateChanged(LIT, References.lights(attention, reference));
        label.setMouseTransparent(!isNode(term));
        label.setAccessibleText(isNode(term) ? References.name(reference) + ": " + text : text);
        return text;
    }

    private Label label(int place) {
        Label label = new Label();
        label.setId(name + "-" + place);
        label.getStyleClass().add("term");
        label.setMinWidth(USE_PREF_SIZE);
        label.setOnMouseEntered(_ -> attend(place));
        label.setOnMouseExited(_ -> onAttention.accept(Attention.NONE));
        label.focusedProperty().subscribe((was, is) -> {
            if (is) {
                attend(place);
                keepOneTabStop();
            } else if (was) {
                onAttention.accept(Attention.NONE);
            }
        });
        return label;
    }

    private void attend(int place) {
        if (place < terms.size()) {
            terms.get(place).reference().ifPresent(reference -> onAttention.accept(References.attention(reference)));
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Label label) {
            terms.get(labels.indexOf(label)).reference().flatMap(References::weight).ifPresent(onEdited);
            event.consume();
            return;
        }
        boolean isArrow = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT;
        if (isArrow && !event.isShortcutDown() && !event.isShiftDown()) {
            move(event.getCode() == KeyCode.RIGHT ? 1 : -1);
            event.consume();
        }
    }

    private void move(int by) {
        List<Label> nodes = nodes();
        int from = nodes.indexOf(getScene().getFocusOwner());
        nodes.get(Math.clamp(from + by, 0, nodes.size() - 1)).requestFocus();
    }

    private void keepOneTabStop() {
        List<Label> nodes = nodes();
        Label stop = nodes.stream().filter(Label::isFocused).findFirst()
                .or(() -> nodes.stream().filter(Label::isFocusTraversable).findFirst())
                .orElseGet(() -> nodes.isEmpty() ? null : nodes.getFirst());
        labels.forEach(label -> label.setFocusTraversable(label == stop));
    }

    private List<Label> nodes() {
        List<Label> nodes = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (isNode(terms.get(i))) {
                nodes.add(labels.get(i));
            }
        }
        return nodes;
    }

    private static boolean isNode(Term term) {
        return term.reference().map(reference -> !reference.equals(Reference.NOTHING)).orElse(false);
    }
}
