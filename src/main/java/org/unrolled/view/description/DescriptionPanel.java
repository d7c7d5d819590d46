package org.unrolled.view.description;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** The step in sentences: to be read by anyone, and what a screen reader is given to announce. */
public final class DescriptionPanel extends ScrollPane {

    private final Label text = new Label();

    /** A panel, empty until there is something to say. */
    public DescriptionPanel() {
        setId("description");
        getStyleClass().add("description");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        text.setWrapText(true);
        text.getStyleClass().add("description-text");
        setContent(text);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Says where the walk stands. */
    public void show(Frame frame) {
        List<String> sentences = StepDescription.of(frame);
        String description = String.join(" ", sentences);
        if (!description.equals(getAccessibleText())) {
            text.setText(String.join("\n", sentences));
            setAccessibleText(description);
            setAccessibleHelp(Messages.text("menu.panel.description"));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
