package org.unrolled.model.lesson.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unrolled.model.network.Vector;

class WordEncodingTest {

    @Test
    void aNumberIsThePlaceInTheVocabularyAndPaddingIsZero() {
        assertThat(WordEncoding.NUMBER.encode(3, 4, 2, 0)).isEqualTo(Vector.of(3, 1, 0, 0));
    }

    @Test
    void oneHotVectorsStandOneAfterTheOtherAndPaddingIsZero() {
        assertThat(WordEncoding.ONE_HOT.encode(3, 4, 2, 0))
                .isEqualTo(Vector.of(0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void ofTheNumbersOfAWordOneIsNotZero(WordEncoding encoding) {
        Vector x = encoding.encode(12, 20, 0, 11, 5, 5);
        assertThat(x.stream().filter(number -> number != 0)).hasSize(4);
        assertThat(x.size()).isEqualTo(20 * encoding.size(12));
    }

    @ParameterizedTest
    @EnumSource
    void moreWordsThanPlacesDoNotFit(WordEncoding encoding) {
        assertThatThrownBy(() -> encoding.encode(3, 1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("2 words in 1 places");
    }
}
