package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.predict.Answer;
import org.unrolled.model.predict.Cover;
import org.unrolled.model.predict.Guess;
import org.unrolled.model.predict.Question;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.predict.Sign;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.theme.Palette;

/** The box that is asked for is covered; its answer has the guess beside it. */
class AskedPainterTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final ForwardTrace WHOLE = ARTICLE.trace(List.of("Show", "is", "nice"));
    private static final Question ASKED = Question.ofNeuron(Question.Kind.SIGN, 1, 1);
    private static final Quiz ASKING = Quiz.OFF.switched(true).asking(ASKED);

    @Test
    void theCoverHasTheColourOfNoValue() {
        Drawn drawn = draw(ASKING, ASKED.place());
        assertLooksLike(fill(drawn, 1), Palette.LIGHT.chip());
        assertLooksLike(fill(drawn, 0), Palette.LIGHT.ofValue(WHOLE.step(1).h().get(0)));
        assertLooksLike(fill(drawn, 2), Palette.LIGHT.ofValue(WHOLE.step(1).h().get(2)));
    }

    @Test
    void theAnswerHasItsOwnColourAndTheGuessBesideIt() {
        Walk walk = new Walk(3, ARTICLE.rnn().reads());
        Quiz answered = ASKING.revealing(Answer.of(ASKED, ARTICLE, WHOLE),
                Optional.of(new Guess.Signed(Sign.MINUS)), walk);
        Drawn drawn = draw(answered, new Cursor(1, Part.ACTIVATION));
        assertLooksLike(fill(drawn, 1), Palette.LIGHT.ofValue(WHOLE.step(1).h().get(1)));
        Box box = drawn.layout.neuron(1, 1);
        assertLooksLike(drawn.at(box.x() - 9, box.centerY()), Palette.LIGHT.accent());
    }

    /** A snapshot rounds. */
    private static void assertLooksLike(Color seen, Color wanted) {
        assertThat(Drawn.distance(seen, wanted)).as(seen + " for " + wanted).isLessThan(0.01);
    }

    /** Between the name and the border, where there is nothing but the fill. */
    private static Color fill(Drawn drawn, int unit) {
        Box box = drawn.layout.neuron(1, unit);
        return drawn.at(box.x() + 9, box.y() + 12);
    }

    private static Drawn draw(Quiz quiz, Cursor done) {
        return Drawn.of(new DiagramFrame(ARTICLE, Cover.of(WHOLE, done, quiz.question()), done, Optional.empty(),
                Optional.empty(), Optional.empty(), 2, Labels.ALL, WhatIfs.NONE, quiz));
    }
}
