package org.unrolled.view.window;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.text.Messages;
import org.unrolled.view.Icons;
import org.unrolled.view.diagram.sight.Lens;

/** The buttons that make the picture larger and smaller, and what stands beside them. */
final class ZoomButtons extends HBox {

    ZoomButtons(Supplier<Lens> lens, Node beside) {
        super(button("zoom-out", BootstrapIcons.ZOOM_OUT, () -> lens.get().zoomOut()),
                button("zoom-in", BootstrapIcons.ZOOM_IN, () -> lens.get().zoomIn()),
                button("fit", BootstrapIcons.ARROWS_FULLSCREEN, () -> lens.get().fit()), beside);
        getStyleClass().add("zoom");
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
    }

    private static Button button(String id, BootstrapIcons icon, Runnable action) {
        Button button = Icons.put(new Button(), icon, Messages.text("menu." + id));
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
