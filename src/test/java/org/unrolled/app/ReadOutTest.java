package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.walk.Cursor;

/** The softmax over one output says why it is always 1, and offers two ways out that agree with each other. */
class ReadOutTest extends WindowTest {

    private NetworkDocument before;
    private double z;

    @BeforeEach
    void see() {
        keys(KeyCode.END);
        seeAll();
        before = session().document();
        z = session().trace().last().z().get(0);
    }

    @Test
    void itIsShownAsItIsWithAMark() {
        assertThat(said("y-1")).isEqualTo("Output y after word 3, nice: 1.00");
        clickOnId("read-out-why");
        assertThat(isThere("choose-sigmoid")).isTrue();
        assertThat(isThere("choose-two-classes")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(isThere("choose-sigmoid")).isFalse();
        assertThat(session().document()).isEqualTo(before);
    }

    @Test
    void oneClickToASigmoid() {
        clickOnId("read-out-why");
        clickOnId("choose-sigmoid");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        assertThat(session().trace().last().y().get(0)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-15));
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        keys(KeyCode.END);
        seeAll();
        assertThat(said("y-1")).isEqualTo("Output y after word 3, nice: 0.92");
        assertThat(node("read-out-why").isVisible()).isFalse();
        undo();
    }

    @Test
    void oneClickToTwoClassesOfTheSameProbability() {
        clickOnId("read-out-why");
        clickOnId("choose-two-classes");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SOFTMAX);
        assertThat(rnn().outputSize()).isEqualTo(2);
        assertThat(session().trace().last().y().get(1)).isCloseTo(1 / (1 + Math.exp(-z)), within(1e-15));
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        keys(KeyCode.END);
        seeAll();
        assertThat(said("y-1")).isEqualTo("Output negative after word 3, nice: 0.08");
        assertThat(said("y-2")).isEqualTo("Output positive after word 3, nice: 0.92");
        undo();
    }

    @Test
    void theMenuOffersBothToo() {
        menu("network", "item-sigmoid");
        assertThat(rnn().outputActivation()).isEqualTo(OutputActivation.SIGMOID);
        menu("network", "item-two-classes");
        assertThat(rnn().outputSize()).isEqualTo(2);
        chord(KeyCode.CONTROL, KeyCode.Z);
        undo();
    }

    private void undo() {
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(before);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        keys(KeyCode.END);
        seeAll();
        assertThat(said("y-1")).isEqualTo("Output y after word 3, nice: 1.00");
        assertThat(node("read-out-why").isVisible()).isTrue();
    }
}
