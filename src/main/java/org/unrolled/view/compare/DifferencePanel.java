package org.unrolled.view.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.theme.Palette;

/** What both states differ by after the present word, neuron by neuron; what both outputs say; and a cut memory. */
final class DifferencePanel extends ScrollPane {

    /** More than these are the farthest apart. */
    private static final int MOST_NEURONS = 8;
    private static final int MOST_OUTPUTS = 5;
    private static final double FULL_STATE = 2;

    private final Label heading = new Label();
    private final VBox states = rows("compare-states");
    private final Label others = line("compare-others");
    private final VBox outputs = rows("compare-outputs");
    private final Label why = line("compare-why");
    private final ToggleButton cut = new ToggleButton(Messages.text("compare.cut"));
    private final Label aboutCut = line("compare-about-cut");
    private Palette palette = Palette.LIGHT;

    DifferencePanel(CompareEvents events) {
        setId("difference-panel");
        getStyleClass().add("difference-panel");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        heading.setId("compare-heading");
        heading.getStyleClass().add("compare-heading");
        heading.setWrapText(true);
        cut.setId("compare-cut");
        cut.setGraphic(new FontIcon(BootstrapIcons.SCISSORS));
        cut.setMaxWidth(Double.MAX_VALUE);
        cut.setWrapText(true);
        cut.setMinHeight(USE_PREF_SIZE);
        cut.setOnAction(_ -> events.onMemoryCut(cut.isSelected()));
        VBox content = new VBox(heading, states, others, outputs, why, cut, aboutCut);
        content.getStyleClass().add("difference-content");
        setContent(content);
    }

    /** Draws in these colours. */
    void setPalette(Palette colors) {
        palette = colors;
    }

    void show(CompareFrame frame) {
        int column = frame.column();
        boolean isKnown = column >= 0 && frame.isKnown(column);
        heading.setText(column < 0 ? Messages.text("compare.heading.start")
                : Messages.text("compare.heading", frame.word(column)));
        showStates(frame, isKnown ? column : -1, isKnown);
        showOutputs(frame);
        String explanation = isKnown ? CompareText.explanation(frame)
                : Messages.text(column < 0 ? "compare.why.start" : "compare.why.unread");
        why.setText(explanation);
        show(why, !explanation.isEmpty());
        boolean canCut = frame.kind() != CompareKind.MEMORY;
        cut.setSelected(frame.isMemoryCut());
        aboutCut.setText(CompareText.aboutCut(frame));
        show(cut, canCut);
        show(aboutCut, canCut);
    }

    private void showStates(CompareFrame frame, int column, boolean isKnown) {
        Comparison comparison = frame.comparison();
        Vector first = comparison.state(Row.UPPER, column);
        Vector second = comparison.state(Row.LOWER, column);
        List<Integer> shown = isKnown ? farthest(comparison.difference(column)) : List.of();
        fill(states, shown.size());
        for (int i = 0; i < shown.size(); i++) {
            int unit = shown.get(i);
            ((DifferenceRow) states.getChildren().get(i)).show("h" + Notation.subscript(unit + 1), first.get(unit),
                    second.get(unit), FULL_STATE, frame.digits(), palette);
        }
        int more = first.size() - shown.size();
        others.setText(Messages.text("compare.others", more));
        show(others, isKnown && more > 0);
    }

    /** All in their order, or those that are farthest apart. */
    private static List<Integer> farthest(Vector difference) {
        List<Integer> all = IntStream.range(0, difference.size()).boxed().toList();
        return all.size() <= MOST_NEURONS ? all : all.stream()
                .sorted(Comparator.comparingDouble(unit -> -Math.abs(difference.get(unit))))
                .limit(MOST_NEURONS)
                .toList();
    }

    /** Both answers, once both are read: after the last words, or where every word is read out after each. */
    private void showOutputs(CompareFrame frame) {
        NetworkDocument first = frame.document(Row.UPPER);
        NetworkDocument second = frame.document(Row.LOWER);
        OptionalInt upper = readOut(frame, Row.UPPER);
        OptionalInt lower = readOut(frame, Row.LOWER);
        boolean areRead = upper.isPresent() && lower.isPresent()
                && first.rnn().outputSize() == second.rnn().outputSize();
        List<Integer> shown = new ArrayList<>();
        if (areRead) {
            Vector one = frame.comparison().upper().step(upper.getAsInt()).y();
            Vector other = frame.comparison().lower().step(lower.getAsInt()).y();
            shown.addAll(IntStream.range(0, one.size()).boxed()
                    .sorted(Comparator.comparingDouble(i -> one.size() <= MOST_OUTPUTS ? i
                            : -Math.max(one.get(i), other.get(i))))
                    .limit(MOST_OUTPUTS)
                    .toList());
            fill(outputs, shown.size());
            for (int i = 0; i < shown.size(); i++) {
                int output = shown.get(i);
                ((DifferenceRow) outputs.getChildren().get(i)).show(OutputPainter.label(second, output),
                        one.get(output), other.get(output), 1, Math.max(OutputPainter.LEAST_DIGITS, frame.digits()),
                        palette);
            }
        }
        show(outputs, !shown.isEmpty());
    }

    /** The word after which a row's output is read and known now. */
    private static OptionalInt readOut(CompareFrame frame, Row row) {
        int t = frame.done(row).t();
        boolean isRead = t >= 0 && frame.done(row).hasDone(t, Part.OUTPUT)
                && frame.comparison().walk(row).parts(t).contains(Part.OUTPUT);
        return isRead ? OptionalInt.of(t) : OptionalInt.empty();
    }

    private static void fill(VBox box, int count) {
        while (box.getChildren().size() < count) {
            box.getChildren().add(new DifferenceRow());
        }
        box.getChildren().remove(count, box.getChildren().size());
        show(box, count > 0);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static VBox rows(String id) {
        VBox rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add("difference-rows");
        return rows;
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
