package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.MetOrders;
import org.unrolled.model.lesson.scene.OrderAnswer;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** Words to be put in another order; what a bag of them, a state, and a place for each make of it. */
public final class WordOrderView extends SceneView {

    private static final int LEAST_DIGITS = 3;
    private static final double LEAST_TEXT = 150;
    private static final double SAID = 420;
    /** Below this width, in units of which the type is as usual, the table has no room beside the bag. */
    private static final double NARROW = 1000;

    private final SceneEvents events;
    private final Random random = new Random();
    private final Button shuffle = new Button(Messages.text("scene.order.shuffle"));
    private final OrderChips chips;
    private final Label hint = SceneText.wrapped("order-hint", "scene-muted");
    private final BagPicture bag = new BagPicture();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox recurrent = new VBox();
    private final VBox byPlace = new VBox();
    private final HBox both = new HBox();
    private final HBox hand = new HBox();
    private final VBox content = new VBox();
    private final Label aboutBag = SceneText.wrapped("order-about-bag", "scene-muted");
    private final OrderTable table;
    private final Label said = SceneText.wrapped("order-said", "scene-said");
    private final Label answer = SceneText.wrapped("order-rnn-answer", "scene-muted");
    private final RnnRow row;
    private final PlacesPicture places = new PlacesPicture();
    private final Label aboutPlaces = SceneText.wrapped("order-about-places", "scene-said");
    private WordOrder scene;
    private MetOrders met = MetOrders.NONE;
    private int shownDigits;
    private double typeScale = 1;
    private boolean isNarrow;
    /** The place of the word whose columns are marked. */
    private int followed = -1;

    /** A scene that tells what the hand does to it. */
    public WordOrderView(SceneEvents events) {
        this.events = events;
        row = new RnnRow(events);
        chips = new OrderChips(events::onWordsChosen, this::follow);
        table = new OrderTable(events::onWordsChosen);
        setId("scene-order");
        shuffle.setId("order-shuffle");
        shuffle.setAccessibleText(Messages.text("scene.order.shuffle.accessible"));
        shuffle.setOnAction(_ -> shuffle());
        shuffle.setMinWidth(USE_PREF_SIZE);
        hint.setText(Messages.text("scene.order.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        hand.getChildren().addAll(chips, shuffle, hint);
        hand.getStyleClass().add("order-hand");
        hand.setAlignment(Pos.CENTER_LEFT);

        left.getChildren().addAll(SceneText.heading(Messages.text("scene.order.ann")), bag, aboutBag);
        right.getChildren().addAll(SceneText.heading(Messages.text("scene.order.met")), table, said);
        HBox line = new HBox(SceneText.heading(Messages.text("scene.rnn")), answer);
        line.getStyleClass().add("scene-headline");
        recurrent.getChildren().addAll(line, row);
        byPlace.getChildren().addAll(SceneText.heading(Messages.text("scene.order.places")), places, aboutPlaces);
        Stream.of(left, right, recurrent, byPlace).forEach(part -> part.getStyleClass().add("scene-part"));
        VBox.setVgrow(bag, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox.setHgrow(recurrent, Priority.ALWAYS);
        VBox.setVgrow(recurrent, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        hint.setMinHeight(0);
        both.getStyleClass().add("scene-parts");
        content.getStyleClass().add("scene-content");
        content.getChildren().addAll(hand, both, recurrent, byPlace);
        both.getChildren().addAll(left, right);
        SceneScroll scroll = new SceneScroll("order-scroll", content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        widthProperty().subscribe(this::fit);
    }

    /** The bag stands beside the table where both have room, else beside the recurrent network. */
    private void fit() {
        double room = getWidth() / typeScale;
        double share = Math.clamp(room * 0.34, 240, 460) * typeScale;
        left.setMinWidth(share);
        left.setMaxWidth(share);
        said.setPrefWidth(SAID * typeScale);
        hint.setPrefWidth(room < NARROW ? LEAST_TEXT * typeScale : USE_COMPUTED_SIZE);
        if (room < NARROW != isNarrow) {
            isNarrow = room < NARROW;
            both.getChildren().clear();
            content.getChildren().clear();
            both.getChildren().addAll(left, isNarrow ? recurrent : right);
            content.getChildren().addAll(isNarrow ? List.of(hand, right, both, byPlace)
                    : List.of(hand, both, recurrent, byPlace));
        }
    }

    @Override
    public void show(SceneFrame frame) {
        row.show(frame.frame());
        WordOrder next = (WordOrder) frame.scene();
        int digits = Math.max(LEAST_DIGITS, frame.frame().diagram().digits());
        // While a step moves, frames come that change nothing here.
        if (!next.equals(scene) || digits != shownDigits) {
            show(next, digits);
        }
    }

    private void show(WordOrder next, int digits) {
        String word = followed < 0 ? "" : scene.words().get(followed);
        scene = next;
        shownDigits = digits;
        met = met.with(scene);
        if (followed < 0 || followed >= scene.words().size() || !scene.words().get(followed).equals(word)) {
            followed = scene.words().contains(word) ? scene.words().indexOf(word) : scene.words().size() / 2;
        }
        chips.show(scene.words());
        shuffle.setDisable(new HashSet<>(scene.words()).size() < 2);
        bag.show(scene, digits);
        aboutBag.setText(Messages.text(scene.bag().isTrained() ? "scene.order.trained" : "scene.order.random"));
        table.show(scene, met, digits);
        said.setText(said());
        String says = AnswerText.of(scene.document(), scene.answer().recurrent(), digits);
        answer.setText(AnswerText.isSingle(scene.document())
                ? Messages.text("scene.order.answer.single", scene.document().labels().getLast(), says)
                : Messages.text("scene.order.answer", says));
        showPlaces();
    }

    /** What the table shows: one answer to all orders, and how many different ones. */
    private String said() {
        List<OrderAnswer> answers = met.answers(scene);
        long ofBag = answers.stream().map(OrderAnswer::ofBag).distinct().count();
        long recurrent = answers.stream().map(OrderAnswer::recurrent).distinct().count();
        if (answers.size() == 1) {
            return Messages.text("scene.order.said.first");
        }
        String same = Decimals.allDigits(AnswerText.number(answers.getFirst().ofBag().y()));
        return ofBag == 1
                ? Messages.text("scene.order.said", answers.size(), same, recurrent)
                : Messages.text("scene.order.said.numbers", answers.size(), ofBag, recurrent);
    }

    private void follow(int place) {
        if (scene != null && place < scene.words().size()) {
            followed = place;
            showPlaces();
        }
    }

    private void showPlaces() {
        String word = scene.words().get(followed);
        int other = followed == 0 ? 1 : 0;
        int size = scene.document().vocabulary().size();
        aboutPlaces.setText(Messages.text("scene.order.places.said", word, followed + 1,
                scene.column(followed, word) + 1, other + 1, scene.column(other, word) + 1));
        places.show(scene, followed);
        places.setAccessibleText(Messages.text("scene.order.places.accessible", scene.words().size(), size,
                scene.words().size() * size, aboutPlaces.getText()));
    }

    /** Another order than the present one, if there is any. */
    private void shuffle() {
        List<String> order = new ArrayList<>(scene.words());
        do {
            Collections.shuffle(order, random);
        } while (order.equals(scene.words()));
        events.onWordsChosen(List.copyOf(order));
    }

    @Override
    public void setPalette(Palette palette) {
        chips.setPalette(palette);
        bag.setPalette(palette);
        row.setPalette(palette);
        places.setPalette(palette);
    }

    @Override
    void setScale(double scale) {
        typeScale = scale;
        bag.setTypeScale(scale);
        row.setTypeScale(scale);
        places.setTypeScale(scale);
        fit();
    }
}
