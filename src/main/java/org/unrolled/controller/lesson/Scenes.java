package org.unrolled.controller.lesson;

import java.util.List;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.model.lesson.SceneKind;

/** Computes a scene by its kind. */
final class Scenes {

    private Scenes() {
    }

    static Scene of(SceneKind kind, Situation situation, List<String> beside) {
        throw new IllegalStateException(kind.id());
    }
}
