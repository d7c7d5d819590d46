package org.unrolled.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unrolled.model.network.WeightId;

class ArticleNameTest {

    @Test
    void theInputsNameStandsBeforeTheNeuronsAsInTheArticle() {
        List<String> names = IntStream.range(0, 15)
                .mapToObj(i -> ArticleName.of(WeightId.wx(i % 3, i / 3)).plain())
                .toList();
        assertThat(names).containsExactly("w₁₁¹", "w₁₂¹", "w₁₃¹", "w₂₁¹", "w₂₂¹", "w₂₃¹", "w₃₁¹", "w₃₂¹", "w₃₃¹", "w₄₁¹",
                "w₄₂¹", "w₄₃¹", "w₅₁¹", "w₅₂¹", "w₅₃¹");
    }

    @Test
    void theEdgesToTheOutputAreOfTheSecondLayer() {
        assertThat(IntStream.range(0, 3).mapToObj(from -> ArticleName.of(WeightId.wy(0, from)).plain()))
                .containsExactly("w₁₁²", "w₂₁²", "w₃₁²");
    }

    @Test
    void theLoopsThatTheArticleLeavesOutAreNamedTheSameWay() {
        assertThat(ArticleName.of(WeightId.wh(2, 0))).isEqualTo(new ArticleName("13", "h"));
    }

    @Test
    void twoDigitsAreKeptApart() {
        assertThat(ArticleName.of(WeightId.wx(2, 11)).plain()).isEqualTo("w₁₂,₃¹");
    }
}
