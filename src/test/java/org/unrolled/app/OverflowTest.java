package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unrolled.io.DocumentWriter;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;

/** Numbers too large for a double are marked where they arise, and the window stays usable. */
class OverflowTest extends WindowTest {

    private static final WeightId HUGE = WeightId.wh(0, 0);
    private static final Color BROKEN = Color.web("#b3261e");

    /** The article's network without a squash: h₀,₁ is 1e300, and h₁,₁ = 1e300 × 1e300. */
    @Override
    NetworkDocument firstDocument() throws Exception {
        NetworkDocument article = Presets.open("article");
        Rnn rnn = article.rnn();
        return article.withRnn(new Rnn(Activation.IDENTITY, rnn.outputActivation(), rnn.reads(), rnn.wx(), rnn.wh(),
                rnn.bh(), rnn.wy(), rnn.by(), rnn.h0())
                .with(WeightId.wx(0, 0), 1e300).with(HUGE, 1e300));
    }

    @Test
    void thePlaceIsNamedAndMarked() {
        keys(KeyCode.END);
        seeAll();
        assertThat(text("narration")).startsWith("Wh h, unit 1, at word 2 (“is”) is too large for a number");
        assertThat(said("h-0-1")).endsWith(": 1.00e300");
        assertThat(said("h-1-1")).endsWith(": ∞");
        assertThat(isMarked("h-0-1")).isFalse();
        assertThat(isMarked("h-1-1")).isTrue();
        assertThat(isMarked("h-1-2")).isFalse();
        assertThat(isMarked("h-2-1")).isTrue();
        assertThat(isMarked("h-2-2")).isTrue();
    }

    @Test
    void everyStepStillWorks() {
        for (int i = 0; i < 17; i++) {
            keys(KeyCode.DOWN);
            passTime(0.1);
        }
        assertThat(session().cursor()).isEqualTo(session().walk().last());
        keys(KeyCode.HOME, KeyCode.RIGHT, KeyCode.P, KeyCode.LEFT);
        assertThat(session().cursor().isStart()).isTrue();
    }

    @Test
    void aSmallerWeightMakesItFiniteAgain() {
        keys(KeyCode.END);
        seeAll();
        new Editor(this).set(HUGE, 1, "0.5");
        assertThat(text("narration")).startsWith("Word 3 of 3");
        assertThat(isMarked("h-1-1")).isFalse();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("narration")).contains("too large for a number");
    }

    @Test
    void suchADocumentIsSavedAndOpenedAgain() throws Exception {
        DocumentWriter.write(session().document(), folder.resolve("huge.rnn.json"));
        NetworkDocument huge = session().document();
        openPreset("article");
        prompt.opens(folder.resolve("huge.rnn.json"));
        chord(KeyCode.CONTROL, KeyCode.O);
        assertThat(session().document()).isEqualTo(huge);
        assertThat(text("narration")).contains("too large for a number");
    }

    private boolean isMarked(String neuron) {
        return onFx(() -> {
            Bounds box = node(neuron).getBoundsInParent();
            Color fill = diagram().snapshot(null, null).getPixelReader()
                    .getColor((int) (box.getMinX() + 4), (int) (box.getMinY() + box.getHeight() * 0.4));
            return Math.abs(fill.getHue() - BROKEN.getHue()) < 8 && fill.getSaturation() > 0.6;
        });
    }
}
