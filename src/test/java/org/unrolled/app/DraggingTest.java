package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.robot.MouseRobot;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;

/** While the slider is dragged everything downstream follows, in the same frame. */
class DraggingTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private final Editor editor = new Editor(this);
    private NetworkDocument before;

    @BeforeEach
    void openEditor() {
        seeAll();
        keys(KeyCode.END);
        before = session().document();
        clickEdge(WEIGHT, 1);
    }

    @Test
    void everythingFollowsInTheSameFrame() {
        List<String> late = new CopyOnWriteArrayList<>();
        List<Double> seen = new CopyOnWriteArrayList<>();
        onFx(() -> {
            stage.getScene().addPostLayoutPulseListener(() -> compareFrame(late, seen));
            return null;
        });
        drag(-60, 12);
        assertThat(late).isEmpty();
        assertThat(seen).as("values on the way").hasSizeGreaterThan(3);
        assertThat(editor.isOpen()).isTrue();
        double now = rnn().get(WEIGHT);
        assertThat(now).isLessThan(1.1).isEqualTo(Math.rint(now * 100) / 100);
        assertThat(editor.field()).isEqualTo(Decimals.allDigits(now));
        new Shown(this, before.withRnn(before.rnn().with(WEIGHT, now)), session().words()).isAt(session().cursor());
    }

    /** What is typed in the field, what the network has, and what the neuron says belong together in every frame. */
    private void compareFrame(List<String> late, List<Double> seen) {
        double inField = Decimals.printed(((TextField) node("weight-field")).getText()).doubleValue();
        NetworkDocument expected = before.withRnn(before.rnn().with(WEIGHT, inField));
        String numbers = Decimals.rounded(expected.trace(session().words()).step(2).h().get(0), 2);
        if (rnn().get(WEIGHT) != inField || !node("h-2-1").getAccessibleText().endsWith(": " + numbers)) {
            late.add(inField + ": " + node("h-2-1").getAccessibleText());
        }
        if (!seen.contains(inField)) {
            seen.add(inField);
        }
    }

    @Test
    void aDragIsOneStepToUndo() {
        drag(40, 5);
        drag(-100, 5);
        NetworkDocument dragged = session().document();
        assertThat(dragged).isNotEqualTo(before);
        editor.keep();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(before);
        assertThat(session().nextUndo()).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(session().document()).isEqualTo(dragged);
    }

    @Test
    void escAfterADragPutsBackToTheLastBit() {
        drag(40, 5);
        assertThat(session().document()).isNotEqualTo(before);
        editor.putBack();
        assertThat(session().document()).isEqualTo(before);
        new Shown(this, before, session().words()).isAt(session().cursor());
    }

    private void drag(double pixels, int moves) {
        MouseRobot mouse = robotContext().getMouseRobot();
        Point2D thumb = onFx(() -> point(editor.thumb()).query());
        mouse.moveNoWait(thumb);
        settle();
        mouse.pressNoWait(MouseButton.PRIMARY);
        for (int i = 1; i <= moves; i++) {
            mouse.moveNoWait(thumb.add(pixels * i / moves, 0));
            settle();
        }
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }
}
