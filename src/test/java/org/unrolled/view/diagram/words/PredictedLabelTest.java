package org.unrolled.view.diagram.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Language;

class PredictedLabelTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void thatTheOneLabelDoesNotHoldIsSaidInTheLanguageSpoken() {
        NetworkDocument spam = sigmoid("spam");
        String no = spam.prediction(Vector.of(0.2)).labels().getFirst();
        assertThat(no).as("in files").isEqualTo("not spam");
        assertThat(PredictedLabel.of(no, spam)).isEqualTo("not spam");
        Language.GERMAN.use();
        assertThat(PredictedLabel.of(no, spam)).isEqualTo("nicht spam");
        Language.HINDI.use();
        assertThat(PredictedLabel.of(no, spam)).isEqualTo("spam नहीं");
    }

    @Test
    void aLabelOfTheDocumentIsAsTheDocumentHasIt() {
        Language.GERMAN.use();
        assertThat(PredictedLabel.of("spam", sigmoid("spam"))).isEqualTo("spam");
        assertThat(PredictedLabel.of("not spam", sigmoid("not spam", "spam"))).isEqualTo("not spam");
    }

    private static NetworkDocument sigmoid(String... labels) {
        NetworkDocument article = Networks.articleDocument();
        Rnn rnn = article.rnn().withReadOut(OutputActivation.SIGMOID, Matrix.zeros(1, 3), article.rnn().by());
        return new NetworkDocument(Optional.empty(), article.vocabulary(), rnn, List.of(labels), List.of());
    }
}
