package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.FixedSize;
import org.unrolled.model.lesson.scene.FixedSize.Need;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** The matrix that each sentence needs; a click reads that sentence. */
final class NeededMatrices extends VBox {

    private final SceneEvents events;
    private final VBox list = new VBox();
    private final List<NeedChoice> choices = new ArrayList<>();
    private List<Need> needs = List.of();
    private Palette palette = Palette.LIGHT;
    private double typeScale = 1;

    NeededMatrices(SceneEvents events) {
        this.events = events;
        Label title = new Label(Messages.text("scene.need.title"));
        title.getStyleClass().add("scene-subtitle");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("scene-sentences");
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("scene-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(title, scroll);
        getStyleClass().add("scene-beside");
    }

    void show(FixedSize scene) {
        // Those that stay keep the focus.
        if (!scene.needs().equals(needs)) {
            int same = 0;
            while (same < Math.min(needs.size(), scene.needs().size())
                    && needs.get(same).equals(scene.needs().get(same))) {
                same++;
            }
            choices.subList(same, choices.size()).clear();
            for (int i = same; i < scene.needs().size(); i++) {
                NeedChoice choice = new NeedChoice(events, i + 1, scene.needs().get(i));
                choice.setPalette(palette);
                choice.setTypeScale(typeScale);
                choices.add(choice);
            }
            list.getChildren().setAll(choices);
            needs = scene.needs();
        }
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setPresent(i == scene.present());
        }
    }

    void setPalette(Palette colors) {
        palette = colors;
        choices.forEach(choice -> choice.setPalette(colors));
    }

    void setTypeScale(double scale) {
        typeScale = scale;
        choices.forEach(choice -> choice.setTypeScale(scale));
    }
}
