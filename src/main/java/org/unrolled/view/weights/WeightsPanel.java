package org.unrolled.view.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.ToggleSwitch;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.PlainPopOver;
import org.unrolled.view.SettledLine;
import org.unrolled.view.WrappingRow;
import org.unrolled.view.theme.Theme;

/** All the weights, to be read and changed, one by one or many at once; and what the network is made of. */
public final class WeightsPanel extends VBox {

    /** At this size of the type the numbers are drawn as they are. */
    private static final double USUAL_TYPE = 15;

    private final WeightGrid grid;
    private final SettledLine line = new SettledLine(2.7);
    private final Button dismiss;
    private final ToggleSwitch hold = new ToggleSwitch(Messages.text("weights.hold"));
    private final StructureForm structure;
    private final List<EventHandler<KeyEvent>> keyFilters = new ArrayList<>();
    private Frame frame;

    /** A panel that reports to these events. */
    public WeightsPanel(WeightsEvents events) {
        getStyleClass().add("weights-panel");
        setId("weights");
        grid = new WeightGrid(events);
        structure = new StructureForm(events);
        ChangeForm change = new ChangeForm(events);
        Button changeButton = new Button(Messages.text("weights.change"));
        changeButton.setId("weights-change");
        changeButton.setOnAction(_ -> open(change, changeButton));
        Button structureButton = new Button(Messages.text("weights.structure"));
        structureButton.setId("weights-structure");
        structureButton.setOnAction(_ -> open(structure, structureButton));
        hold.setId("weights-hold");
        hold.setAccessibleText(Messages.text("weights.hold.accessible"));
        // The control itself takes a click on the switch only, not on its words.
        hold.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (!(event.getTarget() instanceof StackPane)) {
                hold.setSelected(!hold.isSelected());
            }
        });
        hold.setFocusTraversable(true);
        hold.selectedProperty().addListener((_, _, isHeld) -> events.onFormerHeld(isHeld));
        dismiss = FormRows.button("weights-dismiss", Messages.text("weights.dismiss"), events::onFormerDismissed);
        dismiss.setAccessibleText(Messages.text("weights.dismiss.accessible"));
        dismiss.setVisible(false);
        Label heading = FormRows.heading(Messages.text("weights.heading"));
        heading.setMinWidth(USE_PREF_SIZE);
        changeButton.setMinWidth(USE_PREF_SIZE);
        structureButton.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        line.setId("weights-line");
        line.getStyleClass().add("weights-line");
        line.setAlignment(Pos.TOP_LEFT);
        // The cells say how wide the panel is, and the line goes along.
        line.setPrefWidth(0);
        line.fontProperty().subscribe(font -> {
            grid.setScale(font.getSize() / USUAL_TYPE);
        });
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox former = FormRows.row(hold, dismiss);
        WrappingRow head = new WrappingRow(heading, changeButton, structureButton);
        head.getStyleClass().add("head");
        getChildren().addAll(head, grid, line, former);
    }

    /** Shows the numbers of a frame. */
    public void show(Frame next) {
        frame = next;
        grid.show(next);
        structure.show(next);
        dismiss.setVisible(hold.isSelected() && next.diagram().before().isPresent());
        describe();
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        grid.setPalette(theme.palette());
    }

    /** What other keys than a form's own do: a presenter's remote goes on stepping. */
    public void addKeyFilter(EventHandler<KeyEvent> filter) {
        keyFilters.add(filter);
    }

    private void describe() {
        WeightId weight = grid.attended();
        double value = frame.document().rnn().get(weight);
        Optional<WhatIf> hiding = frame.diagram().whatIfs().hiding(weight.group());
        Optional<Double> former = frame.diagram().before()
                .map(before -> before.rnn())
                // Of what is not run, what stood before is not known either.
                .filter(_ -> hiding.isEmpty())
                .filter(rnn -> rnn.has(weight) && rnn.get(weight) != value)
                .map(rnn -> rnn.get(weight));
        String title = WeightNames.title(weight, frame.document());
        String said = former.isPresent()
                ? Messages.text("weights.line.was", title, Decimals.allDigits(former.get()), Decimals.allDigits(value))
                : Messages.text("weights.line", title, Decimals.allDigits(value));
        line.setText(hiding.map(whatIf -> said + " " + Messages.text("whatif.hides", Messages.text("whatif." + whatIf)))
                .orElse(said));
    }

    private void open(Node form, Node button) {
        VBox content = new VBox(form);
        content.setStyle(getScene().getRoot().getStyle());
        keyFilters.forEach(filter -> content.addEventFilter(KeyEvent.KEY_PRESSED, filter));
        PopOver popOver = new PlainPopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setHideOnEscape(false);
        content.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isList = event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
            if (event.getCode() == KeyCode.ESCAPE && !isList) {
                popOver.hide(Duration.ZERO);
                event.consume();
            }
        });
        popOver.setOnHidden(_ -> content.getChildren().clear());
        // Beside the panel: what the form changes stays in sight.
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        popOver.show(this, localToScreen(0, 0).getX(), place.getCenterY());
    }
}
