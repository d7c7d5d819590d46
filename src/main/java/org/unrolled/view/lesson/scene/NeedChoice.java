package org.unrolled.view.lesson.scene;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.FixedSize.Need;
import org.unrolled.model.lesson.scene.PlainNetwork;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.WrappingRow;
import org.unrolled.view.theme.Palette;

/** A sentence to choose, with the matrix that it needs. */
final class NeedChoice extends SentenceChoice {

    private final MatrixGrid grid;
    private final Need need;

    NeedChoice(SceneEvents events, int number, Need need) {
        super(events, number, need.words());
        this.need = need;
        grid = new MatrixGrid(need.words().size(), PlainNetwork.HIDDEN);
        Label matrix = new Label(size(need, WordEncoding.NUMBER));
        matrix.getStyleClass().addAll("need-size", "number");
        Label oneHot = new Label(Messages.text("scene.need.one-hot", size(need, WordEncoding.ONE_HOT)));
        oneHot.getStyleClass().add("scene-note");
        WrappingRow sizes = new WrappingRow(matrix, oneHot);
        sizes.getStyleClass().add("need-sizes");
        Node words = row().getChildren().getFirst();
        VBox said = new VBox(words, sizes);
        HBox.setHgrow(said, Priority.ALWAYS);
        row().getChildren().setAll(grid, said);
    }

    @Override
    void setPresent(boolean isPresent) {
        super.setPresent(isPresent);
        grid.setPresent(isPresent);
        setAccessibleText(Messages.text(isPresent ? "scene.need.accessible.present" : "scene.need.accessible",
                WordsText.sentence(need.words()), size(need, WordEncoding.NUMBER),
                Decimals.grouped(need.weights(WordEncoding.NUMBER)), size(need, WordEncoding.ONE_HOT)));
    }

    void setPalette(Palette palette) {
        grid.setPalette(palette);
    }

    void setTypeScale(double scale) {
        grid.setTypeScale(scale);
    }

    /** "6 × 5", in the article's order: inputs × hidden units. */
    static String size(Need need, WordEncoding encoding) {
        return Messages.text("scene.size", Decimals.grouped(need.inputs(encoding)), PlainNetwork.HIDDEN);
    }
}
