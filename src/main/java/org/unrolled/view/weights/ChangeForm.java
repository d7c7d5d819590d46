package org.unrolled.view.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightScale;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.text.NumberEntry;
import org.unrolled.view.Icons;

/** Changes many weights at once: at random, to zero, to one decimal, by a factor. */
final class ChangeForm extends VBox {

    private static final int SEEDS = 10_000;
    private static final double MOST_FACTOR = 1e6;

    private final WeightsEvents events;
    private final ComboBox<Set<WeightGroup>> which = new ComboBox<>();
    private final TextField seed = FormRows.field("weights-seed", FormRows.text("seed"), 7);
    private final ToggleButton uniform = new ToggleButton(FormRows.text("uniform"));
    private final ToggleButton xavier = new ToggleButton(FormRows.text("xavier"));
    private final TextField limit = FormRows.field("weights-limit", FormRows.text("limit"), 4);
    private final TextField factor = FormRows.field("weights-factor", FormRows.text("factor"), 4);
    private final Label problem = FormRows.note("weights-change-problem", "problem");

    ChangeForm(WeightsEvents events) {
        this.events = events;
        getStyleClass().add("weights-form");
        List<Set<WeightGroup>> choices = new ArrayList<>(List.of(WeightGroup.ALL_WEIGHTS));
        for (WeightGroup group : WeightGroup.values()) {
            choices.add(Set.of(group));
        }
        which.setId("weights-which");
        which.setItems(FXCollections.observableList(choices));
        which.setConverter(new GroupNames());
        which.setValue(WeightGroup.ALL_WEIGHTS);
        which.setAccessibleText(FormRows.text("which"));
        drawSeed();
        limit.setText("1");
        factor.setText("0.9");
        uniform.setId("weights-uniform");
        xavier.setId("weights-xavier");
        uniform.setSelected(true);
        limit.disableProperty().bind(uniform.selectedProperty().not());
        keepOne(uniform, xavier);
        Button another = Icons.put(new Button(), BootstrapIcons.DICE_5, FormRows.text("seed.another"));
        another.setId("weights-another-seed");
        another.getStyleClass().add("tool");
        another.setOnAction(_ -> drawSeed());
        Button randomize = FormRows.button("weights-randomize", FormRows.text("randomize"), this::randomize);
        randomize.setDefaultButton(true);
        getChildren().addAll(
                FormRows.heading(FormRows.text("which")), which,
                FormRows.heading(FormRows.text("random")),
                FormRows.row(new SegmentedButton(uniform, xavier), limit),
                FormRows.row(new Label(FormRows.text("seed")), seed, another, randomize),
                FormRows.heading(FormRows.text("exact")),
                FormRows.row(
                        FormRows.button("weights-zero", FormRows.text("zero"), () -> events.onZeroed(which.getValue())),
                        FormRows.button("weights-round", FormRows.text("round"),
                                () -> events.onRounded(which.getValue()))),
                FormRows.heading(FormRows.text("recurrence")),
                FormRows.row(new Label(FormRows.text("times")), factor,
                        FormRows.button("weights-scale", FormRows.text("scale"), this::scale)),
                problem);
    }

    /** One of two is always chosen. */
    static void keepOne(ToggleButton... buttons) {
        for (ToggleButton button : buttons) {
            button.addEventFilter(ActionEvent.ACTION, _ -> button.setSelected(true));
        }
    }

    private void drawSeed() {
        seed.setText(String.valueOf(ThreadLocalRandom.current().nextInt(SEEDS)));
    }

    private void randomize() {
        Optional<Long> from = seedTyped();
        OptionalDouble scale = NumberEntry.parse(limit.getText());
        if (from.isEmpty()) {
            problem.setText(FormRows.text("problem.seed"));
        } else if (uniform.isSelected() && (scale.isEmpty() || scale.getAsDouble() < 0)) {
            problem.setText(FormRows.text("problem.limit"));
        } else {
            problem.setText("");
            events.onRandomized(which.getValue(), xavier.isSelected()
                    ? new WeightScale.Xavier()
                    : new WeightScale.Uniform(scale.getAsDouble()), from.get());
        }
    }

    private Optional<Long> seedTyped() {
        String text = seed.getText().strip();
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void scale() {
        OptionalDouble by = NumberEntry.parse(factor.getText());
        if (by.isEmpty() || Math.abs(by.getAsDouble()) > MOST_FACTOR) {
            problem.setText(FormRows.text("problem.factor"));
        } else {
            problem.setText("");
            events.onRecurrenceScaled(by.getAsDouble());
        }
    }

    /** What the choices are called. */
    private static final class GroupNames extends StringConverter<Set<WeightGroup>> {

        @Override
        public String toString(Set<WeightGroup> groups) {
            if (groups == null || groups.size() > 1) {
                return FormRows.text("all");
            }
            WeightGroup group = groups.iterator().next();
            return Messages.text("weights.group." + group.symbol(), Notation.group(group));
        }

        @Override
        public Set<WeightGroup> fromString(String text) {
            throw new UnsupportedOperationException("the choice is not typed");
        }
    }
}
