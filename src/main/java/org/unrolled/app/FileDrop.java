package org.unrolled.app;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file that is dropped on the window. */
final class FileDrop {

    private FileDrop() {
    }

    /** Opens the first file of those that are dropped on a scene, by its path. */
    static void take(Scene scene, Consumer<String> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean hasFiles = event.getDragboard().hasFiles();
            if (hasFiles) {
                open.accept(event.getDragboard().getFiles().getFirst().getPath());
            }
            event.setDropCompleted(hasFiles);
            event.consume();
        });
    }
}
