package org.unrolled.view.window;

import java.util.Optional;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.unrolled.model.lesson.Progress;
import org.unrolled.model.network.Rnn;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** The line at the foot of the window: what is open, how far it has been read, and whether it is saved. */
final class StatusLine extends StatusBar {

    private final Label saved = new Label();
    private Optional<String> lesson = Optional.empty();
    private Frame shown;

    StatusLine() {
        setId("status");
        // It takes no key, so Tab has nothing to stop for.
        setFocusTraversable(false);
        setText("");
        getRightItems().add(saved);
    }

    void show(Frame frame) {
        shown = frame;
        setText(lesson.orElseGet(() -> network(frame)) + "    " + place(frame)
                + frame.undo().map(what -> "    " + Messages.text("menu.undo.what", what)).orElse(""));
        saved.setText(Messages.text(frame.isUnsaved() ? "status.unsaved" : "status.unchanged"));
    }

    /** Says which lesson is open and how to leave it. */
    void show(Optional<Progress> progress) {
        lesson = progress.map(open -> Messages.text("status.lesson", open.lesson().title()));
        show(shown);
    }

    private static String network(Frame frame) {
        Rnn rnn = frame.diagram().trace().rnn();
        return Messages.text("status.network", String.valueOf(rnn.inputSize()), String.valueOf(rnn.hiddenSize()),
                String.valueOf(rnn.outputSize()), rnn.hiddenActivation().symbol(), rnn.outputActivation().symbol());
    }

    private static String place(Frame frame) {
        return frame.cursor().isStart() ? Messages.text("status.start")
                : Messages.text("status.word", frame.cursor().t() + 1, frame.words().size());
    }
}
