package org.unrolled.view.lesson;

import org.unrolled.model.lesson.SceneKind;
import org.unrolled.view.lesson.scene.FixedSizeView;
import org.unrolled.view.lesson.scene.LongerInputView;
import org.unrolled.view.lesson.scene.NoMemoryView;
import org.unrolled.view.lesson.scene.SceneEvents;
import org.unrolled.view.lesson.scene.SceneView;
import org.unrolled.view.lesson.scene.WordOrderView;
import org.unrolled.view.lesson.scene.ZeroPaddingView;

/** Which view shows which scene. */
final class SceneViews {

    private SceneViews() {
    }

    static SceneView of(SceneKind kind, SceneEvents events) {
        return switch (kind) {
            case FIXED_SIZE -> new FixedSizeView(events);
            case ZERO_PADDING -> new ZeroPaddingView(events);
            case LONGER_INPUT -> new LongerInputView(events);
            case ORDER -> new WordOrderView(events);
            case NO_MEMORY -> new NoMemoryView(events);
        };
    }
}
