package org.unrolled.view.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.lesson.scene.BagOfWords;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.theme.Palette;

/** Words put in another order by a hand and by keys, and what the scene says of it. */
class WordOrderViewTest extends SceneWindow {

    private static final List<String> WORDS = List.of("Show", "is", "not", "nice");

    private WordOrderView view;

    @BeforeEach
    void openScene() {
        open("preset:article-sigmoid", "Show is not nice", 4);
        view = onFx(() -> new WordOrderView(this));
        showScene(view, situation -> WordOrder.of(situation, List.of()), 980, 740);
    }

    @Test
    void aChipIsDraggedToAnotherPlace() {
        drag("order-chip-4", "order-chip-1", -6);
        assertThat(sentences).containsExactly(List.of("nice", "Show", "is", "not"));
        assertThat(session.words()).containsExactly("nice", "Show", "is", "not");
        assertThat(chips()).containsExactly("nice", "Show", "is", "not");
        assertThat(node("order-chip-1").isFocused()).isTrue();
    }

    @Test
    void whatTheRecurrentNetworkSaysStandsAboveIt() {
        Bounds said = onFx(() -> node("order-rnn-answer").localToScene(node("order-rnn-answer").getBoundsInLocal()));
        Bounds row = onFx(() -> node("rnn-row").localToScene(node("rnn-row").getLayoutBounds()));
        assertThat(said.getMaxY()).isLessThanOrEqualTo(row.getMinY());
    }

    @Test
    void aChipThatIsLetGoWhereItWasChangesNothing() {
        drag("order-chip-2", "order-chip-2", 2);
        assertThat(sentences).isEmpty();
        assertThat(chips()).isEqualTo(WORDS);
    }

    @Test
    void escapePutsAHeldChipBack() {
        pressAt(middle("#order-chip-4"));
        pointAt(middle("#order-chip-1"));
        keys(KeyCode.ESCAPE);
        letGo();
        assertThat(sentences).isEmpty();
        assertThat(chips()).isEqualTo(WORDS);
    }

    @Test
    void altAndTheArrowsMoveAChipAndTheFocusGoesWithIt() {
        focus("order-chip-3");
        chord(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(session.words()).containsExactly("Show", "is", "nice", "not");
        chord(KeyCode.ALT, KeyCode.LEFT);
        chord(KeyCode.ALT, KeyCode.LEFT);
        chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(session.words()).containsExactly("not", "Show", "is", "nice");
        assertThat(node("order-chip-1").isFocused()).isTrue();
        chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(sentences).hasSize(4);
    }

    @Test
    void theArrowsAloneMoveNothing() {
        focus("order-chip-3");
        keys(KeyCode.LEFT, KeyCode.RIGHT);
        assertThat(sentences).isEmpty();
    }

    @Test
    void theTableHasTheSameAnswerOfTheAnnInEveryRowAndAnotherOfTheRnn() {
        act(() -> session.read(List.of("Show", "is", "nice", "not")));
        act(() -> session.read(List.of("not", "Show", "is", "nice")));
        for (int row = 1; row <= 3; row++) {
            assertThat(text("order-bag-" + row)).isEqualTo("[1 1 1 0 1]");
            assertThat(text("order-ann-" + row)).isEqualTo("0.009 · negative");
        }
        assertThat(text("order-rnn-1")).isEqualTo("0.085 · negative");
        assertThat(text("order-rnn-2")).isEqualTo("0.952 · positive");
        assertThat(text("order-rnn-3")).isEqualTo("0.256 · negative");
        assertThat(text("order-said")).contains("0.009100707450781339", "Different answers from the RNN: 3");
        assertThat(isThere("order-ann-4")).isFalse();
    }

    @Test
    void anOrderMetIsThereOnceAndIsReadAgainWhenItIsPressed() {
        act(() -> session.read(List.of("Show", "is", "nice", "not")));
        clickOnId("order-met-1");
        assertThat(session.words()).isEqualTo(WORDS);
        assertThat(isThere("order-met-3")).isFalse();
        focus("order-met-2");
        keys(KeyCode.ENTER);
        assertThat(session.words()).containsExactly("Show", "is", "nice", "not");
        assertThat(node("order-met-2").isFocused()).isTrue();
    }

    @Test
    void otherWordsBeginTheTableAnew() {
        act(() -> session.read(List.of("Show", "is", "nice", "not")));
        act(() -> session.read(List.of("Show", "is", "worst")));
        assertThat(((Labeled) node("order-met-1")).getText()).isEqualTo("Show is worst");
        assertThat(isThere("order-met-2")).isFalse();
        assertThat(chips()).containsExactly("Show", "is", "worst");
        assertThat(text("order-said")).isEqualTo("Try another order: what changes, and what does not?");
    }

    @Test
    void anEditIsInEveryRow() {
        act(() -> session.read(List.of("Show", "is", "nice", "not")));
        String before = text("order-rnn-1");
        act(() -> session.preview(WeightId.by(0), 5));
        assertThat(text("order-rnn-1")).isNotEqualTo(before);
        assertThat(text("order-ann-1")).isEqualTo("0.009 · negative");
    }

    @Test
    void shufflingPutsTheSameWordsInAnotherOrder() {
        clickOnId("order-shuffle");
        assertThat(sentences).hasSize(1);
        assertThat(session.words()).containsExactlyInAnyOrderElementsOf(WORDS).isNotEqualTo(WORDS);
        act(() -> session.read(List.of("nice", "nice")));
        assertThat(node("order-shuffle").isDisabled()).isTrue();
    }

    @Test
    void theWordFollowedMeetsAnotherColumnAtEveryPlace() {
        focus("order-chip-3");
        assertThat(text("order-about-places")).contains("“not” at place 3 meets column 15", "column 5");
        focus("order-chip-4");
        assertThat(text("order-about-places")).contains("“nice” at place 4 meets column 18", "column 3");
        chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text("order-about-places")).contains("“nice” at place 3 meets column 13");
    }

    @Test
    void aClickOnAPanelReadsUpToItsWord() {
        clickOnId("rnn-row-2");
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(1));
    }

    @Test
    void theHiddenNeuronsOfTheBagHaveTheirColours() {
        BagPicture bag = (BagPicture) node("order-bag");
        double h = onFx(() -> BagOfWords.beside(session.document()).network()
                .run(Vector.of(1, 1, 1, 0, 1)).h().get(0));
        Box box = onFx(() -> bag.places().hidden(0));
        assertThat(pixel(bag, box.centerX(), box.centerY()).getBlue())
                .isCloseTo(Palette.LIGHT.ofValue(h).getBlue(), within(0.02));
    }

    @Test
    void picturesSayInWordsWhatTheyShow() {
        assertThat(node("order-bag").getAccessibleText())
                .contains("Show 1", "worst 0", "0.009 · negative");
        assertThat(node("order-places").getAccessibleText()).contains("4 × 5 = 20");
        assertThat(node("order-chip-3").getAccessibleText()).contains("not", "word 3 of 4");
        assertThat(((Button) node("order-shuffle")).getAccessibleText()).isNotBlank();
    }

    @Test
    void inLittleRoomNothingIsCutAtTheSide() {
        act(() -> {
            view.getScene().getWindow().setWidth(700);
            view.setTypeScale(1);
        });
        for (String id : List.of("order-shuffle", "order-rnn-1", "order-bag", "rnn-row-4", "order-places")) {
            Bounds bounds = onFx(() -> node(id).localToScene(node(id).getBoundsInLocal()));
            assertThat(bounds.getMaxX()).as(id).isLessThanOrEqualTo(700);
        }
    }

    @Test
    void inALargeWindowEverythingIsLarger() {
        double type = onFx(() -> ((Labeled) node("order-said")).getFont().getSize());
        double neuron = onFx(this::neuronHeight);
        onFx(() -> {
            Scene small = view.getScene();
            Parent root = small.getRoot();
            small.setRoot(new Pane());
            Scene large = new Scene(root, 2560, 1440);
            large.getStylesheets().setAll(small.getStylesheets());
            return large;
        });
        act(() -> {
            view.applyCss();
            view.layout();
        });
        assertThat(onFx(() -> ((Labeled) view.lookup("#order-said")).getFont().getSize())).isGreaterThan(1.4 * type);
        assertThat(onFx(this::neuronHeight)).isGreaterThan(1.4 * neuron);
    }

    private double neuronHeight() {
        RnnRow row = (RnnRow) view.lookup("#rnn-row");
        return row.places().neuron(0, 0).height() * row.getHeight() / row.places().height();
    }

    @Test
    void ofAThousandWordsTheFirstCanBeMovedAndNoneIsLost() {
        List<String> many = new ArrayList<>(Collections.nCopies(999, "nice"));
        many.addFirst("not");
        act(() -> session.read(many));
        assertThat(chips()).hasSize(40);
        focus("order-chip-1");
        chord(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(session.words()).hasSize(1000).startsWith("nice", "not", "nice");
    }

    @Test
    void whatIsFocusedIsScrolledIntoSight() {
        assertThat(node("order-scroll").isFocusTraversable()).isFalse();
        act(() -> view.getScene().getWindow().setHeight(420));
        assertThat(node("order-scroll").isFocusTraversable()).isTrue();
        focus("rnn-row-3");
        Bounds panel = onFx(() -> node("rnn-row-3").localToScene(node("rnn-row-3").getBoundsInLocal()));
        assertThat(panel.getMaxY()).isLessThanOrEqualTo(onFx(() -> view.getScene().getHeight()));
    }

    private List<String> chips() {
        return lookup(".order-chip").queryAll().stream().filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText()).toList();
    }

    /** Drags a chip so that it is let go so far right of the middle of another. */
    private void drag(String chip, String over, double right) {
        pressAt(middle("#" + chip));
        Point2D from = middle("#" + chip);
        Point2D to = middle("#" + over).add(right, 0);
        pointAt(from.midpoint(to));
        pointAt(to);
        letGo();
    }
}
