package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.RandomWeights;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightScale;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;

/** Whatever is done to the structure of whatever document, it can be saved, opened and undone. */
class StructuralEditsTest {

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaveADocumentThatReadsBackEqual(long seed) throws DocumentException {
        for (NetworkDocument after : edited(RandomDocuments.of(seed), new Random(seed))) {
            assertThat(DocumentReader.read("edited",
                    DocumentWriter.text(after).getBytes(StandardCharsets.UTF_8))).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areUndoneToTheLastBit(long seed) {
        NetworkDocument before = RandomDocuments.of(seed);
        Session session = new Session(before);
        for (NetworkDocument after : edited(before, new Random(seed))) {
            session.edit(new EditDescription.WeightsReset(), after);
            assertThat(session.withSavedWeights().rnn().hasStructureOf(after.rnn())).isTrue();
            if (!before.equals(after)) {
                session.undo();
            }
            assertThat(session.document()).isEqualTo(before);
            assertThat(session.nextUndo()).isEmpty();
        }
    }

    private static List<NetworkDocument> edited(NetworkDocument document, Random random) {
        Rnn rnn = document.rnn();
        List<NetworkDocument> edited = new ArrayList<>();
        edited.add(document.withRnn(HiddenSize.changed(rnn, 1 + random.nextInt(12), 3)));
        edited.add(document.withRnn(RandomWeights.of(rnn, Set.of(WeightGroup.values()), new WeightScale.Xavier(), 3)));
        edited.add(document.withWord("a-new-word"));
        document.vocabulary().words().stream().filter(word -> Words.canRemove(document, word))
                .forEach(word -> edited.add(Words.without(document, word)));
        if (Outputs.canAdd(document, "new")) {
            edited.add(Outputs.with(document, "new"));
        }
        if (Outputs.canRemove(document)) {
            edited.add(Outputs.without(document, random.nextInt(rnn.outputSize())));
        }
        for (Activation activation : Activation.values()) {
            edited.add(document.withRnn(rnn.withHiddenActivation(activation)));
        }
        for (OutputActivation activation : OutputActivation.values()) {
            for (Reads reads : Reads.values()) {
                edited.add(ReadOuts.chosen(document, activation, reads));
            }
        }
        return edited;
    }
}
