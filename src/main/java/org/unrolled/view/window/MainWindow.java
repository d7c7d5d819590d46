package org.unrolled.view.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.Legend;
import org.unrolled.view.diagram.UnrolledView;
import org.unrolled.view.sentences.SentenceEvents;
import org.unrolled.view.sentences.SidePanel;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.transport.TransportBar;
import org.unrolled.view.transport.TransportEvents;

/** All of the window: menus above, sentences beside the diagram, the way through them below. */
public final class MainWindow extends BorderPane {

    /** The share of the width that the sentences take, between the least and the most that the styles allow. */
    private static final double SIDE_SHARE = 0.18;

    private final WindowMenu menu;
    private final UnrolledView diagram;
    private final SidePanel side;
    private final TransportBar transport;
    private final Narration narration = new Narration();
    private final StatusBar status = new StatusBar();
    private final Label saved = new Label();
    private final NotificationPane notice;

    /**
     * A window that shows each frame.
     *
     * @param presets the built-in documents: title by name
     */
    public MainWindow(
            ObservableValue<Frame> frames,
            MenuEvents menuEvents,
            TransportEvents transportEvents,
            DiagramEvents diagramEvents,
            SentenceEvents sentenceEvents,
            Map<String, String> presets) {
        getStyleClass().add("main-window");
        diagram = new UnrolledView(diagramEvents);
        // Who picks a sentence with the mouse wants to step it next, and the arrows are the list’s own while it has focus.
        side = new SidePanel(sentenceEvents, diagram::requestFocus);
        transport = new TransportBar(transportEvents);
        menu = new WindowMenu(menuEvents, transportEvents, diagram, presets);
        notice = new NotificationPane(middle());
        notice.setShowFromTop(true);
        // Neither takes a key, so Tab has nothing to stop for.
        notice.setFocusTraversable(false);
        status.setFocusTraversable(false);
        status.setText("");
        status.setId("status");
        status.getRightItems().add(saved);
        side.prefWidthProperty().bind(widthProperty().multiply(SIDE_SHARE));
        setTop(top());
        setLeft(side);
        setCenter(notice);
        setBottom(new VBox(transport, status));
        frames.subscribe(this::show);
    }

    /** The diagram, which takes the keys when nothing else has the focus. */
    public UnrolledView diagram() {
        return diagram;
    }

    /** The panel with the sentences. */
    public SidePanel side() {
        return side;
    }

    /** Says a line above the diagram, until it is put away. */
    public void tell(String line) {
        notice.show(line);
    }

    /** Puts away what was said. */
    public void stopTelling() {
        notice.hide();
    }

    /** Offers the files that were open lately. */
    public void showRecent(List<Path> files) {
        menu.showRecent(files);
    }

    private void show(Frame frame) {
        if (frame == null) {
            return;
        }
        diagram.show(frame.diagram());
        diagram.attend(frame.attention());
        menu.show(frame);
        side.show(frame);
        transport.show(frame);
        narration.show(frame);
        Rnn rnn = frame.document().rnn();
        status.setText(Messages.text("status.network", String.valueOf(rnn.inputSize()),
                String.valueOf(rnn.hiddenSize()), String.valueOf(rnn.outputSize()), rnn.hiddenActivation().symbol(),
                rnn.outputActivation().symbol())
                + "    "
                + (frame.cursor().isStart()
                        ? Messages.text("status.start")
                        : Messages.text("status.word", frame.cursor().t() + 1, frame.words().size()))
                + frame.undo().map(what -> "    " + Messages.text("menu.undo.what", what)).orElse(""));
        saved.setText(Messages.text(frame.isUnsaved() ? "status.unsaved" : "status.unchanged"));
    }

    private HBox top() {
        Label name = new Label(Messages.text("program.name"));
        name.getStyleClass().add("program-name");
        HBox.setHgrow(menu, Priority.ALWAYS);
        HBox top = new HBox(name, menu);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top");
        return top;
    }

    private VBox middle() {
        Button zoomOut = zoom("zoom-out", BootstrapIcons.ZOOM_OUT, diagram::zoomOut);
        Button zoomIn = zoom("zoom-in", BootstrapIcons.ZOOM_IN, diagram::zoomIn);
        Button fit = zoom("fit", BootstrapIcons.ARROWS_FULLSCREEN, diagram::fit);
        HBox zoom = new HBox(zoomOut, zoomIn, fit);
        zoom.getStyleClass().add("zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        Legend legend = new Legend(Palette.LIGHT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox under = new HBox(legend, zoom);
        under.setAlignment(Pos.CENTER);
        VBox.setVgrow(diagram, Priority.ALWAYS);
        VBox middle = new VBox(diagram, under, narration);
        middle.getStyleClass().add("middle");
        return middle;
    }

    private static Button zoom(String id, BootstrapIcons icon, Runnable action) {
        Button button = Icons.put(new Button(), icon, Messages.text("menu." + id));
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
