package org.unrolled.view.lesson.scene;

import org.unrolled.model.lesson.scene.Scene;
import org.unrolled.view.Frame;

/**
 * What a scene shows at one moment.
 *
 * @param frame the recurrent network and how far its sentence has been read
 * @param scene what is computed beside it
 */
public record SceneFrame(Frame frame, Scene scene) {
}
