package org.unrolled.view.lesson;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.unrolled.model.lesson.Progress;
import org.unrolled.text.Messages;

/** The menu of lessons. */
public final class LessonMenu extends Menu {

    private final MenuItem next = item("next");
    private final MenuItem former = item("former");
    private final MenuItem leave = item("leave");

    /** A menu that reports what is chosen. */
    public LessonMenu(LessonEvents events, List<LessonEntry> lessons) {
        super(Messages.text("menu.lessons"));
        setId("menu-lessons");
        for (LessonEntry lesson : lessons) {
            MenuItem item = new MenuItem(lesson.title());
            item.setId("item-lesson-" + lesson.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> events.onLessonChosen(lesson.name()));
            getItems().add(item);
        }
        MenuItem open = item("open");
        open.setOnAction(_ -> events.onLessonFileWanted());
        next.setOnAction(_ -> events.onNextPage());
        former.setOnAction(_ -> events.onFormerPage());
        leave.setOnAction(_ -> events.onLessonLeft());
        getItems().addAll(new SeparatorMenuItem(), open, new SeparatorMenuItem(), next, former, leave);
        show(Optional.empty());
    }

    /** Offers what can be done in the lesson that is open, if one is. */
    public void show(Optional<Progress> progress) {
        next.setDisable(progress.map(Progress::isLast).orElse(true));
        former.setDisable(progress.map(Progress::isFirst).orElse(true));
        leave.setDisable(progress.isEmpty());
    }

    private static MenuItem item(String name) {
        MenuItem item = new MenuItem(Messages.text("menu.lessons." + name));
        item.setId("item-lessons-" + name);
        return item;
    }
}
