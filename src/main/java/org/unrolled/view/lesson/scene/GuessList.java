package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** The likeliest labels of a read-out, with their probabilities as bars. */
final class GuessList extends VBox {

    private static final int MOST = 3;
    private static final double LEAST = 160;

    /** A bar that fills as much of its width as is likely. */
    private static final class Track extends Region {

        private final double share;
        private final Region bar = new Region();

        Track(double share) {
            this.share = share;
            getStyleClass().add("guess-track");
            bar.getStyleClass().add("guess-bar");
            getChildren().add(bar);
            setMinWidth(30);
            setPrefWidth(40);
            setMaxWidth(140);
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, Math.max(2, share * getWidth()), getHeight());
        }
    }

    private final String id;
    private final Label title = new Label();

    GuessList(String id) {
        this.id = id;
        setId(id);
        getStyleClass().add("guess-list");
        setAccessibleRole(AccessibleRole.PARENT);
        setMaxHeight(USE_PREF_SIZE);
        title.setId(id + "-title");
        title.getStyleClass().add("guess-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setPrefWidth(150);
        title.setMaxWidth(Double.MAX_VALUE);
    }

    /** As wide as that, or for 0 as there is room. */
    void fit(double width) {
        setMinWidth(width > 0 ? width : LEAST);
        setPrefWidth(width > 0 ? width : LEAST);
        setMaxWidth(width > 0 ? width : Double.MAX_VALUE);
        HBox.setHgrow(this, width > 0 ? Priority.NEVER : Priority.ALWAYS);
    }

    /** Shows what is said, or nothing where nothing is read. */
    void show(String heading, NetworkDocument document, Optional<Vector> y, int digits) {
        setVisible(y.isPresent());
        setManaged(y.isPresent());
        title.setText(heading);
        getChildren().setAll(title);
        if (y.isEmpty()) {
            return;
        }
        List<AnswerText.Line> lines = AnswerText.likeliest(document, y.get(), MOST);
        for (int i = 0; i < lines.size(); i++) {
            getChildren().add(line(lines.get(i), i + 1, digits));
        }
    }

    private HBox line(AnswerText.Line line, int place, int digits) {
        Label name = new Label(line.label());
        name.getStyleClass().add("guess-name");
        name.setId(id + "-name-" + place);
        name.setMinWidth(40);
        Label number = new Label(Decimals.rounded(line.probability(), digits));
        number.getStyleClass().add("guess-number");
        number.setId(id + "-number-" + place);
        number.setMinWidth(USE_PREF_SIZE);
        Track track = new Track(Double.isFinite(line.probability()) ? Math.clamp(line.probability(), 0, 1) : 0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(track, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(name, track, number);
        row.getStyleClass().add("guess-line");
        row.setAccessibleText(Messages.text("scene.answer", number.getText(), name.getText()));
        return row;
    }
}
