package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.scene.LongerInput;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** What becomes of a longer sentence: the network's own error, and what is left when the sentence is cut off. */
final class LongerOutcome extends VBox {

    private static final int DIGITS = 2;

    private final SceneEvents events;
    private final Label whole = text("longer-whole", "scene-outcome");
    private final Label error = text("longer-error", "scene-error", "number");
    private final Label cut = text("longer-cut", "scene-outcome");
    private final Label answer = text("longer-answer", "scene-outcome");
    private final VBox list = new VBox();
    private final List<SentenceChoice> choices = new ArrayList<>();
    private List<List<String>> sentences = List.of();

    LongerOutcome(SceneEvents events) {
        this.events = events;
        list.getStyleClass().add("scene-sentences");
        VBox said = new VBox(subtitle("scene.longer.whole"), whole, error, subtitle("scene.longer.cut"), cut, answer,
                subtitle("scene.longer.try"), list);
        said.getStyleClass().add("scene-outcomes");
        ScrollPane scroll = new ScrollPane(said);
        scroll.getStyleClass().add("scene-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        getStyleClass().add("scene-beside");
    }

    void show(LongerInput scene, NetworkDocument document) {
        whole.setText(scene.refusal()
                .map(refusal -> Messages.text("scene.longer.refuses", refusal.numbers(), refusal.columns(),
                        scene.run().network().hiddenSize()))
                .orElseGet(() -> Messages.text("scene.longer.fits", scene.words().size(), scene.places())));
        error.setText(scene.refusal().map(LongerInput.Refusal::message).orElse(""));
        error.setVisible(scene.refusal().isPresent());
        error.setManaged(scene.refusal().isPresent());
        cut.setText(scene.dropped().isEmpty()
                ? Messages.text("scene.longer.none")
                : Messages.text("scene.longer.dropped", WordsText.list(scene.dropped())));
        answer.setText(Messages.text("scene.longer.answer", answer(document, scene.run().pass().y())));
        if (!scene.sentences().equals(sentences)) {
            sentences = scene.sentences();
            choices.clear();
            for (List<String> words : sentences) {
                choices.add(new SentenceChoice(events, choices.size() + 1, words));
            }
            list.getChildren().setAll(choices);
        }
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setPresent(sentences.get(i).equals(scene.words()));
        }
    }

    /** The likeliest output with its number: "y = 0.43". */
    private static String answer(NetworkDocument document, Vector y) {
        int largest = y.indexOfLargest();
        String name = document.labels().size() > y.size() ? "y" : document.labels().get(largest);
        return Messages.text("scene.longer.output", name, Decimals.rounded(y.get(largest), DIGITS));
    }

    private static Label subtitle(String key) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("scene-subtitle");
        title.setWrapText(true);
        return title;
    }

    private static Label text(String id, String... styles) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
