package org.unrolled.view.lesson.scene;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.Stopwatch;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.lesson.scene.ZeroPadding;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** What both networks take for the sentence, with one number per word or with one-hot vectors. */
final class WorkPanel extends VBox {

    private final Stopwatch stopwatch;
    private final WorkBars bars = new WorkBars();
    private final HBox encodings = new HBox();
    private WordEncoding encoding = WordEncoding.NUMBER;
    private ZeroPadding scene;
    private WorkTimes times;

    WorkPanel(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
        Label title = new Label(Messages.text("scene.work.title"));
        title.getStyleClass().add("scene-subtitle");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        encodings.getStyleClass().add("scene-encodings");
        encodings.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (WordEncoding each : WordEncoding.values()) {
            encodings.getChildren().add(toggle(each, group));
        }
        VBox.setVgrow(bars, Priority.ALWAYS);
        getChildren().setAll(title, bars);
        getStyleClass().add("scene-beside");
    }

    void show(ZeroPadding shown) {
        scene = shown;
        refresh();
    }

    /** What chooses how words are given to the plain network. */
    HBox encodings() {
        return encodings;
    }

    void setPalette(Palette palette) {
        bars.setPalette(palette);
    }

    void setTypeScale(double scale) {
        bars.setTypeScale(scale);
    }

    private ToggleButton toggle(WordEncoding each, ToggleGroup group) {
        ToggleButton toggle = new ToggleButton(Messages.text("scene.encoding." + each));
        toggle.setId("scene-encoding-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        toggle.setToggleGroup(group);
        toggle.setSelected(each == encoding);
        toggle.setOnAction(_ -> {
            // One of them is always chosen.
            toggle.setSelected(true);
            encoding = each;
            refresh();
        });
        return toggle;
    }

    private void refresh() {
        if (scene == null) {
            return;
        }
        times = times == null
                ? WorkTimes.of(scene, encoding, stopwatch) : times.next(scene, encoding, stopwatch);
        bars.show(WorkText.groups(scene, times));
    }
}
