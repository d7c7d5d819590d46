package org.unrolled.view.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class StepDescriptionTest {

    private static final List<String> SENTENCE = List.of("Show", "is", "not", "nice");

    @Test
    void beforeTheFirstWordSaysTheSentenceAndTheMemory() {
        assertThat(described(Networks.articleDocument(), Cursor.START)).containsExactly(
                "Nothing is read yet of the 4 words: Show is not nice.",
                "The memory before the first word: h 1 is 0.00, h 2 is 0.00, h 3 is 0.00.");
    }

    @Test
    void saysEachPartDoneSoFarWithItsNumbers() {
        assertThat(described(Networks.articleDocument(), new Cursor(2, Part.ACTIVATION))).containsExactly(
                "Word 3 of 4: not.",
                "It comes in as a vector of 5 numbers: 1 in place 5, 0 everywhere else.",
                "“not” picks column 5 of Wx: h 1 is 0.20, h 2 is 0.10, h 3 is minus 0.30.",
                "The memory of the words up to “is” comes through Wh: h 1 is 1.05, h 2 is minus 0.79, h 3 is 0.58.",
                "With the bias they add up: h 1 is 0.75, h 2 is minus 1.19, h 3 is minus 0.22.",
                "Each sum goes through tanh and is the new state: h 1 is 0.63, h 2 is minus 0.83, h 3 is minus 0.22.");
    }

    @Test
    void saysNoMoreThanHasBeenDone() {
        assertThat(described(Networks.articleDocument(), new Cursor(2, Part.WX))).hasSize(3)
                .last().asString().contains("column 5");
    }

    @Test
    void saysTheAnswerByItsLabel() throws DocumentException {
        assertThat(described(Documents.open("preset:article-sigmoid"), new Cursor(3, Part.OUTPUT)).getLast())
                .isEqualTo("The output weighs the state: output 1 is minus 2.37. After sigmoid: output 1 is 0.085. "
                        + "The answer: negative.");
    }

    @Test
    void saysThatASoftmaxOverOneIsAlwaysOne() {
        assertThat(described(Networks.articleDocument(), new Cursor(3, Part.OUTPUT)).getLast())
                .contains("y is minus 2.37", "is 1, whatever it is");
    }

    private static List<String> described(NetworkDocument document, Cursor cursor) {
        Session session = new Session(document);
        FrameController frames = new FrameController(session);
        session.read(SENTENCE);
        session.moveTo(cursor);
        return StepDescription.of(frames.frame().getValue());
    }
}
