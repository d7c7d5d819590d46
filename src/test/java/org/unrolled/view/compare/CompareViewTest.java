package org.unrolled.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.theme.Palette;

/** What is painted of two sentences, and what the hand does to it. */
class CompareViewTest extends ViewWindow {

    private static final WhatIfs CUT = WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true);

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final Cursor END = new Cursor(3, Part.OUTPUT);
    private static final Palette PALETTE = Palette.LIGHT;
    /** Where nothing is painted: the picture of the canvas has no ground of its own. */
    private static final Color NOTHING = Color.WHITE;

    private final Recorder recorder = new Recorder();
    private CompareView view;
    private CompareCanvas canvas;

    @BeforeEach
    void openView() {
        open(ARTICLE);
        view = onFx(() -> new CompareView(recorder));
        show(view, _ -> { }, 1340, 800);
        canvas = (CompareCanvas) node("compare-canvas");
    }

    @Test
    void aPanelsHueFollowsItsColumnInBothRows() {
        see(frame(Networks.article(), END, Optional.empty(), false));
        for (int column : new int[] {0, 1, 3}) {
            Color upper = corner(canvas.places().panel(Row.UPPER, column));
            assertThat(upper).isEqualTo(corner(canvas.places().panel(Row.LOWER, column)));
            assertIs(PALETTE.panel(column), upper);
        }
        assertIs(PALETTE.panel(2), corner(canvas.places().panel(Row.LOWER, 2)));
        assertThat(corner(canvas.places().panel(Row.UPPER, 2))).as("a gap").isEqualTo(NOTHING);
    }

    @Test
    void theDifferencesHaveTheColourOfTheirSignAndSize() {
        CompareFrame shown = frame(Networks.article(), END, Optional.empty(), false);
        see(shown);
        for (int column = 0; column < 4; column++) {
            for (int unit = 0; unit < 3; unit++) {
                assertIs(PALETTE.ofValue(shown.comparison().difference(column).get(unit)),
                        left(canvas.places().difference(column, unit)));
            }
        }
        assertIs(PALETTE.ofValue(shown.comparison().upper().last().h().get(0)),
                left(canvas.places().neuron(Row.UPPER, 3, 0)));
    }

    @Test
    void aDifferenceIsShownOnceBothStatesStand() {
        see(frame(Networks.article(), new Cursor(2, Part.SUM), Optional.empty(), false));
        assertThat(left(canvas.places().difference(2, 0)).getSaturation()).isLessThan(0.1);
        see(frame(Networks.article(), new Cursor(2, Part.ACTIVATION), Optional.empty(), false));
        assertIs(PALETTE.positive(), left(canvas.places().difference(2, 0)));
    }

    @Test
    void aCutMemoryLeavesNoEdgeAcrossTheGap() {
        EdgeId edge = new EdgeId(WeightId.wh(0, 0), 3);
        see(frame(Networks.article(), END, Optional.empty(), false));
        Point middle = canvas.edges().curve(Row.UPPER, edge).at(0.5);
        assertThat(color(middle)).isNotEqualTo(NOTHING);
        see(frame(CUT.applyTo(Networks.article()), END, Optional.empty(), true));
        assertThat(color(middle)).isEqualTo(NOTHING);
        assertThat(color(canvas.edges().curve(Row.UPPER, edge).at(0.1))).as("a stub is left")
                .isNotEqualTo(NOTHING);
    }

    @Test
    void productsMoveInBothRowsAtOnce() {
        Cursor part = new Cursor(3, Part.WH);
        Motion halfway = new Motion(part, 0.45);
        see(frame(Networks.article(), new Cursor(3, Part.WX), Optional.of(halfway), false));
        for (Row row : Row.values()) {
            EdgeId edge = new EdgeId(WeightId.wh(0, 0), 3);
            Point dot = canvas.edges().curve(row, edge).at(halfway.stage(0.05, 0.85));
            assertIs(PALETTE.ofSign(canvas.edges().product(row, edge)), color(dot));
        }
    }

    @Test
    void onlyTheRowWithAWordMovesOverTheGap() {
        CompareFrame shown = frame(Networks.article(), new Cursor(2, Part.WX),
                Optional.of(new Motion(new Cursor(2, Part.WH), 0.5)), false);
        assertThat(shown.motion(Row.LOWER)).isPresent();
        assertThat(shown.motion(Row.UPPER)).isEmpty();
    }

    @Test
    void aClickOnAnEdgeChoosesItsWeight() {
        see(frame(Networks.article(), END, Optional.empty(), false));
        EdgeId edge = new EdgeId(WeightId.wy(0, 0), 3);
        Point place = canvas.edges().curve(Row.LOWER, edge).at(0.4);
        dragOver(canvas, canvas.onScreen(place));
        assertThat(recorder.weights).containsExactly(WeightId.wy(0, 0));
    }

    @Test
    void anEdgeUnderThePointerIsTold() {
        see(frame(Networks.article(), END, Optional.empty(), false));
        EdgeId edge = new EdgeId(WeightId.wy(0, 2), 3);
        pointAt(canvas, canvas.onScreen(canvas.edges().curve(Row.UPPER, edge).at(0.5)));
        assertThat(recorder.attention.edge()).contains(edge);
    }

    @Test
    void draggingPansAndFitShowsAllAgain() {
        see(frame(Networks.article(), END, Optional.empty(), false));
        Point2D before = canvas.onScreen(new Point(0, 0));
        dragOver(canvas, new Point2D(30, 300), new Point2D(60, 310), new Point2D(90, 320));
        assertThat(canvas.onScreen(new Point(0, 0)).getX()).isGreaterThan(before.getX() + 20);
        act(() -> view.lens().fit());
        Box all = canvas.places().bounds();
        assertThat(canvas.onScreen(new Point(all.x(), all.y())).getX()).isGreaterThanOrEqualTo(0);
        assertThat(canvas.onScreen(new Point(all.right(), 0)).getX()).isLessThanOrEqualTo(canvas.getWidth() + 1e-6);
    }

    @Test
    void ofALongSentenceTheColumnThatIsReadIsInSightAndSoAreBothRows() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            words.add(ARTICLE.vocabulary().word(i % 5));
        }
        List<String> shorter = new ArrayList<>(words);
        shorter.subList(20, 30).clear();
        for (int column : new int[] {0, 25, 49}) {
            see(frame(Networks.random(3, 5, 64, 2), shorter, words, new Cursor(column, Part.ACTIVATION),
                    Optional.empty(), false));
            Box upper = canvas.places().panel(Row.UPPER, column);
            Box lower = canvas.places().panel(Row.LOWER, column);
            assertThat(canvas.onScreen(new Point(upper.x(), upper.y()))).satisfies(this::isSeen);
            assertThat(canvas.onScreen(new Point(lower.right(), lower.bottom()))).satisfies(this::isSeen);
        }
    }

    @Test
    void whatIsTooLargeForANumberIsMarked() {
        Rnn rnn = Networks.article().withHiddenActivation(Activation.IDENTITY).with(WeightId.bh(0), 1e308)
                .with(WeightId.wh(0, 0), 100).with(WeightId.wh(1, 0), -100);
        see(frame(rnn, END, Optional.empty(), false));
        assertIs(PALETTE.broken(), left(canvas.places().neuron(Row.LOWER, 3, 0)));
        assertThat(lookup("#compare-states").queryParent().getChildrenUnmodifiable()).hasSize(3);
    }

    @Test
    void drawsInTheColoursItIsGiven() {
        act(() -> view.setPalette(Palette.FOLDED));
        see(frame(Networks.article(), END, Optional.empty(), false));
        assertIs(Palette.FOLDED.output(), left(canvas.places().output(Row.UPPER, 0)));
    }

    /** The same, but for the rounding of each channel. */
    private static void assertIs(Color expected, Color seen) {
        double most = Math.max(Math.abs(expected.getRed() - seen.getRed()),
                Math.max(Math.abs(expected.getGreen() - seen.getGreen()), Math.abs(expected.getBlue() - seen.getBlue())));
        assertThat(most).as(seen + " is " + expected).isLessThan(2.5 / 255);
    }

    private void isSeen(Point2D place) {
        assertThat(place.getX()).isBetween(-0.5, canvas.getWidth() + 0.5);
        assertThat(place.getY()).isBetween(-0.5, canvas.getHeight() + 0.5);
    }

    private void see(CompareFrame frame) {
        act(() -> view.show(frame));
    }

    private static CompareFrame frame(Rnn rnn, Cursor done, Optional<Motion> motion, boolean isCut) {
        return frame(rnn, List.of("Show", "is", "nice"), List.of("Show", "is", "not", "nice"), done, motion, isCut);
    }

    private static CompareFrame frame(Rnn rnn, List<String> upper, List<String> lower, Cursor done,
            Optional<Motion> motion, boolean isCut) {
        Comparison comparison = new Comparison(
                ForwardTrace.of(rnn, ARTICLE.vocabulary().indicesOf(upper)),
                ForwardTrace.of(rnn, ARTICLE.vocabulary().indicesOf(lower)), Alignment.of(upper, lower));
        NetworkDocument document = rnn.outputSize() == 1 ? ARTICLE.withRnn(rnn) : new NetworkDocument(Optional.empty(),
                ARTICLE.vocabulary(), rnn, List.of("no", "yes"), List.of());
        return new CompareFrame(CompareKind.SENTENCES, comparison, document, document, Row.LOWER, done, motion, isCut,
                true, Attention.NONE, 2, Labels.ALL, Optional.empty());
    }

    private Color corner(Box box) {
        return color(new Point(box.x() + 6, box.bottom() - 20));
    }

    private Color left(Box box) {
        return color(new Point(box.x() + 7, box.centerY()));
    }

    private Color color(Point place) {
        Point2D seen = canvas.onScreen(place);
        return pixel(canvas, seen.getX(), seen.getY());
    }

    /** Notes what it is told. */
    private static final class Recorder implements CompareEvents {

        private final List<WeightId> weights = new ArrayList<>();
        private Attention attention = Attention.NONE;

        @Override
        public void onShown(boolean isShown) {
        }

        @Override
        public void onKindChosen(CompareKind kind) {
        }

        @Override
        public void onSentenceChosen(Row row, String text) {
        }

        @Override
        public void onSwapped() {
        }

        @Override
        public void onMemoryCut(boolean isCut) {
        }

        @Override
        public void onColumnChosen(int column) {
        }

        @Override
        public void onWeightChosen(WeightId weight, double screenX, double screenY) {
            weights.add(weight);
        }

        @Override
        public void onAttention(Attention next) {
            attention = next;
        }

        @Override
        public void onSigmoidWanted() {
        }
    }
}
