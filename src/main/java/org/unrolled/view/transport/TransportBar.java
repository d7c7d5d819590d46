package org.unrolled.view.transport;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;
import org.unrolled.view.WrappingRow;
import org.unrolled.view.theme.Theme;

/** The row of buttons that walks through the sentence, with the words as chips and the speed. */
public final class TransportBar extends WrappingRow {

    /** The slider's places are powers of two: a quarter … four times the usual speed. */
    private static final double SPEED_RANGE = 2;

    private final Button first = button("first", BootstrapIcons.SKIP_START_FILL);
    private final Button back = button("back", BootstrapIcons.CARET_LEFT_FILL);
    private final Button next = new Button(Messages.text("transport.next"));
    private final Button play = button("play", BootstrapIcons.PLAY_FILL);
    private final Button last = button("last", BootstrapIcons.SKIP_END_FILL);
    private final Button formerPart = button("former-part", BootstrapIcons.CHEVRON_LEFT);
    private final Button nextPart = button("next-part", BootstrapIcons.CHEVRON_RIGHT);
    private final Label part = new Label();
    private final WordChips chips;

    /** A bar that reports to these events. */
    public TransportBar(TransportEvents events) {
        setId("transport");
        getStyleClass().add("transport");
        next.setId("next-word");
        next.getStyleClass().addAll("accent", "next-word");
        part.setId("part");
        part.getStyleClass().add("part");
        first.setOnAction(_ -> events.onFirst());
        back.setOnAction(_ -> events.onFormerWord());
        next.setOnAction(_ -> events.onNextWord());
        play.setOnAction(_ -> events.onPlayOrPause());
        last.setOnAction(_ -> events.onLast());
        formerPart.setOnAction(_ -> events.onFormerPart());
        nextPart.setOnAction(_ -> events.onNextPart());
        chips = new WordChips("chip-", events::onWordChosen);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox parts = new HBox(formerPart, part, nextPart);
        parts.setAlignment(Pos.CENTER);
        parts.getStyleClass().add("parts");
        getChildren().addAll(first, back, next, play, last, parts, chips, speed(events));
        getChildren().forEach(child -> {
            if (child != chips) {
                ((Region) child).setMinWidth(USE_PREF_SIZE);
            }
        });
    }

    /** Shows where the walk stands. */
    public void show(Frame frame) {
        Cursor cursor = frame.cursor();
        boolean isAtEnd = cursor.equals(frame.walk().last());
        first.setDisable(cursor.isStart());
        back.setDisable(cursor.isStart());
        formerPart.setDisable(cursor.isStart());
        next.setDisable(isAtEnd);
        last.setDisable(isAtEnd);
        nextPart.setDisable(isAtEnd);
        showPart(frame, frame.seen());
        showPlaying(frame.isPlaying());
        chips.show(frame);
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        chips.setPalette(theme.palette());
    }

    private void showPart(Frame frame, Cursor cursor) {
        if (cursor.isStart()) {
            part.setText(Messages.text("transport.part.start"));
            return;
        }
        List<Part> parts = frame.walk().parts(cursor.t());
        part.setText(Messages.text("transport.part", name(cursor.part(), frame),
                String.valueOf(parts.indexOf(cursor.part()) + 1), String.valueOf(parts.size())));
    }

    /** The name of a part, the activation by its own. */
    private static String name(Part part, Frame frame) {
        return part == Part.ACTIVATION
                ? frame.diagram().trace().rnn().hiddenActivation().symbol()
                : Messages.text("part." + part.name());
    }

    private void showPlaying(boolean isPlaying) {
        String name = Messages.text(isPlaying ? "transport.pause" : "transport.play");
        if (!name.equals(play.getAccessibleText())) {
            Icons.put(play, isPlaying ? BootstrapIcons.PAUSE_FILL : BootstrapIcons.PLAY_FILL, name);
        }
    }

    private static Button button(String id, BootstrapIcons icon) {
        Button button = Icons.put(new Button(), icon, Messages.text("transport." + id));
        button.setId(id);
        button.getStyleClass().add("round");
        return button;
    }

    private static HBox speed(TransportEvents events) {
        Label label = new Label(Messages.text("transport.speed"));
        Slider slider = new Slider(-SPEED_RANGE, SPEED_RANGE, 0);
        slider.setId("speed");
        slider.setBlockIncrement(0.5);
        slider.setPrefWidth(120);
        slider.setAccessibleText(Messages.text("transport.speed"));
        slider.valueProperty().addListener((_, _, value) -> events.onSpeedChosen(Math.pow(2, value.doubleValue())));
        label.setLabelFor(slider);
        HBox box = new HBox(label, slider);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("speed");
        return box;
    }
}
