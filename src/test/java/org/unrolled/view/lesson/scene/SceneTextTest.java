package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SceneTextTest {

    @Test
    void ofALongSentenceItsBeginningIsWritten() {
        assertThat(SceneText.beginning(List.of("lie", "down"))).isEqualTo("lie down");
        assertThat(SceneText.beginning(Collections.nCopies(10_000, "nice"))).endsWith("nice …").hasSizeLessThan(200);
    }

    @Test
    void ofWhatHasBeenReadTheEndIsWritten() {
        List<String> words = List.of("never", "tell", "a", "lie");
        assertThat(SceneText.upTo(words, 2)).isEqualTo("never tell a");
        assertThat(SceneText.upTo(Collections.nCopies(10_000, "nice"), 9_999)).startsWith("… nice")
                .hasSizeLessThan(60);
    }
}
