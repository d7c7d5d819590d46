package org.unrolled.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.NeuronLine;
import org.unrolled.arithmetic.OutputLine;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.Session;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.view.WindowHand;
import org.unrolled.view.arithmetic.ArithmeticPanel;
import org.unrolled.view.curve.ActivationCurve;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Fonts;

/** The arithmetic panel and the curve, on a session and its frames, under a hand. */
@Tag("window")
class ArithmeticPanelTest extends WindowHand {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** The size of the type, on which all cells hang. */
    private static final double UNIT = 15;

    private Session session;
    private FrameController frames;
    private Stage stage;

    @BeforeEach
    void open() {
        onFx(() -> {
            noteFailures();
            Fonts.load();
            session = new Session(Networks.articleDocument());
            session.read(List.of("Show", "is", "not", "nice"));
            session.moveTo(new Cursor(2, Part.ACTIVATION));
            frames = new FrameController(session);
            WeightController weights = new WeightController(session, frames, new StepController(session, frames));
            ArithmeticPanel panel = new ArithmeticPanel(new ArithmeticController(frames, weights));
            ActivationCurve curve = new ActivationCurve();
            frames.frame().subscribe(panel::show);
            frames.frame().subscribe(curve::show);
            VBox root = new VBox(panel, curve);
            root.setStyle("-fx-font-size: 15px; -fx-font-family: Inter");
            stage = new Stage();
            stage.setScene(new Scene(root, 960, 620));
            for (String styles : List.of("themes/projector", "unrolled", "arithmetic")) {
                stage.getScene().getStylesheets().add(
                        ArithmeticPanel.class.getResource("/org/unrolled/assets/styles/" + styles + ".css")
                                .toExternalForm());
            }
            stage.setX(0);
            stage.setY(0);
            return null;
        });
        bringUp(stage);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    @Test
    void theLineIsThatOfTheNeuronInFocusWithTheTracesNumbers() {
        assertThat(said("arithmetic-line")).isEqualTo(
                "h₂,₁ ≈ tanh(0.20 + (−1.10 × −0.43 + 1.10 × 0.39 + 0.40 × 0.38) − 0.50) ≈ tanh(0.75) ≈ 0.63");

        attend(Attention.of(UnitId.hidden(2, 1)));
        assertThat(said("arithmetic-line")).isEqualTo(
                NeuronLine.of(trace(), 2, 1, Digits.of(2), 8).text());
    }

    @Test
    void whatIsNotComputedYetIsUnknown() {
        move(new Cursor(2, Part.INPUT));
        assertThat(said("arithmetic-line")).startsWith("h₂,₁ ≈ tanh(? + (−1.10 × ").endsWith(") ≈ tanh(?) ≈ ?");
        assertThat(text("curve-point")).isEqualTo("(a, h) = (?, ?)");

        move(new Cursor(2, Part.SUM));
        assertThat(said("arithmetic-line")).startsWith("h₂,₁ ≈ tanh(0.20 + (").endsWith(" ≈ tanh(0.75) ≈ ?");
        assertThat(text("curve-point")).isEqualTo("(a, h) = (0.75, ?)");
        assertThat(text("curve-slope")).isEqualTo("slope ?");
    }

    @Test
    void theReadOutIsWrittenWhereItIsReached() {
        assertThat(onFx(() -> ((ToggleButton) node("arithmetic-read-out")).isDisabled())).isTrue();

        move(new Cursor(3, Part.OUTPUT));
        assertThat(said("arithmetic-line")).isEqualTo(OutputLine.ofZ(trace(), 3, 0, Digits.of(2), 8).text());
        assertThat(said("arithmetic-answer")).isEqualTo("y₃,₁ ≈ e^−2.37 / (e^−2.37) = 1.00");
        assertThat(text("arithmetic-formula")).isEqualTo("y₃ = softmax(Wy h₃ + by)");

        clickOn("#arithmetic-state");
        settle();
        assertThat(said("arithmetic-line")).startsWith("h₃,₁ ≈ tanh(");

        move(new Cursor(3, Part.SUM));
        assertThat(text("arithmetic-formula")).isEqualTo("h₃ = tanh(Wx x₃ + Wh h₂ + bh)");
    }

    @Test
    void anEditChangesWhatIsWrittenAtOnce() {
        onFx(() -> {
            session.preview(WeightId.wh(0, 1), -1.5);
            return null;
        });
        settle();
        assertThat(said("arithmetic-line")).isEqualTo(NeuronLine.of(trace(), 2, 0, Digits.of(2), 8).text())
                .contains(" − 1.50 × 0.");
    }

    /** The terms: h, 0.20, −1.10, −0.43, 1.10, 0.39, … by what they read. */
    @ParameterizedTest
    @CsvSource({"0.20, WX, 0, 4", "−1.10, WH, 0, 0", "−0.43, WH, 0, 0", "1.10, WH, 0, 1", "0.39, WH, 0, 1"})
    void pointingAtAFactorLightsItsEdge(String factor, String group, int row, int column) {
        moveTo(term(factor));
        settle();
        WeightId weight = new WeightId(WeightGroup.valueOf(group), row, column);
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(weight, 2)));

        moveTo(new Point2D(900, 600));
        settle();
        assertThat(attention()).isEqualTo(Attention.NONE);
    }

    @Test
    void pointingAtTheSumOrTheValueLightsTheNeuron() {
        moveTo(term("0.63"));
        settle();
        assertThat(attention()).isEqualTo(Attention.of(UnitId.hidden(2, 0)));
    }

    @Test
    void anEdgePointedAtElsewhereLightsItsFactors() {
        attend(Attention.of(new EdgeId(WeightId.wh(0, 1), 0)));
        assertThat(lit()).containsExactly("1.10", "0.39");

        attend(Attention.of(new EdgeId(WeightId.wx(0, 4), 2)));
        assertThat(lit()).containsExactly("0.20");

        attend(Attention.NONE);
        assertThat(lit()).isEmpty();
    }

    @Test
    void aNeuronPointedAtElsewhereLightsWhatItHolds() {
        attend(Attention.of(UnitId.hidden(2, 0)));
        assertThat(lit()).containsExactly("h₂,₁", "0.50", "0.75", "0.63");

        attend(Attention.of(UnitId.hidden(1, 0)));
        assertThat(lit()).containsExactly("−0.43");
    }

    @Test
    void theKeysGoFromTermToTerm() {
        onFx(() -> {
            term("h₂,₁").requestFocus();
            return null;
        });
        settle();
        assertThat(attention()).isEqualTo(Attention.of(UnitId.hidden(2, 0)));
        keys(KeyCode.RIGHT);
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wx(0, 4), 2)));
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wh(0, 1), 2)));
        assertThat(onFx(() -> term("1.10").getAccessibleText())).isEqualTo("Wh[1,2]: 1.10");
        assertThat(onFx(() -> node("arithmetic-line").lookupAll(".term").stream()
                .filter(Node::isFocusTraversable).count())).isEqualTo(1);
    }

    @Test
    void pointingAtACellLightsItsEdgeOrItsNeuron() {
        double width = Math.ceil((5 * 0.6 * 1.07 + 0.6) * UNIT);
        Bounds equation = onFx(() -> {
            Node node = node("arithmetic-equation");
            return node.localToScreen(node.getBoundsInLocal());
        });
        Point2D corner = new Point2D(equation.getMinX(), equation.getMinY());
        // Row 2 of the word's column, the fifth.
        moveTo(corner.add(4.5 * width, 26 * 2.5));
        settle();
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wx(1, 4), 2)));
        assertThat(said("arithmetic-line")).startsWith("h₂,₁");
        clickOn(new Point2D(corner.getX() + 4.5 * width, corner.getY() + 26 * 2.5));
        settle();
        assertThat(said("arithmetic-line")).startsWith("h₂,₂");
        // A word that is not read has no edge.
        moveTo(corner.add(3.5 * width, 26 * 2.5));
        settle();
        assertThat(attention()).isEqualTo(Attention.NONE);
        moveTo(corner.add(7.5 * width + 3 * 0.85 * 26, 26 * 3.5));
        settle();
        assertThat(attention()).isEqualTo(Attention.of(UnitId.hidden(2, 2)));
    }

    @Test
    void theKeysGoFromCellToCellAndLightWhatTheyStandFor() {
        focus("arithmetic-cell");
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wx(0, 4), 2)));
        assertThat(said("arithmetic-cell")).isEqualTo("Wx x₂, Wx[1,5]: 0.20");
        keys(KeyCode.DOWN);
        assertThat(attention()).isEqualTo(Attention.of(new EdgeId(WeightId.wx(1, 4), 2)));
        assertThat(said("arithmetic-line")).as("the line of its row").startsWith("h₂,₂");
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(attention()).isEqualTo(Attention.of(UnitId.hidden(2, 1)));
        assertThat(said("arithmetic-cell"))
                .isEqualTo("a₂, h₂,₂: " + Decimals.rounded(trace().step(2).a().get(1), 2));
        keys(KeyCode.HOME);
        assertThat(said("arithmetic-cell")).startsWith("Wx x₂, Wx[2,5]");
        focus("arithmetic-all-digits");
        assertThat(attention()).isEqualTo(Attention.NONE);
    }

    @Test
    void aCellThatIsNotComputedYetIsSaidToBeUnknown() {
        move(new Cursor(2, Part.INPUT));
        focus("arithmetic-cell");
        keys(KeyCode.END);
        assertThat(said("arithmetic-cell")).isEqualTo("h₂, h₂,₁: not known yet");
    }

    @Test
    void ofALargeNetworkTheKeysBringCellsIntoSight() {
        onFx(() -> {
            List<String> words = IntStream.range(0, 9).mapToObj(i -> "w" + i).toList();
            List<String> labels = IntStream.range(0, 30).mapToObj(i -> "l" + i).toList();
            session.open(new NetworkDocument(Optional.empty(), new Vocabulary(words),
                    Networks.random(5, 9, 64, 30), labels, List.of()));
            session.read(List.of("w3", "w1"));
            session.moveTo(session.walk().last());
            return null;
        });
        settle();
        focus("arithmetic-cell");
        keys(Collections.nCopies(40, KeyCode.RIGHT).toArray(KeyCode[]::new));
        keys(Collections.nCopies(20, KeyCode.DOWN).toArray(KeyCode[]::new));
        String said = said("arithmetic-cell");
        assertThat(said).startsWith("Wy, Wy[");
        assertThat(onFx(() -> node("arithmetic-cell").getOpacity())).isEqualTo(1);
        // Without the frame of the focus, which reaches beyond.
        Bounds cell = onFx(() -> node("arithmetic-cell").localToParent(node("arithmetic-cell").getLayoutBounds()));
        Bounds equation = onFx(() -> node("arithmetic-equation").getLayoutBounds());
        assertThat(equation.contains(cell)).isTrue();
    }

    @Test
    void ofALargeNetworkTheRowsAroundTheNeuronInFocusAreShown() {
        onFx(() -> {
            List<String> words = IntStream.range(0, 60).mapToObj(i -> "w" + i).toList();
            session.open(new NetworkDocument(Optional.empty(), new Vocabulary(words),
                    Networks.random(5, 60, 64, 1), List.of("y"), List.of()));
            session.read(List.of("w30", "w1"));
            return null;
        });
        attend(Attention.of(UnitId.hidden(0, 63)));
        // Once to lay out, and once to say what is seen then.
        settle();
        WaitForAsyncUtils.waitForFxEvents(3);
        String window = text("arithmetic-window");
        assertThat(window).matches("columns \\d+–\\d+ of 60, rows \\d+–64 of 64");
        assertThat(said("arithmetic-line")).contains("[57 smaller products together]");
    }

    @Test
    void allDigitsShowTheExactDoubles() {
        clickOn("#arithmetic-all-digits");
        settle();
        assertThat(said("arithmetic-line")).startsWith("h₂,₁ = tanh(0.2 + (−1.1 × ")
                .endsWith(Decimals.allDigits(trace().step(2).h().get(0)));
        assertThat(said("arithmetic-line")).isEqualTo(NeuronLine.of(trace(), 2, 0, Digits.ALL, 8).text());
    }

    @ParameterizedTest
    @CsvSource({"TEXT, h₂‚₃ ≈ tanh(−0.30 + (", "MARKDOWN, - `h₂‚₃ ≈ tanh(−0.30 + (",
        "LATEX, '$h_{2,3} \\approx \\tanh(-0.30 + ('"})
    void copyingPutsTheWholeStepOnTheClipboard(String form, String line) {
        String copied = onFx(() -> {
            MenuButton copy = (MenuButton) node("arithmetic-copy");
            MenuItem item = copy.getItems().stream()
                    .filter(i -> i.getId().equals("arithmetic-copy-" + form)).findFirst().orElseThrow();
            item.fire();
            return Clipboard.getSystemClipboard().getString();
        });
        assertThat(copied).contains("Time step t = 2, word 3 of 4: not").contains(line.replace('‚', ','));
    }

    @Test
    void thePointSlidesWithTheTimeOfTheActivation() {
        double a = trace().step(2).a().get(0);
        assertThat(text("curve-title")).isEqualTo("tanh at h₂,₁");
        assertThat(text("curve-point")).isEqualTo("(a, h) = (0.75, 0.63)");
        assertThat(text("curve-slope")).isEqualTo("slope 1 − h² ≈ 1 − 0.63² = 0.60");
        assertThat(a).isPositive();

        int atRest = differences(picture(1), picture(1));
        assertThat(atRest).isZero();
        assertThat(differences(picture(0.1), picture(0.5))).isPositive();
        assertThat(differences(picture(0.5), picture(0.9))).isPositive();
    }

    private int[] picture(double progress) {
        onFx(() -> {
            session.moveTo(new Cursor(2, Part.ACTIVATION));
            frames.showStep(Optional.of(new Motion(new Cursor(2, Part.ACTIVATION), progress)), false);
            return null;
        });
        settle();
        return onFx(() -> {
            WritableImage image = node("curve-plot").snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height,
                    PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    private static int differences(int[] one, int[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }

    private ForwardTrace trace() {
        return session.trace();
    }

    private Attention attention() {
        return onFx(() -> frames.frame().get().attention());
    }

    private void attend(Attention attention) {
        onFx(() -> {
            frames.showAttention(attention);
            return null;
        });
        settle();
    }

    private void move(Cursor cursor) {
        onFx(() -> {
            session.moveTo(cursor);
            return null;
        });
        settle();
    }

    private List<String> lit() {
        return onFx(() -> node("arithmetic-line").lookupAll(".term").stream()
                .filter(label -> label.getPseudoClassStates().contains(LIT))
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private Label term(String text) {
        return lookup(".term").match(node -> node instanceof Label label && label.getText().equals(text)
                && node.isVisible()).query();
    }

    private String said(String id) {
        return onFx(() -> node(id).getAccessibleText());
    }
}
