package org.unrolled.model.session;

import java.util.OptionalInt;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;

/** Puts the weights of one document into another that may have grown or shrunk since. */
final class SavedWeights {

    private SavedWeights() {
    }

    /** The document with the numbers that it shares with the saved one as they are there. */
    static NetworkDocument in(NetworkDocument document, NetworkDocument saved) {
        Rnn rnn = document.rnn();
        Rnn from = saved.rnn();
        for (WeightGroup group : new WeightGroup[] {WeightGroup.WH, WeightGroup.BH, WeightGroup.H0}) {
            rnn = rnn.withValues(group, shared(rnn.values(group), from.values(group)));
        }
        rnn = rnn.withWx(wx(document, saved));
        if (isSameReadOut(document, saved)) {
            rnn = rnn.withReadOut(from.outputActivation(), shared(rnn.wy(), from.wy()), from.by());
        }
        return document.withRnn(rnn);
    }

    /** By name: the word in a place may be another one than was saved. */
    private static Matrix wx(NetworkDocument document, NetworkDocument saved) {
        Matrix wx = document.rnn().wx();
        for (int word = 0; word < wx.columns(); word++) {
            OptionalInt place = saved.vocabulary().indexOf(document.vocabulary().word(word));
            if (place.isPresent()) {
                Matrix column = Matrix.ofColumn(wx.column(word));
                Matrix from = Matrix.ofColumn(saved.rnn().wx().column(place.getAsInt()));
                wx = wx.withColumn(word, shared(column, from).column(0));
            }
        }
        return wx;
    }

    private static Matrix shared(Matrix now, Matrix from) {
        return now.withBlock(0, 0, from.block(0, 0, Math.min(now.rows(), from.rows()),
                Math.min(now.columns(), from.columns())));
    }

    private static boolean isSameReadOut(NetworkDocument document, NetworkDocument saved) {
        return document.rnn().outputActivation() == saved.rnn().outputActivation()
                && document.rnn().outputSize() == saved.rnn().outputSize()
                && document.labels().equals(saved.labels());
    }
}
