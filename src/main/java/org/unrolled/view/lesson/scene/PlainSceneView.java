package org.unrolled.view.lesson.scene;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.RecurrentShape;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;

/** The plain network above, with what is to be said of it at its right; the recurrent one below. */
abstract class PlainSceneView extends SceneView {

    /** The share of the width that is the plain network's; the rest is for what is said of it. */
    private static final double NETWORK_SHARE = 0.5;
    /** Higher panels would hold no more. */
    private static final double HIGHEST_ROW = 280;

    private final PlainPicture picture = new PlainPicture();
    private final Label plainNote = note("scene-plain-note");
    private final Label weights = new Label();
    private final Label zeros = note("scene-zeros");
    private final RnnRow row;
    private final Label rnnNote = note("scene-rnn-note");
    private final MatrixCards cards = new MatrixCards();

    /**
     * A scene.
     *
     * @param id its name
     * @param beside what stands at the right of the plain network
     */
    PlainSceneView(SceneEvents events, String id, Region beside) {
        setId(id);
        getStyleClass().add("plain-scene");
        row = new RnnRow(events);
        zeros.setWrapText(true);
        zeros.setMinHeight(USE_PREF_SIZE);
        weights.setId("scene-weights");
        weights.getStyleClass().add("scene-weights");
        VBox network = new VBox(picture, weights, zeros);
        network.getStyleClass().add("plain-network");
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox upper = new HBox(network, beside);
        upper.getStyleClass().add("scene-half");
        network.prefWidthProperty().bind(widthProperty().multiply(NETWORK_SHARE));
        HBox.setHgrow(network, Priority.SOMETIMES);
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.prefWidthProperty().bind(widthProperty().multiply(1 - NETWORK_SHARE));
        VBox.setVgrow(upper, Priority.ALWAYS);
        Region line = new Region();
        line.getStyleClass().add("scene-line");
        HBox lower = new HBox(row, cards);
        lower.getStyleClass().add("scene-half");
        lower.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        VBox.setVgrow(lower, Priority.ALWAYS);
        getChildren().setAll(heading("scene.plain.title", plainNote), upper, line,
                heading("scene.rnn.title", rnnNote), lower);
        picture.setTypeScale(1);
        row.setMaxHeight(HIGHEST_ROW);
    }

    /** The plain network's picture. */
    final PlainPicture picture() {
        return picture;
    }

    /** What the plain network is built for, the size of its matrix, and a line of less weight about that. */
    final void sayOfPlain(String built, String size, String more) {
        plainNote.setText(built);
        weights.setText(size);
        zeros.setText(more);
    }

    /** Shows the recurrent network on the same sentence. */
    final void showRecurrent(Frame frame, RecurrentShape shape, String note) {
        row.show(frame);
        cards.show(shape);
        rnnNote.setText(note);
    }

    @Override
    public final void setPalette(Palette palette) {
        row.setPalette(palette);
        setPlainPalette(folded(palette));
    }

    /** The article draws a plain network in the colours of its folded diagram. */
    private static Palette folded(Palette palette) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.palette().equals(palette)).map(Theme::folded)
                .findFirst().orElse(palette);
    }

    /** Draws what is not the recurrent network in these colours. */
    void setPlainPalette(Palette palette) {
        picture.setPalette(palette);
    }

    @Override
    void setScale(double scale) {
        picture.setTypeScale(scale);
        row.setTypeScale(scale);
        row.setMaxHeight(HIGHEST_ROW * scale);
    }

    static Label note(String id) {
        Label note = new Label();
        note.setId(id);
        note.getStyleClass().add("scene-note");
        return note;
    }

    private static HBox heading(String key, Label note) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("scene-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(title, note);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("plain-heading");
        return heading;
    }
}
