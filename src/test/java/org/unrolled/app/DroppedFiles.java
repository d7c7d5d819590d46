package org.unrolled.app;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that another program drags over a window and drops there: no robot can do that on every platform. */
final class DroppedFiles {

    private DroppedFiles() {
    }

    /** Whether the window takes them. */
    static boolean on(Scene scene, List<File> files) throws ReflectiveOperationException {
        Dragboard dragboard = dragboard(files);
        DragEvent over = event(DragEvent.DRAG_OVER, dragboard);
        Event.fireEvent(scene, over);
        if (!over.isAccepted()) {
            return false;
        }
        Event.fireEvent(scene, event(DragEvent.DRAG_DROPPED, dragboard));
        return true;
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard dragboard) {
        return new DragEvent(type, dragboard, 100, 100, 100, 100, TransferMode.COPY, null, null, null);
    }

    /** Only the toolkit makes one of these; on the class path its own door is open. */
    private static Dragboard dragboard(List<File> files) throws ReflectiveOperationException {
        Class<?> content = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object clipboard = Proxy.newProxyInstance(DroppedFiles.class.getClassLoader(), new Class<?>[] {content},
                (_, method, _) -> switch (method.getName()) {
                    case "hasContent" -> !files.isEmpty();
                    case "getContent" -> files;
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
        return (Dragboard) Class.forName("com.sun.javafx.scene.input.DragboardHelper")
                .getMethod("createDragboard", content)
                .invoke(null, clipboard);
    }
}
