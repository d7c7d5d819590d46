package org.unrolled.view.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
    /** A window is narrow below this width, in sizes of the name's type. */
    private static final double WIDE = 61;

    private final Label name = new Label(Messages.text("program.name"));
    private final BooleanBinding isNarrow;

    MenuRow(Node... others) {
        getStyleClass().add("top");
        name.setId("program-name");
        name.getStyleClass().add("program-name");
        getChildren().add(name);
        getChildren().addAll(others);
        ObservableValue<Double> width = sceneProperty().flatMap(Scene::widthProperty).map(Number::doubleValue)
                .orElse(Double.MAX_VALUE);
        isNarrow = Bindings.createBooleanBinding(() -> width.getValue() < WIDE * name.getFont().getSize(), width,
                name.fontProperty());
        name.visibleProperty().bind(isNarrow.not());
        name.managedProperty().bind(name.visibleProperty());
        isNarrow.subscribe(narrow -> pseudoClassStateChanged(NARROW, narrow));
    }
}
