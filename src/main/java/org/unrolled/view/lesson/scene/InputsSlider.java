package org.unrolled.view.lesson.scene;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** For how many words the plain network is built. */
final class InputsSlider extends HBox {

    private final Slider slider = new Slider();
    private final Label value = new Label();
    private boolean isFollowing;

    InputsSlider(SceneEvents events) {
        slider.setId("scene-inputs");
        slider.setBlockIncrement(1);
        slider.setAccessibleText(Messages.text("scene.inputs"));
        slider.valueProperty().addListener((_, _, moved) -> {
            if (!isFollowing) {
                events.onInputsChosen((int) Math.round(moved.doubleValue()));
            }
        });
        Label name = new Label(Messages.text("scene.inputs"));
        name.setLabelFor(slider);
        name.setMinWidth(USE_PREF_SIZE);
        value.setId("scene-inputs-value");
        value.getStyleClass().addAll("number", "scene-inputs-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(name, slider, value);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("scene-slider");
    }

    void show(int least, int places, int most) {
        isFollowing = true;
        slider.setMax(most);
        slider.setMin(least);
        slider.setValue(places);
        isFollowing = false;
        value.setText(Decimals.grouped(places));
    }
}
