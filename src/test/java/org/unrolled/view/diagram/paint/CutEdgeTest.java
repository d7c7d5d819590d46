package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.diagram.Labels;

/** Edges that carry nothing any more are seen to be cut. */
class CutEdgeTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final Cursor DONE = new Cursor(1, Part.ACTIVATION);
    /** It runs straight across the gap between two panels, clear of all others. */
    private static final EdgeId ACROSS = new EdgeId(WeightId.wh(0, 0), 1);

    @Test
    void theMiddleIsGoneAndStubsAreLeft() {
        Drawn whole = draw(WhatIfs.NONE);
        Drawn cut = draw(WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true));
        for (double u : new double[] {0.4, 0.5, 0.6}) {
            assertThat(Drawn.distance(whole.at(whole.edges.curve(ACROSS).at(u)),
                    cut.at(cut.edges.curve(ACROSS).at(u)))).as("the gap at " + u).isGreaterThan(0.2);
        }
        double offTheEdge = 14;
        assertThat(Drawn.distance(cut.at(cut.edges.curve(ACROSS).at(0.12)),
                cut.at(cut.edges.curve(ACROSS).at(0.12).x(), cut.edges.curve(ACROSS).at(0.12).y() - offTheEdge)))
                .as("the stub").isGreaterThan(0.05);
    }

    @Test
    void theOtherEdgesStay() {
        EdgeId word = new EdgeId(WeightId.wx(2, 1), 1);
        Drawn whole = draw(WhatIfs.NONE);
        Drawn cut = draw(WhatIfs.NONE.with(WhatIf.CUT_MEMORY, true));
        assertThat(cut.at(cut.edges.curve(word).at(0.05))).isEqualTo(whole.at(whole.edges.curve(word).at(0.05)));
    }

    private static Drawn draw(WhatIfs asked) {
        List<String> words = List.of("Show", "is", "nice");
        ForwardTrace trace = ForwardTrace.of(asked.applyTo(ARTICLE.rnn()), ARTICLE.vocabulary().indicesOf(words));
        return Drawn.of(new DiagramFrame(ARTICLE, trace, DONE, Optional.empty(), Optional.empty(), Optional.empty(), 2,
                Labels.ALL, asked, Quiz.OFF));
    }
}
