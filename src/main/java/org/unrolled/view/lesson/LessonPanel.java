package org.unrolled.view.lesson;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Progress;
import org.unrolled.text.Messages;
import org.unrolled.view.Icons;
import org.unrolled.view.RoomForType;
import org.unrolled.view.WrappedLabel;

/** A page of a lesson: what it says, what it asks, and the way to the others. */
public final class LessonPanel extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /** Below this height, in pixels, what is asked would be out of sight on most pages. */
    private static final double LOW = 640;

    private final Label lesson = new Label();
    private final Label title = new WrappedLabel();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final TaskBox task;
    private final Button back = new Button(Messages.text("lesson.back"));
    private final Button next = new Button(Messages.text("lesson.next"));
    private final Label place = new Label();
    private final LessonEvents events;
    private final RoomForType room = new RoomForType(this, _ -> { });
    private Page shown;
    private final Runnable onTurned;
    private boolean isLast;
    private boolean isByMouse;

    /**
     * A panel that reports to these events; with no page yet.
     *
     * @param onTurned runs after a page was turned with the mouse
     */
    public LessonPanel(LessonEvents events, Runnable onTurned) {
        this.events = events;
        this.onTurned = onTurned;
        setId("lesson");
        getStyleClass().add("lesson");
        task = new TaskBox(events);
        Button leave = Icons.put(new Button(), BootstrapIcons.X, Messages.text("menu.lessons.leave"));
        leave.setId("lesson-leave");
        leave.getStyleClass().add("tool");
        leave.setOnAction(_ -> events.onLessonLeft());
        lesson.setId("lesson-name");
        lesson.getStyleClass().add("lesson-name");
        lesson.setWrapText(true);
        lesson.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lesson, Priority.ALWAYS);
        HBox head = new HBox(lesson, leave);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("lesson-head");
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox page = new VBox(title, text, task);
        page.getStyleClass().add("page");
        scroll.setId("page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        // To be heard, and scrolled, by keys alone.
        scroll.setFocusTraversable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot());
        heightProperty().subscribe(height -> pseudoClassStateChanged(COMPACT, height.doubleValue() < LOW));
    }

    /** Shows where a lesson stands. */
    public void show(Progress progress) {
        lesson.setText(progress.lesson().title());
        place.setText(Messages.text("lesson.page", progress.index() + 1, progress.lesson().pages().size()));
        back.setDisable(progress.isFirst());
        isLast = progress.isLast();
        next.setText(Messages.text(isLast ? "lesson.finish" : "lesson.next"));
        if (progress.page() != shown) {
            shown = progress.page();
            title.setText(shown.title());
            text.getChildren().setAll(new MarkdownText(shown.text()));
            scroll.setVvalue(0);
            scroll.setAccessibleText(shown.title() + ". " + MarkdownText.plain(shown.text()));
        }
        task.show(progress);
        if (progress.reply() != Progress.Reply.NONE) {
            // What is said stands last.
            scroll.setVvalue(1);
        }
    }

    /** How large the type of the window is, 1 as usual. */
    public void setTypeScale(double scale) {
        room.setTypeScale(scale);
    }

    private FlowPane foot() {
        back.setId("lesson-back");
        back.setAccessibleText(Messages.text("menu.lessons.former"));
        back.setOnAction(_ -> turn(events::onFormerPage));
        next.setId("lesson-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> turn(isLast ? events::onLessonLeft : events::onNextPage));
        place.setId("lesson-place");
        place.getStyleClass().add("place");
        FlowPane foot = new FlowPane(back, next, place);
        // A click may not come: the panels beside it change with the page.
        foot.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isByMouse = true);
        foot.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isByMouse = false);
        foot.getStyleClass().add("lesson-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Who turns the page with the mouse wants to step next, and a button that has the focus takes the arrows. */
    private void turn(Runnable turning) {
        turning.run();
        if (isByMouse) {
            onTurned.run();
        }
    }
}
