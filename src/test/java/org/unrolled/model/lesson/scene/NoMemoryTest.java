package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/** The same word in two sentences, with a memory and without. */
class NoMemoryTest {

    @Test
    void lieIsTheSameToTheBitWithoutMemoryAndAnotherWithIt() throws DocumentException {
        NoMemory scene = scene("preset:next-word", "never tell a lie", 3, "lie down");
        SharedWord lie = scene.shared().orElseThrow();
        assertThat(lie.word()).isEqualTo("lie");
        assertThat(lie.upperT()).isEqualTo(3);
        assertThat(lie.lowerT()).isZero();
        assertThat(lie.isSameAlone()).isTrue();
        assertThat(lie.upperAlone()).isEqualTo(lie.lowerAlone());
        assertThat(lie.upper()).isNotEqualTo(lie.lower());
        assertThat(p(scene, lie.upperGuess().orElseThrow(), ".")).isCloseTo(0.988, within(0.0006));
        assertThat(p(scene, lie.lowerGuess().orElseThrow(), "down")).isCloseTo(0.905, within(0.0006));
        assertThat(p(scene, lie.upperAlone().y(), "down")).isCloseTo(0.905, within(0.0006));
        assertThat(scene.kind()).isEqualTo(SceneKind.NO_MEMORY);
    }

    @Test
    void theDifferenceIsThatOfTheStatesNeuronByNeuron() throws DocumentException {
        SharedWord lie = scene("preset:next-word", "never tell a lie", 3, "lie down").shared().orElseThrow();
        double sum = 0;
        for (int unit = 0; unit < 10; unit++) {
            double delta = lie.lower().get(unit) - lie.upper().get(unit);
            assertThat(lie.difference().get(unit)).isEqualTo(delta);
            sum += delta * delta;
        }
        assertThat(lie.distance()).isCloseTo(Math.sqrt(sum), within(1e-12)).isGreaterThan(1);
    }

    @Test
    void theNextWordIsGuessedWithMemoryOnly() throws DocumentException {
        NoMemory scene = scene("preset:next-word", "The cat chased the mouse .", 3, "The mouse ate the cheese .");
        SharedWord the = scene.shared().orElseThrow();
        assertThat(the.word()).isEqualTo("the");
        assertThat(the.lowerT()).isEqualTo(3);
        assertThat(p(scene, the.upperGuess().orElseThrow(), "mouse")).isCloseTo(0.922, within(0.0006));
        assertThat(p(scene, the.lowerGuess().orElseThrow(), "cheese")).isCloseTo(0.915, within(0.0006));
        for (Vector alone : List.of(the.upperAlone().y(), the.lowerAlone().y())) {
            assertThat(p(scene, alone, "cat")).isCloseTo(0.229, within(0.0006));
            assertThat(p(scene, alone, "water")).isCloseTo(0.127, within(0.0006));
        }
    }

    @Test
    void theSameMoveTodayAfterTwoHistories() throws DocumentException {
        NoMemory scene = scene(Path.of("assets/lessons/prices.rnn.json").toString(), "down down up up", 3,
                "up up down up");
        SharedWord up = scene.shared().orElseThrow();
        assertThat(up.word()).isEqualTo("up");
        assertThat(up.isSameAlone()).isTrue();
        assertThat(up.upper().get(0)).isEqualTo(up.lower().get(0));
        assertThat(up.upper().get(1)).isCloseTo(-0.40, within(0.005));
        assertThat(up.lower().get(1)).isCloseTo(0.92, within(0.005));
        assertThat(p(scene, up.upperGuess().orElseThrow(), "down")).isCloseTo(0.646, within(0.0006));
        assertThat(p(scene, up.lowerGuess().orElseThrow(), "up")).isCloseTo(0.985, within(0.0006));
    }

    @Test
    void ofAWordThatTheLowerSentenceHasTwiceTheLastCounts() throws DocumentException {
        NoMemory scene = scene("preset:article-sigmoid", "Show is nice", 0, "Show is not Show");
        assertThat(scene.shared().orElseThrow().lowerT()).isEqualTo(3);
    }

    @Test
    void nothingIsSharedBeforeTheFirstWordAndOfAWordThatIsNotThere() throws DocumentException {
        assertThat(scene("preset:article-sigmoid", "Show is nice", -1, "Show is worst").shared()).isEmpty();
        assertThat(scene("preset:article-sigmoid", "Show is nice", 2, "Show is worst").shared()).isEmpty();
    }

    @Test
    void aGuessIsThereOnlyWhereTheOutputIsRead() throws DocumentException {
        SharedWord nice = scene("preset:article-sigmoid", "Show is nice", 2, "nice Show").shared().orElseThrow();
        assertThat(nice.upperGuess()).isPresent();
        assertThat(nice.lowerGuess()).isEmpty();
    }

    @Test
    void withoutASecondSentenceOneOfTheDocumentsIsTaken() throws DocumentException {
        NoMemory scene = scene("preset:next-word", "never tell a lie", 3, "");
        assertThat(scene.beside()).contains("lie").isNotEqualTo(scene.words());
        assertThat(scene("preset:article-sigmoid", "Show is nice", -1, "").beside())
                .isEqualTo(List.of("Show", "is", "not", "nice"));
    }

    @Test
    void withItsMemoryCutTheRecurrentNetworkDiffersByNothing() throws DocumentException {
        Situation cut = new Situation(Documents.open("preset:next-word"), WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true),
                List.of("never", "tell", "a", "lie"), new Cursor(3, Part.OUTPUT), 6);
        SharedWord lie = NoMemory.of(cut, List.of("lie", "down")).shared().orElseThrow();
        assertThat(lie.distance()).isZero();
        assertThat(lie.upper()).isEqualTo(lie.upperAlone().h());
    }

    private static NoMemory scene(String name, String words, int t, String beside) throws DocumentException {
        NetworkDocument document = Documents.open(name);
        Cursor cursor = t < 0 ? Cursor.START : new Cursor(t, Part.ACTIVATION);
        return NoMemory.of(new Situation(document, WhatIfs.NONE, List.of(words.split(" ")), cursor, 6),
                beside.isEmpty() ? List.of() : List.of(beside.split(" ")));
    }

    private static double p(NoMemory scene, Vector y, String label) {
        return y.get(scene.document().labels().indexOf(label));
    }
}
