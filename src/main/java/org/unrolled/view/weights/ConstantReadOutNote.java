package org.unrolled.view.weights;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.unrolled.text.Messages;
import org.unrolled.view.PlainPopOver;

/** The note that says why a softmax over one output is always 1, and offers the two ways out. */
public final class ConstantReadOutNote {

    private ConstantReadOutNote() {
    }

    /** Shows it beside its mark. */
    public static void show(Node mark, String style, Runnable onSigmoid, Runnable onTwoClasses) {
        Label text = new Label(Messages.text("constant.why"));
        text.setWrapText(true);
        text.setMaxWidth(380);
        Button sigmoid = new Button(Messages.text("constant.sigmoid"));
        sigmoid.setId("choose-sigmoid");
        Button twoClasses = new Button(Messages.text("constant.two-classes"));
        twoClasses.setId("choose-two-classes");
        HBox buttons = new HBox(sigmoid, twoClasses);
        buttons.getStyleClass().add("row");
        VBox content = new VBox(text, buttons);
        content.getStyleClass().add("weight-editor");
        content.setStyle(style);
        PopOver popOver = new PlainPopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        sigmoid.setOnAction(_ -> {
            popOver.hide();
            onSigmoid.run();
        });
        twoClasses.setOnAction(_ -> {
            popOver.hide();
            onTwoClasses.run();
        });
        popOver.show(mark);
        sigmoid.requestFocus();
    }
}
