package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.model.lesson.SceneKind;

class FixedSizeTest {

    @Test
    void everySentenceOfTheArticleNeedsAnotherMatrix() {
        FixedSize scene = FixedSize.of(Situations.of(Situations.FOUR, 6), List.of());
        assertThat(scene.kind()).isEqualTo(SceneKind.FIXED_SIZE);
        assertThat(scene.needs()).extracting(need -> String.join(" ", need.words()))
                .containsExactly(Situations.SIX, Situations.THREE, Situations.FOUR);
        assertThat(scene.needs()).extracting(need -> need.inputs(WordEncoding.NUMBER)).containsExactly(6L, 3L, 4L);
        assertThat(scene.needs()).extracting(need -> need.weights(WordEncoding.NUMBER)).containsExactly(30L, 15L, 20L);
        assertThat(scene.needs()).extracting(need -> need.inputs(WordEncoding.ONE_HOT)).containsExactly(72L, 36L, 48L);
        assertThat(scene.needs()).extracting(need -> need.weights(WordEncoding.ONE_HOT))
                .containsExactly(360L, 180L, 240L);
        assertThat(scene.present()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({Situations.SIX + ",6", Situations.THREE + ",3", Situations.FOUR + ",4"})
    void theNetworkOfTheSentenceIsBuiltAndRun(String sentence, int words) {
        FixedSize scene = FixedSize.of(Situations.of(sentence, 6), List.of());
        assertThat(scene.run().network().inputSize()).isEqualTo(words);
        assertThat(scene.run().network().w().rows()).isEqualTo(5);
        assertThat(scene.run().pass()).isEqualTo(scene.run().network().run(scene.run().x()));
        assertThat(String.join(" ", scene.presentNeed().words())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({Situations.SIX, Situations.THREE, Situations.FOUR})
    void theMatricesOfTheRecurrentNetworkStayWhateverTheSentence(String sentence) {
        RecurrentShape shape = FixedSize.of(Situations.of(sentence, 6), List.of()).recurrent();
        assertThat(shape).isEqualTo(new RecurrentShape(3, 12));
        assertThat(shape.wxWeights()).isEqualTo(36);
        assertThat(shape.whWeights()).isEqualTo(9);
    }

    @Test
    void aSentenceThatIsNotOfTheDocumentComesAfterThoseThatAre() {
        FixedSize scene = FixedSize.of(Situations.of("India", 6), List.of());
        assertThat(scene.needs()).hasSize(4);
        assertThat(scene.present()).isEqualTo(3);
        assertThat(scene.presentNeed().inputs(WordEncoding.NUMBER)).isEqualTo(1);
    }
}
