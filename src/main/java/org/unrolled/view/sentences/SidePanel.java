package org.unrolled.view.sentences;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.view.Frame;

/** The panel beside the diagram: sentences, a field to type one, the vocabulary, and the lessons. */
public final class SidePanel extends VBox {

    private final SentenceList sentences;
    private final SentenceField field;
    private final VocabularyList vocabulary = new VocabularyList();

    /**
     * A panel that reports to these events.
     *
     * @param onPicked runs after a sentence was picked with the mouse
     * @param lessons the lessons to choose from
     */
    public SidePanel(SentenceEvents events, Runnable onPicked, Node lessons) {
        getStyleClass().add("side-panel");
        sentences = new SentenceList(events, onPicked);
        field = new SentenceField(events);
        VBox.setVgrow(vocabulary, Priority.SOMETIMES);
        getChildren().addAll(sentences, field, vocabulary, lessons);
    }

    /** Shows the document's sentences and words. */
    public void show(Frame frame) {
        sentences.show(frame);
        field.show(frame);
        vocabulary.show(frame);
    }

    /** Puts the choice on a place of the list. */
    public void selectSentence(int index) {
        sentences.select(index);
    }

    /** Shows a typed sentence as it was corrected. */
    public void setTyped(String text) {
        field.setText(text);
    }
}
