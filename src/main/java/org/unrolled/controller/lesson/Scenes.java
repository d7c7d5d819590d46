package org.unrolled.controller.lesson;

import java.util.List;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.scene.FixedSize;
import org.unrolled.model.lesson.scene.LongerInput;
import org.unrolled.model.lesson.scene.NoMemory;
import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.model.lesson.scene.ZeroPadding;

/** Computes a scene by its kind. */
final class Scenes {

    private Scenes() {
    }

    static Scene of(SceneKind kind, Situation situation, List<String> beside) {
        return switch (kind) {
            case FIXED_SIZE -> FixedSize.of(situation, beside);
            case ZERO_PADDING -> ZeroPadding.of(situation, beside);
            case LONGER_INPUT -> LongerInput.of(situation, beside);
            case ORDER -> WordOrder.of(situation, beside);
            case NO_MEMORY -> NoMemory.of(situation, beside);
        };
    }
}
