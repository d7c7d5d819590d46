package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Presets;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

/** A step takes its time, but never anybody else's. */
class AnimationTest extends WindowTest {

    private static final double PART = 0.36;

    private Shown shown;

    @BeforeEach
    void see() throws Exception {
        seeAll();
        shown = new Shown(this, Presets.open("article"), List.of("Show", "is", "nice"));
    }

    @Test
    void aStepShowsItsPartsOneAfterAnother() {
        keys(KeyCode.RIGHT);
        assertThat(text("part")).isEqualTo("input 1/5");
        passTime(1.5 * PART);
        assertThat(text("part")).isEqualTo("Wx 2/5");
        passTime(PART);
        assertThat(text("part")).isEqualTo("Wh 3/5");
        passTime(PART);
        assertThat(text("part")).isEqualTo("sum 4/5");
        passTime(PART);
        assertThat(text("part")).isEqualTo("tanh 5/5");
        assertThat(said("h-0-1")).endsWith("not known yet");
        passTime(PART);
        shown.isAt(new Cursor(0, Part.ACTIVATION));
    }

    @Test
    void theLineOfTheStatesTellsNoneThatIsStillOnItsWay() {
        keys(KeyCode.F8, KeyCode.RIGHT);
        assertThat(text("heat-map-line")).isEqualTo("h₀ after “Show”: not read yet");
        passTime(10);
        assertThat(text("heat-map-line")).isEqualTo("h₀ after “Show”: −0.38, −0.29, −0.38");
    }

    @Test
    void aNewStepEndsARunningOneAtOnce() {
        keys(KeyCode.RIGHT);
        assertThat(said("h-0-1")).endsWith("not known yet");
        keys(KeyCode.RIGHT);
        assertThat(said("h-0-1")).isEqualTo("h 1 after word 1, Show: minus 0.38");
        assertThat(said("h-1-1")).endsWith("not known yet");
        keys(KeyCode.LEFT);
        shown.isAt(new Cursor(0, Part.ACTIVATION));
    }

    @Test
    void aJumpDoesNotMove() {
        keys(KeyCode.RIGHT);
        clickOnId("chip-2");
        shown.isAt(new Cursor(1, Part.ACTIVATION));
    }

    @Test
    void playWalksToTheEndAndStopsThere() {
        keys(KeyCode.P);
        assertThat(node("play").getAccessibleText()).startsWith("Pause");
        for (int word = 1; word <= 3; word++) {
            assertThat(session().cursor().t()).isEqualTo(word - 1);
            passTime(10);
        }
        passTime(10);
        shown.isAt(new Cursor(2, Part.OUTPUT));
        assertThat(node("play").getAccessibleText()).startsWith("Play");
    }

    @Test
    void playFromTheEndStartsAnew() {
        keys(KeyCode.END);
        clickOnId("play");
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.ACTIVATION));
    }

    @Test
    void pauseIsStill() {
        clickOnId("play");
        passTime(PART / 2);
        clickOnId("play");
        shown.isAt(new Cursor(0, Part.ACTIVATION));
        passTime(100);
        shown.isAt(new Cursor(0, Part.ACTIVATION));
    }

    @Test
    void aStepWhilePlayingGoesOnAndStopsPlaying() {
        keys(KeyCode.P, KeyCode.RIGHT);
        assertThat(node("play").getAccessibleText()).startsWith("Play");
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.ACTIVATION));
        passTime(100);
        shown.isAt(new Cursor(1, Part.ACTIVATION));
    }
}
