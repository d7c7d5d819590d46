package org.unrolled.view.lesson.scene;

import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.unrolled.text.Messages;

/** A scene's content: as large as there is room for, and scrolled only where there is too little. */
final class SceneScroll extends ScrollPane {

    private static final double MARGIN = 12;

    SceneScroll(String id, Region content) {
        super(content);
        setId(id);
        getStyleClass().add("scene-scroll");
        setAccessibleText(Messages.text("window.scene"));
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // The keys scroll what nothing else of can have the focus; where all is in sight, Tab passes it over.
        focusTraversableProperty().bind(Bindings.createBooleanBinding(() -> hidden() > 1, content.heightProperty(),
                viewportBoundsProperty()));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepInSight);
    }

    /** How much of the content has no room. */
    private double hidden() {
        return ((Region) getContent()).getHeight() - getViewportBounds().getHeight();
    }

    private void keepInSight(Node node) {
        if (node == null || hidden() <= 1 || !isInContent(node)) {
            return;
        }
        Bounds bounds = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double from = getVvalue() * hidden();
        double room = getViewportBounds().getHeight();
        if (bounds.getMinY() < from) {
            setVvalue(Math.max(0, bounds.getMinY() - MARGIN) / hidden());
        } else if (bounds.getMaxY() > from + room) {
            setVvalue(Math.min(hidden(), bounds.getMaxY() + MARGIN - room) / hidden());
        }
    }

    private boolean isInContent(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == getContent()) {
                return true;
            }
        }
        return false;
    }
}
