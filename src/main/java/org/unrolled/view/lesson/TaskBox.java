package org.unrolled.view.lesson;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.Progress;
import org.unrolled.model.lesson.Progress.Reply;
import org.unrolled.model.lesson.Task;
import org.unrolled.text.Messages;

/** What a page asks of its learner, what it is answered with, and what is said to that. */
final class TaskBox extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final LessonEvents events;
    private final VBox reply = new VBox();
    private Optional<Task> task = Optional.empty();
    private int page = -1;

    TaskBox(LessonEvents events) {
        this.events = events;
        setId("task");
        getStyleClass().add("task");
        reply.setId("task-reply");
        reply.getStyleClass().add("reply");
        reply.managedProperty().bind(reply.visibleProperty());
        managedProperty().bind(visibleProperty());
    }

    /** Shows the task of a page, and how it stands. */
    void show(Progress progress) {
        // A page that is opened anew, the same one or not, has had no answer.
        if (progress.reply() == Reply.NONE || progress.index() != page || !progress.page().task().equals(task)) {
            page = progress.index();
            task = progress.page().task();
            build();
        }
        task.ifPresent(asked -> tell(asked, progress.reply()));
    }

    private void build() {
        setVisible(task.isPresent());
        getChildren().clear();
        task.ifPresent(asked -> {
            getChildren().add(new MarkdownText("**" + Messages.text("lesson.turn") + "** " + asked.prompt()));
            answers(asked).ifPresent(getChildren()::add);
            getChildren().add(reply);
        });
    }

    private Optional<Node> answers(Task asked) {
        return switch (asked) {
            case Task.MultipleChoice choice -> Optional.of(new ChoiceAnswers(choice, events));
            case Task.NumberQuestion _ -> Optional.of(new NumberAnswer(events));
            case Task.Goal goal -> Optional.of(goal.feedback().wrong()).filter(hint -> !hint.isBlank()).map(Hint::new);
            case Task.Prediction _ -> Optional.empty();
        };
    }

    private void tell(Task asked, Reply told) {
        reply.pseudoClassStateChanged(RIGHT, told == Reply.RIGHT);
        reply.pseudoClassStateChanged(WRONG, told == Reply.WRONG);
        reply.setVisible(told != Reply.NONE);
        if (told == Reply.NONE) {
            reply.getChildren().clear();
            reply.setAccessibleText(null);
            return;
        }
        String said = told == Reply.RIGHT
                ? "✓ " + saying(asked.feedback().right(), "lesson.right")
                : "✗ " + saying(asked.feedback().wrong(), "lesson.wrong");
        String spoken = MarkdownText.plain(said);
        if (!spoken.equals(reply.getAccessibleText())) {
            reply.getChildren().setAll(new MarkdownText(said));
            reply.setAccessibleText(spoken);
            reply.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private static String saying(String own, String usual) {
        return own.isBlank() ? Messages.text(usual) : own;
    }
}
