package org.unrolled.view.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.statespace.Camera;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.theme.Palette;

/** The state space under mouse and keys, and what it shows and says. */
class StateSpaceViewTest extends ViewWindow {

    private StateSpaceCanvas canvas;

    private void openView(NetworkDocument document) {
        open(document);
        StateSpaceView view = onFx(() -> new StateSpaceView(events));
        show(view, view::show, 960, 700);
        canvas = (StateSpaceCanvas) node("state-space-canvas");
    }

    @Test
    void arrowKeysTurnItAndHomeTurnsItBack() {
        openView(Networks.articleDocument());
        focus("state-space-canvas");
        keys(KeyCode.RIGHT);
        assertThat(canvas.camera().yaw()).isGreaterThan(Camera.HOME.yaw());
        keys(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(canvas.camera().yaw()).isLessThan(Camera.HOME.yaw());
        keys(KeyCode.DOWN);
        assertThat(canvas.camera().pitch()).isGreaterThan(Camera.HOME.pitch());
        assertThat(session.cursor().isStart()).as("the keys turn, and do not step").isTrue();
        keys(KeyCode.HOME);
        assertThat(canvas.camera()).isEqualTo(Camera.HOME);
    }

    @Test
    void sentencesAreNotCutWhereThereIsRoomBesideTheCube() {
        NetworkDocument article = Networks.articleDocument();
        openView(new NetworkDocument(Optional.empty(), article.vocabulary(), article.rnn(), article.labels(),
                List.of(Sentence.of("Show is not not nice"), Sentence.of("Show is not not not worst"))));
        for (double[] size : new double[][] {{960, 440}, {1200, 700}}) {
            act(() -> {
                canvas.getScene().getWindow().setWidth(size[0]);
                canvas.getScene().getWindow().setHeight(size[1]);
            });
            assertThat(onFx(() -> node("state-space-sentences").lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast)
                    .filter(box -> !box.getText().isEmpty())
                    .map(box -> ((Text) box.lookup(".text")).getText())
                    .toList())).containsExactly("Show is not not nice", "Show is not not not worst");
            assertThat(onFx(() -> canvas.getWidth())).isGreaterThan(onFx(() -> canvas.getHeight()));
        }
    }

    @Test
    void plusAndMinusZoom() {
        openView(Networks.articleDocument());
        focus("state-space-canvas");
        keys(KeyCode.EQUALS);
        assertThat(canvas.camera().zoom()).isEqualTo(1.2);
        keys(KeyCode.MINUS, KeyCode.MINUS);
        assertThat(canvas.camera().zoom()).isLessThan(1);
    }

    @Test
    void draggingTurnsIt() {
        openView(Networks.articleDocument());
        dragOver(canvas, new Point2D(100, 300), new Point2D(160, 270));
        assertThat(canvas.camera().yaw() - Camera.HOME.yaw()).isGreaterThan(0.3);
        assertThat(canvas.camera().pitch()).isLessThan(Camera.HOME.pitch());
    }

    @Test
    void theOtherButtonAndShiftMoveIt() {
        openView(Networks.articleDocument());
        Point before = onFx(() -> canvas.placeOf(2)).orElseThrow();
        dragOver(MouseButton.SECONDARY, canvas, new Point2D(100, 300), new Point2D(160, 270));
        Point after = onFx(() -> canvas.placeOf(2)).orElseThrow();
        assertThat(after.x() - before.x()).isCloseTo(60, within(1.5));
        assertThat(after.y() - before.y()).isCloseTo(-30, within(1.5));
        assertThat(canvas.camera().yaw()).as("it does not turn").isEqualTo(Camera.HOME.yaw());
        focus("state-space-canvas");
        chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(onFx(() -> canvas.placeOf(2)).orElseThrow().x()).isLessThan(after.x());
        keys(KeyCode.HOME);
        assertThat(canvas.camera()).isEqualTo(Camera.HOME);
    }

    @Test
    void theCardBesideAStateSaysItsWordItsTimeAndItsNumbers() {
        openView(Networks.articleDocument());
        act(() -> session.moveTo(session.walk().endOf(1)));
        Node card = node("hover-card");
        Point place = onFx(() -> canvas.placeOf(1)).orElseThrow();
        pointAt(canvas, new Point2D(place.x() + 3, place.y()));
        assertThat(card.isVisible()).isTrue();
        assertThat(card.getBoundsInParent().contains(place.x(), place.y())).as("it does not cover the state").isFalse();
        assertThat(onCard()).containsExactly("“is”, t = 1", "Show is nice", "h₁,₁ ≈ " + number(0),
                "h₁,₂ ≈ " + number(1), "h₁,₃ ≈ " + number(2));
        Point unread = onFx(() -> canvas.placeOf(2)).orElseThrow();
        pointAt(canvas, new Point2D(unread.x(), unread.y()));
        assertThat(onCard()).containsExactly("“nice”, t = 2", "Show is nice", "not read yet");
        pointAt(canvas, new Point2D(5, 5));
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void theKeysWalkFromStateToStateAndEnterGoesToTheWord() {
        openView(Networks.articleDocument());
        act(() -> session.moveTo(session.walk().endOf(1)));
        focus("state-space-canvas");
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(onCard().getFirst()).isEqualTo("“is”, t = 1");
        chord(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(onCard().getFirst()).isEqualTo("“Show”, t = 0");
        assertThat(canvas.getAccessibleText()).startsWith("“Show”, t = 0: Show is nice, h₀,₁ ≈ ");
        keys(KeyCode.ENTER);
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(0));
        chord(KeyCode.CONTROL, KeyCode.LEFT);
        chord(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(onCard().getFirst()).isEqualTo("h₋₁, before the first word");
    }

    @Test
    void theCardOfManyNeuronsSaysTheFirstNumbersAndTheComponents() {
        openView(document(Networks.random(2, 3, 12, 1)));
        act(() -> session.moveTo(session.walk().last()));
        focus("state-space-canvas");
        chord(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(onCard()).hasSize(2 + 8 + 1 + 3).contains("and 4 more numbers");
        assertThat(onCard().getLast()).startsWith("PC 3 (");
    }

    @Test
    void aClickOnAStateGoesToItsWord() {
        openView(Networks.articleDocument());
        Point place = onFx(() -> canvas.placeOf(2)).orElseThrow();
        dragOver(canvas, new Point2D(place.x(), place.y()));
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(2));
    }

    @Test
    void thePointStandsAtTheStateAndHasTheColourOfItsPath() {
        openView(Networks.articleDocument());
        act(() -> session.moveTo(session.walk().last()));
        Point place = onFx(() -> canvas.placeOf(2)).orElseThrow();
        assertThat(pixel(canvas, place.x(), place.y())).isEqualTo(PathStyle.of(0, Palette.LIGHT).color());
        act(() -> session.moveTo(Cursor.START));
        Point start = onFx(() -> canvas.placeOf(-1)).orElseThrow();
        assertThat(pixel(canvas, start.x(), start.y())).isEqualTo(Palette.LIGHT.text());
    }

    @Test
    void halfwayThroughTheActivationThePointIsHalfwayToTheNextState() {
        openView(Networks.articleDocument());
        Cursor part = new Cursor(1, Part.ACTIVATION);
        act(() -> {
            session.moveTo(part);
            frames.showStep(Optional.of(new Motion(part, 0.5)), false);
        });
        Point from = onFx(() -> canvas.placeOf(0)).orElseThrow();
        Point to = onFx(() -> canvas.placeOf(1)).orElseThrow();
        Point half = from.towards(to, 0.5);
        assertThat(pixel(canvas, half.x(), half.y())).isEqualTo(PathStyle.of(0, Palette.LIGHT).color());
        // The ring round the moving point.
        assertThat(pixel(canvas, half.x() - 13, half.y())).satisfies(color ->
                assertThat(Palette.contrast(color, Palette.LIGHT.background())).isGreaterThan(6));
    }

    @Test
    void anEditMovesTheStatesWithTheNextFrame() {
        openView(Networks.articleDocument());
        act(() -> session.moveTo(session.walk().last()));
        Point before = onFx(() -> canvas.placeOf(2)).orElseThrow();
        act(() -> session.preview(WeightId.bh(0), -2));
        Point after = onFx(() -> canvas.placeOf(2)).orElseThrow();
        assertThat(before.distance(after)).isGreaterThan(20);
        assertThat(pixel(canvas, after.x(), after.y())).isEqualTo(PathStyle.of(0, Palette.LIGHT).color());
    }

    @Test
    void aTickByMouseOrBySpaceShowsAnotherSentence() {
        openView(Networks.articleDocument());
        ListView<?> list = (ListView<?>) node("state-space-sentences");
        CheckBox second = lookup("#state-space-sentences .check-box")
                .match(box -> ((CheckBox) box).getText().equals("Show is not nice")).query();
        dragOver(second, new Point2D(10, 10));
        assertThat(canvas.getAccessibleText()).contains("Other sentences shown: 1");
        act(() -> {
            list.requestFocus();
            list.getFocusModel().focus(2);
        });
        keys(KeyCode.SPACE);
        assertThat(canvas.getAccessibleText()).contains("Other sentences shown: 2");
        keys(KeyCode.SPACE);
        assertThat(canvas.getAccessibleText()).contains("Other sentences shown: 1");
        act(() -> list.getFocusModel().focus(0));
        keys(KeyCode.SPACE);
        assertThat(canvas.getAccessibleText()).as("the one being read stays").contains("Other sentences shown: 1");
    }

    @Test
    void theArticlesNetworkHasADecisionPlane() {
        openView(Networks.articleDocument());
        assertThat(text("state-space-plane")).isEqualTo("decision plane z = 0");
        assertThat(text("state-space-explanation"))
                .isEqualTo("Three neurons are three coordinates. A sentence is a path through the cube.");
    }

    @Test
    void twoNeuronsAreASquareAndTheKeysStep() {
        openView(document(Networks.random(2, 3, 2, 2)));
        assertThat(text("state-space-explanation")).contains("square");
        assertThat(text("state-space-plane")).contains("z₀ = z₁");
        focus("state-space-canvas");
        keys(KeyCode.RIGHT);
        assertThat(canvas.camera()).isEqualTo(Camera.FRONT);
    }

    @Test
    void oneNeuronIsALine() {
        openView(document(Networks.random(2, 3, 1, 1)));
        assertThat(text("state-space-explanation")).contains("line");
        Point one = onFx(() -> canvas.placeOf(0)).orElseThrow();
        Point other = onFx(() -> canvas.placeOf(1)).orElseThrow();
        assertThat(one.y()).isEqualTo(other.y());
    }

    @Test
    void manyNeuronsAreProjectedAndAnyThreeCanBeChosen() {
        openView(document(Networks.random(2, 3, 8, 1)));
        assertThat(text("state-space-explanation"))
                .startsWith("8 neurons are 8 coordinates. You see the three directions");
        assertThat(canvas.getAccessibleText()).contains("PC 1 (");
        assertThat(text("state-space-notes")).contains("No decision plane: it depends on all 8 neurons.");
        act(() -> choice("state-space-axes").setValue(false));
        act(() -> choice("state-space-axis-3").setValue(7));
        act(() -> session.moveTo(session.walk().last()));
        assertThat(canvas.getAccessibleText()).contains("h₁ = ", "h₂ = ", "h₈ = ");
    }

    @Test
    void unboundedStatesMakeTheCubeGrowAndWhatIsNotFiniteIsLeftOut() {
        openView(document(Networks.random(2, 3, 3, 1, Activation.IDENTITY, OutputActivation.SIGMOID, Reads.LAST)));
        act(() -> session.edit(new EditDescription.WeightsReset(),
                session.document().withRnn(session.document().rnn().with(WeightId.bh(0), 30))));
        assertThat(text("state-space-notes")).startsWith("The axes reach from −");
        act(() -> session.preview(WeightId.bh(0), 1e308));
        act(() -> session.preview(session.document().withRnn(
                session.document().rnn().with(WeightId.wh(0, 0), 100))));
        assertThat(text("state-space-notes")).contains("Left out, as not finite:");
    }

    private static NetworkDocument document(Rnn rnn) {
        Vocabulary vocabulary = new Vocabulary(List.of("a", "b", "c"));
        List<String> labels = rnn.outputSize() == 1 ? List.of("yes") : List.of("no", "yes");
        return new NetworkDocument(Optional.empty(), vocabulary, rnn, labels,
                List.of(Sentence.of("a b c")));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice(String id) {
        return (ComboBox<Object>) node(id);
    }

    private List<String> onCard() {
        return onFx(() -> ((Parent) node("hover-card")).getChildrenUnmodifiable().stream()
                .map(line -> ((Label) line).getText()).toList());
    }

    private String number(int unit) {
        return Decimals.rounded(session.trace().step(1).h().get(unit), 2);
    }
}
