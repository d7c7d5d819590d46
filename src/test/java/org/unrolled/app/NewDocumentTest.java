package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.NewNetwork;
import org.unrolled.model.network.Vocabulary;

/** The dialog for a new network. */
class NewDocumentTest extends WindowTest {

    private NetworkDocument before;

    @BeforeEach
    void openDialog() {
        before = session().document();
        chord(KeyCode.CONTROL, KeyCode.N);
    }

    @Test
    void itsWordsMakeANetwork() {
        clickOnId("new-words");
        typeText("the sun is not the moon");
        replace("new-seed", "42");
        clickAt(onFx(() -> point(button("OK")).query()));
        assertThat(session().document()).isEqualTo(NewNetwork.of(
                new Vocabulary(List.of("the", "sun", "is", "not", "moon")), 3, NewNetwork.Answer.SENTIMENT,
                42));
        assertThat(stage.getTitle()).isEqualTo("Untitled network – Unrolled");
        assertThat(session().isUnsaved()).isFalse();
        focus("diagram");
        keys(KeyCode.RIGHT);
        assertThat(session().cursor().t()).isZero();
    }

    @Test
    void theNextWordIsAnAnswerToo() {
        clickOnId("new-words");
        typeText("a b c");
        clickOnId("new-next-word");
        replace("new-seed", "-7");
        clickAt(onFx(() -> point(button("OK")).query()));
        assertThat(session().document()).isEqualTo(NewNetwork.of(
                new Vocabulary(List.of("a", "b", "c")), 3, NewNetwork.Answer.NEXT_WORD, -7));
    }

    @Test
    void withoutWordsOrSeedThereIsNoNetwork() {
        assertThat(button("OK").isDisabled()).isTrue();
        clickOnId("new-words");
        typeText("a");
        assertThat(button("OK").isDisabled()).isFalse();
        replace("new-seed", "x");
        assertThat(button("OK").isDisabled()).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(isThere("new-words")).isFalse();
        assertThat(session().document()).isEqualTo(before);
    }

    private void replace(String field, String text) {
        clickOnId(field);
        chord(KeyCode.CONTROL, KeyCode.A);
        typeText(text);
    }

    private Node button(String text) {
        return lookup("#new-document .button").match(node -> text.equals(((Button) node).getText())).query();
    }
}
