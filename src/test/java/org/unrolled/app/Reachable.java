package org.unrolled.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** What the Tab key can reach, and what a screen reader says of it. */
final class Reachable {

    private Reachable() {
    }

    /** Everything that is seen within a node and takes the focus. */
    static List<Node> in(Node node) {
        List<Node> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    /** Those of which a screen reader could not say what they are. */
    static List<Node> unsaid(List<Node> nodes) {
        return nodes.stream().filter(node -> text(node).isBlank() || node.getAccessibleRole() == null).toList();
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String text(Node node) {
        return node.getAccessibleText() != null ? node.getAccessibleText()
                : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
