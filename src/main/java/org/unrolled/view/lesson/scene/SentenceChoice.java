package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unrolled.view.Pressable;

/** A sentence to choose, by a click, Space or Enter. No button: what it says may need more lines than one. */
class SentenceChoice extends Pressable {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final HBox row = new HBox();
    private final Runnable onAction;

    /**
     * A sentence.
     *
     * @param number in its list, from 1
     */
    SentenceChoice(SceneEvents events, int number, List<String> words) {
        super(Set.of(KeyCode.ENTER, KeyCode.SPACE));
        onAction = () -> events.onWordsChosen(words);
        Label said = new Label(WordsText.sentence(words));
        said.getStyleClass().add("sentence-words");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        row.getChildren().setAll(said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sentence-row");
        getChildren().setAll(row);
        setId("scene-sentence-" + number);
        getStyleClass().add("scene-sentence");
        setAccessibleText(said.getText());
    }

    /** What is seen of it, beside one another. */
    final HBox row() {
        return row;
    }

    /** Marks it as the one being read, or as another. */
    void setPresent(boolean isPresent) {
        pseudoClassStateChanged(PRESENT, isPresent);
    }

    @Override
    protected void press() {
        onAction.run();
    }
}
