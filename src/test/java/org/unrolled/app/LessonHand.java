package org.unrolled.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.WindowEvent;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.BeforeEach;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;

/** A window with a lesson beside it on the disk, and a hand that opens it. */
abstract class LessonHand extends WindowTest {

    static final WeightId WEIGHT = WeightId.wh(0, 1);
    static final List<String> NOT_NICE = List.of("Show", "is", "not", "nice");

    private static final String LESSON = """
            # Of a network

            ```setup
            open preset:article-sigmoid
            sentence Show is not nice
            ```

            ## Weights

            ```setup
            word 2
            show weights
            ```

            ```ask choice
            Which?
            - [ ] this
            - [x] that
            ```

            ## Number

            ```setup
            view folded
            ```

            ```ask number
            How many words?
            answer: 4
            ```

            ## Compared

            ```setup
            sentence Show is worst
            beside Show is nice
            view compare
            ```

            ## Scene

            ```setup
            sentence Show is nice
            beside Show is not nice
            word 1
            scene no-memory
            ```

            ```wait
            Cut the memory.
            until: h2 < -5
            ```
            """;

    Path lesson;

    @BeforeEach
    final void writeLesson() throws IOException {
        lesson = Files.writeString(folder.resolve("lesson.md"), LESSON);
    }

    /** Opens the lesson as the menu does. */
    final void openLesson() {
        openLesson(lesson);
    }

    final void openLesson(Path file) {
        prompt.opens(file);
        act(() -> studio.lessons().onLessonFileWanted());
    }

    final void turnTo(int page) {
        act(() -> {
            for (int i = 1; i < page; i++) {
                studio.lessons().onNextPage();
            }
        });
    }

    final void leaveLesson() {
        act(() -> studio.lessons().onLessonLeft());
    }

    final void change(WeightId weight, double value) {
        act(() -> session().edit(new EditDescription.WeightChanged(weight, rnn().get(weight), value),
                session().document().withRnn(rnn().with(weight, value))));
    }

    final void closeByHand() {
        act(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    final boolean isSeen(String id) {
        return onFx(() -> {
            for (Node node = lookup("#" + id).tryQuery().orElse(null); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
                if (node == stage.getScene().getRoot()) {
                    return true;
                }
            }
            return false;
        });
    }

    final String notice() {
        NotificationPane pane = lookup(".notification-pane").query();
        return onFx(() -> pane.isShowing() ? pane.getText() : "");
    }
}
