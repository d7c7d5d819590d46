package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.theme.Fonts;

class ReadOutLineTest {

    @Test
    void fewOutputsStandInTheOrderOfTheirBoxes() {
        assertThat(labels(document("a", "b", "c"), 0.2, 0.7, 0.1)).containsExactly("a", "b", "c");
    }

    @Test
    void ofManyTheLikeliestFiveStandAndStillInTheOrderOfTheirBoxes() {
        NetworkDocument document = document("a", "b", "c", "d", "e", "f", "g");
        assertThat(labels(document, 0.1, 0.02, 0.2, 0.05, 0.4, 0.03, 0.2)).containsExactly("a", "c", "d", "e", "g");
    }

    @Test
    void theLikeliestIsMarked() {
        NetworkDocument document = document("a", "b", "c", "d", "e", "f");
        List<ReadOutLine> lines = ReadOutLine.of(document, Vector.of(0.1, 0.1, 0.2, 0.1, 0.4, 0.1));
        assertThat(lines.stream().filter(ReadOutLine::isPredicted).map(ReadOutLine::label)).containsExactly("e");
    }

    @Test
    void aLabelKeepsItsRoomBesideWhatAnEditChanged() {
        Box pill = new UnrolledLayout(Shape.of(Networks.articleDocument().trace(List.of("Show")))).readOut();
        assertThat(Drawn.onToolkit(() -> OutputPainter.beside("positive", Fonts.bold(17), "0.924→0.876",
                Fonts.number(16), pill))).isEqualTo("positive");
        assertThat(Drawn.onToolkit(() -> OutputPainter.beside("positive or so", Fonts.bold(17), "0.924→0.876",
                Fonts.number(16), pill))).endsWith("…");
    }

    private static List<String> labels(NetworkDocument document, double... y) {
        return ReadOutLine.of(document, Vector.of(y)).stream().map(ReadOutLine::label).toList();
    }

    private static NetworkDocument document(String... labels) {
        return new NetworkDocument(Optional.empty(), new Vocabulary(List.of("x", "y")),
                Networks.random(1, 2, 3, labels.length), List.of(labels), List.of(Sentence.of("x y")));
    }
}
