package org.unrolled.model.lesson.scene;

import org.unrolled.model.lesson.SceneKind;

/** What a scene shows: computed from a network and a sentence, and immutable. */
public interface Scene {

    /** Which of the scenes it is. */
    SceneKind kind();
}
