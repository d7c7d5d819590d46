package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unrolled.view.theme.Palette;

/** The answers of a question, as they stand on the page. */
@Tag("looks")
class LessonAnswersTest extends WindowTest {

    @Test
    void anAnswerKeepsItsDistanceFromWhatIsPressed() {
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        HBox row = (HBox) node("task-option-1").getParent();
        Region text = (Region) row.getChildren().getLast();
        assertThat(onFx(() -> text.getLayoutX() - ((Control) node("task-option-1")).getWidth())).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatIsPressedHasABorderThatIsSeen() {
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        Region circle = (Region) ((Parent) node("task-option-1")).lookup(".radio");
        Palette palette = Palette.LIGHT;
        assertThat(onFx(() -> circle.getBackground().getFills().getFirst().getFill())).isEqualTo(palette.mutedText());
    }
}
