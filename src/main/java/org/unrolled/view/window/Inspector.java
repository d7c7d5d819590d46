package org.unrolled.view.window;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.view.Frame;
import org.unrolled.view.curve.ActivationCurve;
import org.unrolled.view.theme.Theme;
import org.unrolled.view.timeline.HeatMapEvents;
import org.unrolled.view.timeline.HiddenStatePanel;

/** The column at the right: the activation, all weights, and the states. */
final class Inspector extends VBox {

    private final ActivationCurve curve = new ActivationCurve();
    private final HiddenStatePanel hiddenState;

    Inspector(HeatMapEvents events) {
        hiddenState = new HiddenStatePanel(events);
        getStyleClass().add("inspector");
        getChildren().addAll(curve, hiddenState);
    }

    /** Lets its sections be hidden one by one. */
    void hideBy(ShownPanels shown) {
        shown.setSection(PanelChoice.CURVE, curve);
        shown.setSection(PanelChoice.HIDDEN_STATE, hiddenState);
    }

    /** Puts the panel of all weights between the curve and the states. */
    void setWeights(Region weights) {
        setVgrow(weights, Priority.ALWAYS);
        getChildren().add(1, weights);
    }

    void show(Frame frame) {
        curve.show(frame);
        hiddenState.show(frame);
    }

    void setTheme(Theme theme) {
        curve.setTheme(theme);
        hiddenState.setTheme(theme);
    }

    void setTypeScale(double scale) {
        curve.setTypeScale(scale);
        hiddenState.setTypeScale(scale);
    }
}
