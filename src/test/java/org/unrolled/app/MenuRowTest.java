package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.text.Language;

/** What stands in the row of the menus in windows of several widths. */
@Tag("looks")
class MenuRowTest extends WindowTest {

    private final Language before = Language.current();

    @AfterEach
    void speakAsBefore() {
        before.use();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "HINDI"})
    void besideASceneItIsOneRowInASmallWindow(Language language) {
        act(() -> stage.setWidth(1024));
        act(() -> studio.languages().choose(Optional.of(language)));
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        keys(KeyCode.PAGE_DOWN);
        assertThat(node("show-scene").isVisible()).isTrue();
        assertThat(height("predict-first")).isCloseTo(height("zoom-in"), within(2.0));
        assertThat(height("show-scene")).isCloseTo(height("zoom-in"), within(2.0));
    }

    @Test
    void theNameOfTheProgramIsThereWhereItHasRoom() {
        act(() -> stage.setWidth(1600));
        assertThat(node("program-name").isVisible()).isTrue();
        act(() -> stage.setWidth(1024));
        assertThat(node("program-name").isVisible()).isFalse();
    }

    private double height(String id) {
        return onFx(() -> node(id).localToScene(node(id).getLayoutBounds()).getCenterY());
    }
}
