package org.unrolled.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;

class DiagramFrameTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final ForwardTrace TRACE = ARTICLE.trace(List.of("Show", "is", "nice"));
    private static final DiagramFrame WEIGHED = DiagramFrame.of(ARTICLE, TRACE, new Cursor(1, Part.WX), 2);

    @Test
    void whileAPartGoesOnEverythingElseRests() {
        DiagramFrame early = WEIGHED.withMotion(Optional.of(new Motion(new Cursor(1, Part.WH), 0.1)));
        DiagramFrame late = WEIGHED.withMotion(Optional.of(new Motion(new Cursor(1, Part.WH), 0.9)));
        assertThat(late.restsLike(early)).isTrue();
        assertThat(early.restsLike(WEIGHED)).isTrue();
    }

    @Test
    void theFirstPartOfAWordMovesOnToAnotherPanel() {
        DiagramFrame read = DiagramFrame.of(ARTICLE, TRACE, new Cursor(0, Part.ACTIVATION), 2);
        assertThat(read.withMotion(Optional.of(new Motion(new Cursor(1, Part.INPUT), 0))).restsLike(read)).isFalse();
    }

    @Test
    void anEditOtherNumbersAndOtherDigitsAreSeen() {
        assertThat(WEIGHED.withEdit(TRACE, Optional.of(WeightId.wh(0, 1))).restsLike(WEIGHED)).isFalse();
        assertThat(WEIGHED.withLabels(new Labels(Labels.Mode.NONE, 0)).restsLike(WEIGHED)).isFalse();
        assertThat(DiagramFrame.of(ARTICLE, TRACE, WEIGHED.done(), 3).restsLike(WEIGHED)).isFalse();
        assertThat(DiagramFrame.of(ARTICLE, TRACE, new Cursor(1, Part.WH), 2).restsLike(WEIGHED)).isFalse();
    }
}
