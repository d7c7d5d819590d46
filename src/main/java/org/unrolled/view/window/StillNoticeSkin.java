package org.unrolled.view.window;

import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.NotificationPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.text.Messages;
import org.unrolled.view.Icons;

/** A notice that stands at once: the usual skin lets it slide in, whatever the system asks for. */
final class StillNoticeSkin extends SkinBase<NotificationPane> {

    private final Label text = new Label();
    private final Button close = Icons.put(new Button(), BootstrapIcons.X, Messages.text("notice.close"));
    private final HBox bar = new HBox(text, close);
    private final Node content;

    StillNoticeSkin(NotificationPane pane) {
        super(pane);
        content = pane.getContent();
        bar.getStyleClass().add("notice");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.visibleProperty().bind(pane.showingProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        text.setId("notice");
        text.textProperty().bind(pane.textProperty());
        close.setId("notice-close");
        close.getStyleClass().add("tool");
        close.setMinWidth(HBox.USE_PREF_SIZE);
        close.setOnAction(_ -> pane.hide());
        getChildren().setAll(content, bar);
        pane.showingProperty().subscribe((_, isShowing) -> {
            pane.requestLayout();
            // The next notice waits for it.
            Event.fireEvent(pane, new Event(isShowing ? NotificationPane.ON_SHOWN : NotificationPane.ON_HIDDEN));
        });
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        // What is under it stays in sight and in reach: the content makes room.
        double barHeight = bar.isVisible() ? Math.min(height, snapSizeY(bar.prefHeight(width))) : 0;
        content.resizeRelocate(x, y + barHeight, width, height - barHeight);
        bar.resizeRelocate(x, y, width, barHeight);
    }
}
