package org.unrolled.diagram.folded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unrolled.diagram.EdgeName;
import org.unrolled.model.Networks;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;

class FoldedNamesTest {

    @Test
    void theArticlesNetworkHasRoomForAllNames() {
        List<WeightId> named = named(ForwardTrace.of(Networks.article(), 0, 1), -1, Optional.empty());
        assertThat(named).filteredOn(weight -> weight.group() == WeightGroup.WX).hasSize(15);
        assertThat(named).filteredOn(weight -> weight.group() == WeightGroup.WY).hasSize(3);
        assertThat(named).filteredOn(weight -> weight.group() == WeightGroup.WH)
                .hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void ofFourNeuronsTheOneInFocusHasTheNamesOfItsLoops() {
        ForwardTrace trace = ForwardTrace.of(Networks.random(1, 5, 4, 1), 0, 1);
        assertThat(named(trace, 1, Optional.empty())).contains(WeightId.wh(1, 1))
                .doesNotContain(WeightId.wh(1, 0), WeightId.wh(1, 2));
        assertThat(named(trace, 1, Optional.of(1))).contains(WeightId.wh(1, 0), WeightId.wh(1, 2));
    }

    @Test
    void whereThereIsNoRoomTheWordsOwnAreNamedOrTheNeuronsInFocus() {
        ForwardTrace trace = ForwardTrace.of(
                Networks.random(1, 12, 8, 1, Activation.TANH, OutputActivation.SIGMOID, Reads.LAST), 3, 5);
        assertThat(named(trace, 1, Optional.empty())).filteredOn(weight -> weight.group() == WeightGroup.WX)
                .hasSize(8)
                .allMatch(weight -> weight.column() == 5);
        assertThat(named(trace, 1, Optional.of(2))).filteredOn(weight -> weight.group() == WeightGroup.WX)
                .hasSize(12)
                .allMatch(weight -> weight.row() == 2);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 1", "12, 3, 1", "12, 8, 2", "3, 16, 20", "5, 1, 1", "12, 64, 5"})
    void noNameStandsOnAnotherWhateverIsInFocus(int words, int hidden, int outputs) {
        ForwardTrace trace = ForwardTrace.of(Networks.random(1, words, hidden, outputs, Activation.TANH,
                outputs == 1 ? OutputActivation.SIGMOID : OutputActivation.SOFTMAX, Reads.LAST), 0, 2);
        FoldedLayout layout = new FoldedLayout(FoldedShape.of(trace, true, 2));
        FoldedNames names = new FoldedNames(layout, new FoldedEdges(trace, layout));
        for (int unit = 0; unit < hidden; unit++) {
            List<EdgeName> shown = names.at(1, Optional.of(unit), Optional.empty(), Optional.of(WeightId.wh(0, unit)));
            assertThat(shown).isNotEmpty().allSatisfy(name -> assertThat(shown)
                    .filteredOn(other -> other != name)
                    .noneMatch(other -> other.box().overlaps(name.box())));
        }
    }

    private static List<WeightId> named(ForwardTrace trace, int t, Optional<Integer> unit) {
        FoldedLayout layout = new FoldedLayout(FoldedShape.of(trace, true, 2));
        return new FoldedNames(layout, new FoldedEdges(trace, layout)).at(t, unit, Optional.empty(), Optional.empty())
                .stream()
                .map(EdgeName::weight)
                .toList();
    }
}
