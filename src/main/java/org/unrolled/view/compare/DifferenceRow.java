package org.unrolled.view.compare;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.unrolled.model.compare.Comparison;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** One quantity twice: its two values, a bar as long as they differ, and the difference. */
final class DifferenceRow extends VBox {

    private final Label name = new Label();
    private final Label values = new Label();
    private final Label delta = new Label();
    private final Region bar = new Region();
    private final Pane track = new Pane(bar) {
        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    };
    private double share;

    DifferenceRow() {
        getStyleClass().add("difference-row");
        name.getStyleClass().add("difference-name");
        values.getStyleClass().add("number");
        delta.getStyleClass().addAll("number", "difference-delta");
        delta.setMinWidth(USE_PREF_SIZE);
        track.getStyleClass().add("difference-track");
        values.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox amount = new HBox(track, delta);
        amount.setAlignment(Pos.CENTER_LEFT);
        // A long name has its line for itself.
        FlowPane line = new FlowPane(name, values);
        line.setRowValignment(VPos.BASELINE);
        Stream.of(line, amount).forEach(part -> part.getStyleClass().add("difference-line"));
        getChildren().addAll(line, amount);
    }

    /**
     * Shows a quantity.
     *
     * @param full the difference that fills the bar: 2 where values lie on −1 … 1
     */
    void show(String symbol, double first, double second, double full, int digits, Palette palette) {
        double difference = Comparison.difference(first, second);
        name.setText(symbol);
        values.setText(Messages.text("compare.values", Decimals.rounded(first, digits),
                Decimals.rounded(second, digits)));
        delta.setText(Messages.text("compare.delta", DifferencePainter.number(difference, digits)));
        share = Double.isFinite(difference) ? Math.min(1, Math.abs(difference) / full) : 1;
        Color color = palette.ofSign(difference);
        bar.setStyle("-fx-background-radius: 4; -fx-background-color: " + color.toString().replace("0x", "#") + ";");
        setAccessibleText(symbol + ": " + values.getText() + ", " + delta.getText());
        track.requestLayout();
    }
}
