package org.unrolled.view.lesson;

import org.unrolled.model.lesson.SceneKind;
import org.unrolled.view.lesson.scene.SceneEvents;
import org.unrolled.view.lesson.scene.SceneView;

/** Which view shows which scene. */
final class SceneViews {

    private SceneViews() {
    }

    static SceneView of(SceneKind kind, SceneEvents events) {
        throw new IllegalStateException(kind.id());
    }
}
