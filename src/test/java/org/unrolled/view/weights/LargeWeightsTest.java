package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;

/** A network of 300 words and 64 neurons scrolls, and every cell of it can be reached and read. */
class LargeWeightsTest extends WeightsWindow {

    @Override
    NetworkDocument firstDocument() {
        List<String> words = IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
        return new NetworkDocument(Optional.empty(), new Vocabulary(words), Networks.random(1, 300, 64, 300,
                Activation.TANH, OutputActivation.SOFTMAX, Reads.EVERY), words, List.of(Sentence.of("word0 word250")));
    }

    @Test
    void theKeysBringWhatTheyReachIntoSight() {
        click(WeightId.wx(0, 0));
        keys(KeyCode.END);
        assertThat(onFx(() -> node("weight-cell").getAccessibleText())).contains("“word299”");
        isInSight(WeightId.wx(0, 299));
        onFx(() -> {
            ScrollBar down = (ScrollBar) lookup(n -> n instanceof ScrollBar bar
                    && bar.getOrientation() == Orientation.VERTICAL).query();
            down.setValue(down.getMax());
            return null;
        });
        settle();
        keys(KeyCode.DOWN);
        isInSight(WeightId.wx(1, 299));
    }

    @Test
    void theColumnOfTheWordBeingReadComesIntoSight() {
        readAll();
        isInSight(WeightId.wx(0, 250));
    }

    @Test
    void aCellFarAwayIsTyped() {
        click(WeightId.wx(0, 0));
        keys(KeyCode.END);
        typeText("3");
        keys(KeyCode.ENTER);
        assertThat(rnn().get(WeightId.wx(0, 299))).isEqualTo(3);
    }

    private void isInSight(WeightId cell) {
        WeightGrid grid = (WeightGrid) node("weight-grid");
        Box box = onFx(() -> grid.place(cell));
        assertThat(box.x()).isBetween(30.0, grid.getWidth() - box.width());
        assertThat(box.y()).isBetween(40.0, grid.getHeight() - box.height());
    }
}
