package org.unrolled.view.predict;

import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;

/** Switches guessing on and off. */
public final class PredictButton extends ToggleButton {

    private static final double WIDE = 1300;

    private final CheckMenuItem item = new CheckMenuItem(Messages.text("predict.button"));

    /** A button, and an entry of a menu, that report to these events. */
    public PredictButton(PredictEvents events) {
        super(Messages.text("predict.button"));
        setId("predict-first");
        setMinWidth(USE_PREF_SIZE);
        Icons.put(this, BootstrapIcons.PATCH_QUESTION, Messages.text("predict.button.tip"));
        // Beside the menus a narrow window has room for the icon only.
        contentDisplayProperty().bind(sceneProperty().flatMap(Scene::widthProperty)
                .map(width -> width.doubleValue() < WIDE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT)
                .orElse(ContentDisplay.LEFT));
        setOnAction(_ -> events.onPredictChosen(isSelected()));
        item.setId("item-predict-first");
        item.setAccelerator(new KeyCodeCombination(KeyCode.F9));
        item.setOnAction(_ -> events.onPredictChosen(item.isSelected()));
    }

    /** The entry of a menu. */
    public CheckMenuItem item() {
        return item;
    }

    /** Shows whether it is on. */
    public void show(Frame frame) {
        setSelected(frame.diagram().quiz().isOn());
        item.setSelected(isSelected());
    }
}
