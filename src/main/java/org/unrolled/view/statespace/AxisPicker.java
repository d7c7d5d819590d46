package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.unrolled.text.Messages;

/** Which axes to show, where there are more than three neurons: the leading components, or any three neurons. */
final class AxisPicker extends FlowPane {

    private final ComboBox<Boolean> kind = new ComboBox<>();
    private final List<ComboBox<Integer>> units = new ArrayList<>();
    private final Consumer<AxisChoice> onChosen;
    private int hidden;
    private boolean isFollowing;

    AxisPicker(Consumer<AxisChoice> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("axis-picker");
        setAlignment(Pos.CENTER_LEFT);
        kind.setId("state-space-axes");
        kind.setAccessibleText(Messages.text("statespace.axes"));
        kind.getItems().setAll(true, false);
        kind.setValue(true);
        kind.setConverter(written(isComponents -> isComponents
                ? Messages.text("statespace.axes.components") : Messages.text("statespace.axes.units")));
        kind.setOnAction(_ -> choose());
        Label label = new Label(Messages.text("statespace.axes"));
        label.setLabelFor(kind);
        getChildren().addAll(label, kind);
        for (int axis = 0; axis < 3; axis++) {
            ComboBox<Integer> unit = new ComboBox<>();
            unit.setId("state-space-axis-" + (axis + 1));
            unit.setAccessibleText(Messages.text("statespace.axes.unit", axis + 1));
            unit.setConverter(written(StateSpaceText::unit));
            unit.setOnAction(_ -> choose());
            units.add(unit);
            getChildren().add(unit);
        }
    }

    /** Follows the number of neurons; of three or fewer there is nothing to choose. */
    void show(int neurons) {
        setVisible(neurons > 3);
        setManaged(neurons > 3);
        if (neurons != hidden) {
            hidden = neurons;
            isFollowing = true;
            for (int axis = 0; axis < units.size(); axis++) {
                ComboBox<Integer> unit = units.get(axis);
                int chosen = unit.getValue() == null || unit.getValue() >= neurons ? axis : unit.getValue();
                unit.getItems().setAll(IntStream.range(0, neurons).boxed().toList());
                unit.setValue(chosen);
            }
            isFollowing = false;
        }
        units.forEach(unit -> {
            unit.setVisible(!kind.getValue());
            unit.setManaged(!kind.getValue());
        });
    }

    private void choose() {
        if (!isFollowing) {
            onChosen.accept(new AxisChoice(kind.getValue(), units.stream().map(ComboBox::getValue).toList()));
        }
    }

    private static <T> StringConverter<T> written(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
