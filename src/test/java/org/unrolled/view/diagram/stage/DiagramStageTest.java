package org.unrolled.view.diagram.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.folded.NamePlaces;
import org.unrolled.diagram.unrolled.EdgeNumbers;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Spoken;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.morph.MorphCanvas;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

@Tag("window")
class DiagramStageTest extends FxRobot implements DiagramEvents {

    private final NetworkDocument document = Networks.articleDocument();
    private final ForwardTrace trace = document.trace(List.of("Show", "is", "not", "nice"));
    private final List<WeightId> chosen = new ArrayList<>();
    private final List<Integer> chosenWords = new ArrayList<>();
    private Attention attention = Attention.NONE;
    private Stage window;
    private DiagramStage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Fonts.load();
    }

    @BeforeEach
    void open() throws Exception {
        onFx(() -> {
            stage = new DiagramStage(this);
            window = new Stage();
            window.setScene(new Scene(new StackPane(stage), 980, 700));
            window.setX(0);
            window.setY(0);
            window.show();
            window.toFront();
            window.requestFocus();
            stage.show(frame(new Cursor(2, Part.ACTIVATION), Labels.ALL));
            return null;
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, window.focusedProperty());
        settle();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            window.hide();
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theHiddenBoxesSayWhatTheTraceSays(int t) {
        fold();
        show(new Cursor(t, Part.ACTIVATION), Labels.ALL);
        for (int unit = 0; unit < 3; unit++) {
            assertThat(said("folded-h-" + (unit + 1))).endsWith(Spoken.number(trace.step(t).h().get(unit), 2));
        }
    }

    @Test
    void theOutputIsNotKnownUntilItIsRead() {
        fold();
        assertThat(said("folded-y-1")).contains("not known yet");
        show(new Cursor(3, Part.OUTPUT), Labels.ALL);
        assertThat(said("folded-y-1")).endsWith("1.00");
    }

    @Test
    void theBoxOfTheWordThatIsReadIsDarkAndAllOthersAreNot() {
        fold();
        for (int row = 0; row < 5; row++) {
            Box box = stage.folded().places().input(row);
            Color expected = row == 4 ? Palette.FOLDED.hotCell() : Palette.FOLDED.cell();
            assertThat(pixel(new Point(box.x() + box.width() * 0.7, box.y() + 5))).as("input %d", row).isEqualTo(expected);
        }
    }

    @Test
    void aHiddenBoxHasTheColourOfItsState() {
        fold();
        for (int unit = 0; unit < 3; unit++) {
            Color expected = Palette.FOLDED.ofValue(trace.step(2).h().get(unit));
            assertThat(near(pixel(inside(unit)), expected)).as("h%d", unit + 1).isTrue();
        }
    }

    @Test
    void aClickOnAnEdgeItsNameABoxOrAnOutputChoosesItsWeight() {
        fold();
        EdgeId loop = new EdgeId(WeightId.wh(2, 0), 2);
        clickAt(onScreen(stage.folded().pointOn(loop, clearOn(loop))));
        clickAt(middle(nameOf(WeightId.wx(1, 3))));
        clickAt(middle(nameOf(WeightId.wy(0, 2))));
        clickAt(middle(stage.folded().places().neuron(0, 1)));
        clickAt(middle(stage.folded().places().outputRow(0, 0)));
        clickAt(middle(stage.folded().places().startNeuron(1)));
        assertThat(chosen).containsExactly(WeightId.wh(2, 0), WeightId.wx(1, 3), WeightId.wy(0, 2), WeightId.bh(1),
                WeightId.by(0), WeightId.h0(1));
    }

    /** The share of a loop's length where it is farthest from all other edges. */
    private double clearOn(EdgeId loop) {
        FoldedEdges edges = stage.folded().edges();
        List<Curve> others = Stream.of(WeightGroup.WX, WeightGroup.WH, WeightGroup.WY)
                .flatMap(group -> IntStream.range(0, document.rnn().rows(group)).boxed()
                        .flatMap(row -> IntStream.range(0, document.rnn().columns(group))
                                .mapToObj(column -> new WeightId(group, row, column))))
                .filter(weight -> !weight.equals(loop.weight()))
                .map(weight -> edges.curve(new EdgeId(weight, loop.t())))
                .toList();
        return IntStream.rangeClosed(10, 90).mapToObj(i -> i / 100.0)
                .max(Comparator.comparingDouble(u -> others.stream()
                        .mapToDouble(other -> other.distance(edges.curve(loop).at(u))).min().orElseThrow()))
                .orElseThrow();
    }

    @Test
    void theStartSaysItsNumbersAndTheKeysReachIt() {
        fold();
        assertThat(said("folded-start-2")).isEqualTo("Start value 2: 0.00");
        move(0, 0);
        move(-1, 0);
        assertThat(focused()).isEqualTo("folded-start-1");
        move(0, 1);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(chosen).containsExactly(WeightId.h0(1));
        move(1, 0);
        assertThat(focused()).isEqualTo("folded-h-2");
    }

    @Test
    void allNineLoopsAreNamedAtOnce() {
        fold();
        for (int unit = 0; unit < 3; unit++) {
            for (int from = 0; from < 3; from++) {
                assertThat(isNamed(WeightId.wh(unit, from))).as("from %d to %d", from, unit).isTrue();
            }
        }
    }

    @Test
    void whileLoopsAreFoldedInTheMemorysShareRunsToEachNeuron() {
        fold();
        onFx(() -> {
            ((CheckBox) stage.lookup("#folded-loops")).fire();
            return null;
        });
        Cursor part = new Cursor(2, Part.WH);
        DiagramFrame moment = DiagramFrame.of(document, trace, new Cursor(2, Part.WX), 2)
                .withMotion(Optional.of(new Motion(part, 0.45)));
        onFx(() -> {
            stage.show(moment);
            stage.current().fit();
            return null;
        });
        settle();
        for (int unit = 0; unit < 3; unit++) {
            Curve way = stage.folded().places().foldedShare(unit);
            Color sign = Palette.FOLDED.ofSign(trace.step(2).whH().get(unit));
            boolean isSeen = way.evenly(40).stream().anyMatch(place -> near(pixel(place), sign));
            assertThat(isSeen).as("a dot on its way to neuron %d", unit).isTrue();
        }
    }

    @Test
    void theNeuronInFocusHasItsWeightsOnItsEdges() {
        show(new Cursor(2, Part.ACTIVATION), new Labels(Labels.Mode.FOCUSED, 1));
        assertThat(onEdges(2, 1)).as("only its numbers are wanted").isTrue();
        show(new Cursor(2, Part.ACTIVATION), new Labels(Labels.Mode.NONE, 1));
        assertThat(onEdges(2, 1)).as("none are").isFalse();
        show(new Cursor(2, Part.ACTIVATION), Labels.ALL);
        assertThat(onEdges(2, 1)).as("nothing is in focus").isFalse();
        onFx(() -> {
            stage.attend(Attention.of(UnitId.hidden(2, 1)));
            return null;
        });
        settle();
        assertThat(onEdges(2, 1)).as("the pointer is on it").isTrue();
    }

    @Test
    void aBiasThatChangedSaysWhatItWas() {
        fold();
        NetworkDocument after = document.withRnn(document.rnn().with(WeightId.bh(1), 0.25));
        Box tag = stage.folded().places().bias(2, 1);
        Point beside = new Point(tag.x() - 8, tag.centerY() + 6);
        assertThat(near(pixel(beside), Palette.FOLDED.chip())).isFalse();
        DiagramFrame edited = DiagramFrame.of(after, after.trace(List.of("Show", "is", "not", "nice")),
                new Cursor(2, Part.ACTIVATION), 2).withEdit(trace, Optional.empty());
        onFx(() -> {
            stage.show(edited);
            return null;
        });
        settle();
        assertThat(near(pixel(beside), Palette.FOLDED.chip())).isTrue();
        Box other = stage.folded().places().bias(2, 0);
        assertThat(near(pixel(new Point(other.x() - 8, other.centerY() + 6)), Palette.FOLDED.chip())).isFalse();
    }

    @Test
    void aWordUnderATallLayerComesIntoSightWhileItIsReadIn() {
        NetworkDocument tall = new NetworkDocument(Optional.empty(), document.vocabulary(),
                Networks.random(1, 5, 64, 1), document.labels(), document.sentences());
        ForwardTrace pass = tall.trace(List.of("Show", "is", "not", "nice"));
        showTall(tall, pass, new Cursor(1, Part.ACTIVATION));
        assertThat(isInSight(stage.unrolled().places().input(1))).isFalse();
        showTall(tall, pass, new Cursor(2, Part.INPUT));
        assertThat(isInSight(stage.unrolled().places().input(2))).isTrue();
        showTall(tall, pass, new Cursor(2, Part.WX));
        assertThat(isInSight(stage.unrolled().places().input(2))).isTrue();
        showTall(tall, pass, new Cursor(2, Part.WH));
        assertThat(isInSight(stage.unrolled().places().neuron(2, 0))).isTrue();
    }

    private void showTall(NetworkDocument tall, ForwardTrace pass, Cursor done) {
        onFx(() -> {
            stage.show(DiagramFrame.of(tall, pass, done, 2));
            return null;
        });
        settle();
    }

    private boolean isInSight(Box box) {
        Box seen = stage.unrolled().viewport().toScreen(box);
        return seen.y() >= 0 && seen.bottom() <= stage.getHeight() && seen.x() >= 0 && seen.right() <= stage.getWidth();
    }

    private boolean onEdges(int t, int unit) {
        List<EdgeName> numbers = new EdgeNumbers(stage.unrolled().places(), stage.unrolled().edges(), 2).of(t, unit);
        return numbers.stream().allMatch(number -> {
            Box box = number.box();
            Point seen = stage.unrolled().viewport().toScreen(new Point(box.x() + 3, box.bottom() - 4));
            return near(seenAt(seen), Palette.LIGHT.chip());
        });
    }

    @Test
    void aClickOnAWordsBoxGoesToWhereItIsRead() {
        fold();
        clickAt(middle(stage.folded().places().input(2)));
        clickAt(middle(stage.folded().places().input(0)));
        assertThat(chosenWords).containsExactly(3, 0);
    }

    @Test
    void thePointerOnABoxIsSharedWithItsTimeStep() {
        fold();
        moveTo(middle(stage.folded().places().neuron(0, 1)));
        settle();
        assertThat(attention).isEqualTo(Attention.of(UnitId.hidden(2, 1)));
    }

    @Test
    void theKeysReachNeuronsOutputsAndTheEdgesIntoThem() {
        fold();
        move(0, 0);
        move(0, 1);
        assertThat(focused()).isEqualTo("folded-h-2");
        press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        assertThat(focused()).isEqualTo("folded-edge-Wx-2-1-0");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        move(1, 0);
        move(1, 0);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(chosen).containsExactly(WeightId.wx(1, 0), WeightId.by(0));
    }

    @Test
    void loopsFoldInAndOut() {
        fold();
        assertThat(stage.folded().edges().wh(0)).hasSize(9);
        double wide = stage.folded().places().hiddenLayer().width();
        onFx(() -> {
            ((CheckBox) stage.lookup("#folded-loops")).fire();
            return null;
        });
        assertThat(stage.folded().edges().wh(0)).isEmpty();
        assertThat(stage.folded().places().hiddenLayer().width()).isLessThan(wide);
    }

    @Test
    void numbersCanBeThoseOfTheNeuronInFocusOrNone() {
        fold();
        WeightId ofFirst = WeightId.wx(0, 3);
        WeightId ofSecond = WeightId.wx(1, 3);
        assertThat(isNamed(ofFirst)).isTrue();
        show(new Cursor(2, Part.ACTIVATION), new Labels(Labels.Mode.FOCUSED, 1));
        assertThat(isNamed(ofFirst)).isFalse();
        assertThat(isNamed(ofSecond)).isTrue();
        show(new Cursor(2, Part.ACTIVATION), new Labels(Labels.Mode.NONE, 1));
        assertThat(isNamed(ofSecond)).isFalse();
    }

    @Test
    void theMorphLastsItsTimeAndNoLonger() {
        setMode(DiagramMode.FOLDED);
        assertThat(MorphCanvas.SECONDS).isBetween(0.4, 0.7);
        assertThat(stage.morph().isMorphing()).isTrue();
        advance(MorphCanvas.SECONDS);
        assertThat(stage.morph().isMorphing()).isFalse();
        assertThat(stage.folded().isVisible()).isTrue();
        assertThat(stage.unrolled().isVisible()).isFalse();
    }

    @Test
    void aStepEndsTheMorphAtOnceAndSoDoesAPress() {
        setMode(DiagramMode.FOLDED);
        show(new Cursor(3, Part.INPUT), Labels.ALL);
        assertThat(stage.morph().isMorphing()).isFalse();
        setMode(DiagramMode.UNROLLED);
        assertThat(stage.morph().isMorphing()).isTrue();
        clickAt(onScreen(new Point2D(10, 10)));
        assertThat(stage.morph().isMorphing()).isFalse();
    }

    @Test
    void whatHasTheFocusStaysADiagram() {
        onFx(() -> {
            stage.requestFocus();
            return null;
        });
        fold();
        assertThat(focused()).isEqualTo("folded");
    }

    @Override
    public void onWeightChosen(WeightId weight, int t) {
        chosen.add(weight);
    }

    @Override
    public void onWordChosen(int t) {
        chosenWords.add(t);
    }

    @Override
    public void onAttention(Attention next) {
        attention = next;
    }

    @Override
    public void onConstantReadOutAsked() {
        throw new AssertionError("not asked");
    }

    private DiagramFrame frame(Cursor done, Labels labels) {
        return DiagramFrame.of(document, trace, done, 2).withLabels(labels);
    }

    private void show(Cursor done, Labels labels) {
        onFx(() -> {
            stage.show(frame(done, labels));
            return null;
        });
        settle();
    }

    private void setMode(DiagramMode mode) {
        onFx(() -> {
            stage.setMode(mode);
            return null;
        });
    }

    private void fold() {
        setMode(DiagramMode.FOLDED);
        advance(1);
        settle();
        onFx(() -> {
            stage.current().fit();
            return null;
        });
        settle();
    }

    private void advance(double seconds) {
        onFx(() -> {
            stage.morph().advance(seconds);
            return null;
        });
    }

    private void move(int steps, int units) {
        onFx(() -> {
            stage.current().moveFocus(steps, units);
            return null;
        });
        settle();
    }

    private Box nameOf(WeightId weight) {
        return new NamePlaces(stage.folded().places()).of(weight, true);
    }

    private boolean isNamed(WeightId weight) {
        Box name = nameOf(weight);
        return pixel(new Point(name.x() + 3, name.centerY() + 8)).equals(Palette.FOLDED.chip());
    }

    private Point inside(int unit) {
        Box box = stage.folded().places().neuron(0, unit);
        return new Point(box.centerX(), box.bottom() - 5);
    }

    private static boolean near(Color one, Color other) {
        return distance(one, other) < 0.02;
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }

    private Color pixel(Point place) {
        return seenAt(stage.folded().viewport().toScreen(place));
    }

    private Color seenAt(Point seen) {
        return onFx(() -> {
            SnapshotParameters onNothing = new SnapshotParameters();
            onNothing.setFill(Color.TRANSPARENT);
            WritableImage image = stage.snapshot(onNothing, null);
            return image.getPixelReader().getColor((int) seen.x(), (int) seen.y());
        });
    }

    private Point2D middle(Box box) {
        Point seen = stage.folded().viewport().toScreen(new Point(box.centerX(), box.centerY()));
        return onScreen(new Point2D(seen.x(), seen.y()));
    }

    private Point2D onScreen(Point2D place) {
        return onFx(() -> stage.localToScreen(place));
    }

    private void clickAt(Point2D place) {
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.moveNoWait(place);
        settle();
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        settle();
    }

    private String said(String id) {
        return onFx(() -> stage.lookup("#" + id).getAccessibleText());
    }

    private String focused() {
        Node owner = onFx(() -> window.getScene().getFocusOwner());
        return owner == null ? "" : owner.getId();
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(call));
    }

    /** Waits until what was asked for is laid out and drawn: for a few pulses. */
    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
        CountDownLatch begun = new CountDownLatch(3);
        AnimationTimer pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun.countDown();
            }
        };
        onFx(() -> {
            pulses.start();
            return null;
        });
        try {
            assertThat(begun.await(10, TimeUnit.SECONDS)).as("the toolkit goes on").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            onFx(() -> {
                pulses.stop();
                return null;
            });
        }
    }
}
