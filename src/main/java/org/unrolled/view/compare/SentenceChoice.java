package org.unrolled.view.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/** A sentence, chosen from the document's or typed. What cannot be read stays as it was typed. */
final class SentenceChoice extends ComboBox<String> {

    private final Consumer<String> onChosen;
    private String sentence = "";
    private boolean isFollowing;

    SentenceChoice(String id, String name, Consumer<String> onChosen) {
        this.onChosen = onChosen;
        setId(id);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setEditable(true);
        setOnAction(_ -> choose());
    }

    /** Shows the sentence that is compared. */
    void show(List<String> choices, String read) {
        isFollowing = true;
        if (!choices.equals(getItems())) {
            getItems().setAll(choices);
        }
        if (!read.equals(sentence) || getValue() == null) {
            sentence = read;
            setValue(read);
            getEditor().setText(read);
        }
        isFollowing = false;
    }

    private void choose() {
        if (!isFollowing && getValue() != null && !getValue().strip().equals(sentence)) {
            onChosen.accept(getValue());
        }
    }
}
