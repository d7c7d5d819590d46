package org.unrolled.controller.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;

class EditWordsTest {

    static Stream<Arguments> edits() {
        return Stream.of(
                arguments(new EditDescription.WeightChanged(WeightId.wh(0, 1), 0.8, 1.1), "Wh[1,2] 0.80 → 1.10"),
                arguments(new EditDescription.WeightChanged(WeightId.bh(2), -0.5, 1 / 3.0),
                        "bh[3] −0.50 → 0.33"),
                arguments(new EditDescription.WeightChanged(WeightId.h0(0), 0, 0.001), "h₋₁[1] 0.000 → 0.001"),
                arguments(new EditDescription.WeightChanged(WeightId.wx(0, 0), 1e300, -1), "Wx[1,1] 1.00e300 → −1.00"),
                arguments(new EditDescription.WeightsReset(), "reset weights"),
                arguments(new EditDescription.WordAdded("don't"), "add the word “don't”"),
                arguments(new EditDescription.SentenceAdded("a {0} b"), "add “a {0} b”"),
                arguments(new EditDescription.SentenceDeleted("a b"), "delete “a b”"),
                arguments(new EditDescription.SentenceMoved("a b"), "move “a b”"),
                arguments(new EditDescription.TargetChanged("a b", "positive"), "target of “a b”: positive"),
                arguments(new EditDescription.TargetChanged("a b", ""), "target of “a b”: no target"),
                arguments(new EditDescription.SigmoidChosen(), "use a sigmoid"),
                arguments(new EditDescription.TwoClassesChosen(), "use two classes"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsSaidInWords(EditDescription edit, String words) {
        assertThat(EditWords.of(edit)).isEqualTo(words);
    }
}
