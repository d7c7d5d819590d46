package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;

/** The page is turned, or the lesson left, while a hand still holds something of it. */
class LessonDragTest extends LessonHand {

    private static final String LESSON = """
            # Held

            ## Order

            ```setup
            open preset:article-sigmoid
            sentence Show is not nice
            scene order
            ```

            ## Other words

            ```setup
            open preset:next-word
            sentence never tell a lie
            ```

            ## Weights

            ```setup
            open preset:article-sigmoid
            show weights
            ```

            ## Other weights

            ```setup
            open preset:article
            show weights
            ```
            """;

    private NetworkDocument work;
    private Point2D hand;

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @BeforeEach
    void begin() throws Exception {
        Path held = Files.writeString(folder.resolve("held.md"), LESSON);
        work = session().document();
        openLesson(held);
    }

    @Test
    void aWordThatIsHeldAsThePageIsTurnedComesIntoNoOtherSentence() {
        grab("order-chip-1", 150);
        keys(KeyCode.PAGE_DOWN);
        dragOnAndLetGo(200);
        assertThat(text("page-title")).isEqualTo("Other words");
        assertThat(session().words()).containsExactly("never", "tell", "a", "lie");
    }

    @Test
    void aWordThatIsHeldAsTheLessonIsLeftComesIntoNoOtherSentence() {
        grab("order-chip-1", 150);
        leaveLesson();
        dragOnAndLetGo(200);
        assertThat(session().words()).containsExactly("Show", "is", "nice");
    }

    @Test
    void aWeightThatIsHeldAsTheLessonIsLeftChangesNothingOfTheWork() {
        turnTo(3);
        grab("weight-cell", 60);
        assertThat(session().document()).isNotEqualTo(work);
        leaveLesson();
        dragOnAndLetGo(90);
        assertThat(session().document()).isEqualTo(work);
        assertThat(session().nextUndo()).isEmpty();
    }

    @Test
    void aWeightThatIsHeldAsThePageIsTurnedChangesNothingOfTheNext() {
        turnTo(3);
        grab("weight-cell", 60);
        keys(KeyCode.PAGE_DOWN);
        NetworkDocument page = session().document();
        dragOnAndLetGo(90);
        assertThat(text("page-title")).isEqualTo("Other weights");
        assertThat(session().document()).isEqualTo(page);
    }

    @Test
    void escapeGivesAHeldWeightBackAndLeavesTheLesson() {
        turnTo(3);
        grab("weight-cell", 60);
        keys(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        dragOnAndLetGo(90);
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(work);
    }

    private void grab(String id, double pixels) {
        hand = middle("#" + id);
        pressAt(hand);
        pointAt(hand.add(pixels / 2, 0));
        pointAt(hand.add(pixels, 0));
    }

    private void dragOnAndLetGo(double pixels) {
        pointAt(hand.add(pixels, 0));
        letGo();
    }
}
