package org.unrolled.view.lesson.scene;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence to choose, by a click, Space or Enter. No button: what it says may need more lines than one. */
class SentenceChoice extends HBox {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Runnable onAction;

    /**
     * A sentence.
     *
     * @param number in its list, from 1
     */
    SentenceChoice(SceneEvents events, int number, List<String> words) {
        onAction = () -> events.onWordsChosen(words);
        Label said = new Label(WordsText.sentence(words));
        said.getStyleClass().add("sentence-words");
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().setAll(said);
        setId("scene-sentence-" + number);
        getStyleClass().add("scene-sentence");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said.getText());
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                onAction.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                onAction.run();
                event.consume();
            }
        });
    }

    /** Marks it as the one being read, or as another. */
    void setPresent(boolean isPresent) {
        pseudoClassStateChanged(PRESENT, isPresent);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onAction.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
