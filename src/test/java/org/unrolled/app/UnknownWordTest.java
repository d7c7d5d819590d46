package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;

/** An unknown word is met with the nearest known ones, or joins the vocabulary; it is never changed on the quiet. */
class UnknownWordTest extends WindowTest {

    @Test
    void nothingHappensBeforeTheHandDecides() {
        NetworkDocument before = session().document();
        type("show is nice");
        assertThat(text("unknown-word")).contains("“show”").contains("not in the vocabulary");
        assertThat(session().words()).containsExactly("Show", "is", "nice");
        assertThat(session().document()).isEqualTo(before);
        assertThat(typed()).isEqualTo("show is nice");
    }

    @Test
    void theNearestKnownWordIsOneClickAway() {
        type("show is not worst");
        clickOnId("use-Show");
        assertThat(session().words()).containsExactly("Show", "is", "not", "worst");
        assertThat(typed()).isEqualTo("Show is not worst");
        assertThat(isThere("unknown-word")).isFalse();
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void aFullStopIsNoPartOfTheNearestWord() {
        type("Show is nice.");
        clickOnId("use-nice");
        assertThat(session().words()).containsExactly("Show", "is", "nice");
    }

    @Test
    void ofSeveralUnknownWordsEachIsAskedAbout() {
        type("show is nicer worts");
        clickOnId("use-Show");
        assertThat(text("unknown-word")).contains("“nicer”");
        clickOnId("use-nice");
        assertThat(text("unknown-word")).contains("“worts”");
        clickOnId("use-worst");
        assertThat(session().words()).containsExactly("Show", "is", "nice", "worst");
    }

    @Test
    void aWordJoinsTheVocabularyAndCanLeaveItAgain() {
        NetworkDocument before = session().document();
        type("Show is splendid");
        clickOnId("add-word");
        assertThat(session().words()).containsExactly("Show", "is", "splendid");
        assertThat(vocabulary()).containsExactly("Show", "is", "nice", "worst", "not", "splendid");
        assertThat(rnn().inputSize()).isEqualTo(6);
        keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isEqualTo(2);

        focus("diagram");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(before);
        assertThat(vocabulary()).hasSize(5);
        assertThat(session().words()).containsExactly("Show", "is", "nice");
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(vocabulary()).endsWith("splendid");
    }

    @Test
    void escLetsTheSentenceGo() {
        type("Show is splendid");
        focus("sentence-field");
        keys(KeyCode.ESCAPE);
        assertThat(isThere("unknown-word")).isFalse();
        assertThat(typed()).isEmpty();
        assertThat(session().words()).containsExactly("Show", "is", "nice");
    }

    private void type(String sentence) {
        clickOnId("sentence-field");
        typeText(sentence);
        keys(KeyCode.ENTER);
    }

    private String typed() {
        return onFx(() -> ((TextField) node("sentence-field")).getText());
    }

    @SuppressWarnings("unchecked")
    private List<String> vocabulary() {
        return onFx(() -> List.copyOf(((ListView<String>) node("vocabulary")).getItems()));
    }
}
