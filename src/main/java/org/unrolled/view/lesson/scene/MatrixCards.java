package org.unrolled.view.lesson.scene;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.RecurrentShape;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;

/** The matrices of the recurrent network, which stay whatever the sentence. */
final class MatrixCards extends VBox {

    private final Label wx = new Label();
    private final Label wh = new Label();

    MatrixCards() {
        getStyleClass().add("matrix-cards");
        getChildren().setAll(card(wx, "scene-wx"), card(wh, "scene-wh"));
        setMinWidth(USE_PREF_SIZE);
    }

    void show(RecurrentShape shape) {
        wx.setText(Messages.text("scene.card.size", Notation.group(WeightGroup.WX), shape.hidden(),
                shape.vocabulary()));
        wh.setText(Messages.text("scene.card.size", Notation.group(WeightGroup.WH), shape.hidden(), shape.hidden()));
    }

    private static VBox card(Label size, String id) {
        size.setId(id);
        size.getStyleClass().add("matrix-size");
        Label always = new Label(Messages.text("scene.card.always"));
        always.getStyleClass().add("scene-note");
        VBox card = new VBox(size, always);
        card.getStyleClass().add("matrix-card");
        return card;
    }
}
