package org.unrolled.view.recovery;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.unrolled.text.Messages;

/** A line at the top that offers unsaved work of an earlier start. It waits: nobody has to answer. */
public final class RecoveryBar extends HBox {

    private final Label line = new Label();
    private final Button recover = button("recover");
    private final Button discard = button("discard");

    /** A bar that is not seen until there is something to offer. */
    public RecoveryBar(RecoveryEvents events) {
        setId("recovery");
        getStyleClass().add("recovery");
        setAlignment(Pos.CENTER_LEFT);
        line.setId("recovery-line");
        line.setWrapText(true);
        HBox.setHgrow(line, Priority.SOMETIMES);
        recover.setOnAction(_ -> events.onRecover());
        discard.setOnAction(_ -> events.onDiscard());
        getChildren().addAll(line, recover, discard);
        managedProperty().bind(visibleProperty());
        dismiss();
    }

    /** Offers work that can be opened. */
    public void offer(String text) {
        show(text, true);
    }

    /** Says that there is work that cannot be opened. */
    public void offerDiscard(String text) {
        show(text, false);
    }

    /** Offers nothing any more. */
    public void dismiss() {
        setVisible(false);
    }

    private void show(String text, boolean canRecover) {
        line.setText(text);
        recover.setVisible(canRecover);
        recover.setManaged(canRecover);
        // A screen reader says the buttons alone: they must say what they are about.
        recover.setAccessibleHelp(text);
        discard.setAccessibleHelp(text);
        setVisible(true);
    }

    private static Button button(String name) {
        Button button = new Button(Messages.text("recovery." + name));
        button.setId("recovery-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
