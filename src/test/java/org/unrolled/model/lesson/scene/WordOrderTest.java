package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/** The same words in every order, through a bag and through a state. */
class WordOrderTest {

    private static final List<String> WORDS = List.of("Show", "is", "not", "nice");

    @Test
    void everyOrderHasTheSameBagAndTheSameAnswerToTheBit() throws DocumentException {
        WordOrder scene = scene("article-sigmoid", WORDS);
        OrderAnswer first = scene.answer();
        assertThat(first.bag()).isEqualTo(Vector.of(1, 1, 1, 0, 1));
        List<List<String>> orders = permutations(WORDS);
        assertThat(orders).hasSize(24);
        for (List<String> order : orders) {
            assertThat(scene.answer(order).bag()).isEqualTo(first.bag());
            assertThat(scene.answer(order).ofBag()).isEqualTo(first.ofBag());
        }
    }

    @Test
    void theRecurrentNetworkAnswersEveryOrderOtherwise() throws DocumentException {
        WordOrder scene = scene("article-sigmoid", WORDS);
        Set<Vector> answers = new HashSet<>();
        permutations(WORDS).forEach(order -> answers.add(scene.answer(order).recurrent()));
        assertThat(answers).hasSize(24);
        assertThat(y(scene, "Show is not nice")).isCloseTo(0.0855, within(0.0001));
        assertThat(y(scene, "Show is nice not")).isCloseTo(0.9524, within(0.0001));
        assertThat(y(scene, "not Show is nice")).isCloseTo(0.2562, within(0.0001));
    }

    @Test
    void aWordThatStandsTwiceCountsTwice() throws DocumentException {
        WordOrder scene = scene("article-sigmoid", List.of("not", "nice", "not", "not"));
        assertThat(scene.answer().bag()).isEqualTo(Vector.of(0, 0, 1, 0, 3));
        for (List<String> order : permutations(scene.words())) {
            assertThat(scene.answer(order).ofBag()).isEqualTo(scene.answer().ofBag());
        }
    }

    @Test
    void theTrainedBagHasLearntTheFourSentences() throws DocumentException {
        NetworkDocument document = Presets.open("article-sigmoid");
        BagOfWords bag = BagOfWords.beside(document);
        assertThat(bag.isTrained()).isTrue();
        document.sentences().forEach(sentence -> {
            Vector counts = BagOfWords.of(5, document.vocabulary().indicesOf(sentence.words()));
            boolean isPositive = sentence.target().orElseThrow().equals("positive");
            assertThat(bag.network().run(counts).y().get(0)).isCloseTo(isPositive ? 1 : 0, within(0.01));
        });
    }

    @Test
    void besideOtherNetworksTheBagIsRandomButItsAnswersAreTheSameToo() throws DocumentException {
        WordOrder scene = scene("next-word", List.of("The", "cat", "chased", "the", "mouse"));
        assertThat(scene.bag().isTrained()).isFalse();
        assertThat(scene.answer().ofBag().y().size()).isEqualTo(scene.document().rnn().outputSize());
        assertThat(scene("next-word", scene.words()).bag()).isEqualTo(scene.bag());
        for (List<String> order : permutations(scene.words())) {
            assertThat(scene.answer(order).ofBag()).isEqualTo(scene.answer().ofBag());
        }
        assertThat(scene("article-two-classes", WORDS).bag().isTrained()).isFalse();
    }

    @Test
    void byPlaceOrderIsSeenAndEveryPlaceHasColumnsOfItsOwn() throws DocumentException {
        WordOrder scene = scene("article-sigmoid", WORDS);
        Vector x = scene.byPlace();
        assertThat(x.size()).isEqualTo(20);
        assertThat(x.stream().sum()).isEqualTo(4);
        assertThat(x.get(scene.column(2, "not"))).isEqualTo(1);
        assertThat(scene.column(2, "not")).isEqualTo(14);
        assertThat(scene.column(0, "not")).isEqualTo(4);
        assertThat(scene("article-sigmoid", List.of("Show", "is", "nice", "not")).byPlace()).isNotEqualTo(x);
    }

    @Test
    void theRecurrentNetworkIsTheOneThatIsRun() throws DocumentException {
        Situation cut = new Situation(Presets.open("article-sigmoid"), WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true), WORDS,
                Cursor.START, 6);
        WordOrder scene = WordOrder.of(cut, List.of());
        assertThat(scene.kind()).isEqualTo(SceneKind.ORDER);
        assertThat(scene.answer(List.of("Show", "is", "not", "nice")).recurrent())
                .isEqualTo(scene.answer(List.of("not", "is", "Show", "nice")).recurrent());
    }

    @Test
    void ordersMetAreKeptOnceAndOthersBeginAnew() throws DocumentException {
        MetOrders met = MetOrders.NONE.with(scene("article-sigmoid", WORDS));
        met = met.with(scene("article-sigmoid", WORDS.reversed())).with(scene("article-sigmoid", WORDS));
        assertThat(met.orders()).containsExactly(WORDS, WORDS.reversed());
        assertThat(met.answers(scene("article-sigmoid", WORDS))).hasSize(2);
        assertThat(met.with(scene("article-sigmoid", List.of("Show", "is", "nice"))).orders()).hasSize(1);
        assertThat(met.with(scene("article-sigmoid", List.of("Show", "is", "nice", "nice"))).orders()).hasSize(1);
    }

    @Test
    void ofManyOrdersTheFirstAndTheLastAreKept() throws DocumentException {
        MetOrders met = MetOrders.NONE;
        List<List<String>> orders = permutations(WORDS);
        for (List<String> order : orders) {
            met = met.with(scene("article-sigmoid", order));
        }
        assertThat(met.orders()).hasSize(MetOrders.MOST).startsWith(orders.getFirst()).endsWith(orders.getLast());
    }

    private static double y(WordOrder scene, String order) {
        return scene.answer(List.of(order.split(" "))).recurrent().get(0);
    }

    private static WordOrder scene(String preset, List<String> words) throws DocumentException {
        return WordOrder.of(new Situation(Presets.open(preset), WhatIfs.NONE, words, Cursor.START, 6), List.of());
    }

    private static List<List<String>> permutations(List<String> words) {
        if (words.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<String> others = new ArrayList<>(words);
            String first = others.remove(i);
            for (List<String> rest : permutations(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }
}
