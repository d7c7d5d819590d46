package org.unrolled.view.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.unrolled.text.Messages;
import org.unrolled.view.WrappingRow;

/** The menus and what stands beside them. In a narrow window they stand closer, without the name that its title has too. */
final class MenuRow extends WrappingRow {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** A window is narrow below this width where the type is as usual. */
    private static final double WIDE = 1100;

    private final Label name = new Label(Messages.text("program.name"));
    private final DoubleProperty typeScale = new SimpleDoubleProperty(1);
    private final BooleanBinding isNarrow;

    MenuRow(Node... others) {
        getStyleClass().add("top");
        name.setId("program-name");
        name.getStyleClass().add("program-name");
        getChildren().add(name);
        getChildren().addAll(others);
        ObservableValue<Double> width = sceneProperty().flatMap(Scene::widthProperty).map(Number::doubleValue)
                .orElse(Double.MAX_VALUE);
        isNarrow = Bindings.createBooleanBinding(() -> width.getValue() < WIDE * typeScale.get(), width, typeScale);
        name.visibleProperty().bind(isNarrow.not());
        name.managedProperty().bind(name.visibleProperty());
        isNarrow.subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    }

    /** How large the type is, 1 as usual. */
    void setTypeScale(double scale) {
        typeScale.set(scale);
    }
}
