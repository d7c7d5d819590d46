package org.unrolled.view.statespace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.predict.Cover;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.theme.Palette;

/** While a class guesses, no path leads on to what it is to guess. */
class CoveredPathTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final List<String> WORDS = List.of("Show", "is", "nice");

    @Test
    void thePathEndsWhereTheSentenceHasBeenRead() {
        StateSpacePicture picture = picture(new Cursor(1, Part.INPUT), Quiz.OFF.switched(true));
        assertThat(picture.read().path().at(0)).isPresent();
        assertThat(picture.read().path().at(1)).isEmpty();
        assertThat(picture.read().path().at(2)).isEmpty();
        assertThat(picture.omitted()).isZero();
    }

    @Test
    void soDoesThatOfASentenceThatBeginsAlike() {
        StateSpacePicture picture = picture(new Cursor(0, Part.ACTIVATION), Quiz.OFF.switched(true));
        ShownPath alike = path(picture, "Show is not nice");
        assertThat(alike.path().at(0)).isPresent();
        assertThat(alike.path().at(1)).isEmpty();
        assertThat(alike.path().at(3)).isEmpty();
    }

    @Test
    void oncePartedItIsShownWhole() {
        StateSpacePicture picture = picture(new Cursor(1, Part.ACTIVATION), Quiz.OFF.switched(true));
        assertThat(path(picture, "Show is not nice").path().at(3)).isPresent();
    }

    @Test
    void withoutGuessingAllIsShown() {
        StateSpacePicture picture = picture(Cursor.START, Quiz.OFF);
        assertThat(picture.paths()).allMatch(path -> path.path().places().stream().allMatch(Optional::isPresent));
    }

    private static ShownPath path(StateSpacePicture picture, String sentence) {
        return picture.paths().stream().filter(path -> String.join(" ", path.words()).equals(sentence))
                .findFirst().orElseThrow();
    }

    private static StateSpacePicture picture(Cursor cursor, Quiz quiz) {
        var trace = ARTICLE.trace(WORDS);
        DiagramFrame diagram = new DiagramFrame(ARTICLE,
                quiz.isOn() ? Cover.of(trace, cursor, Optional.empty()) : trace, cursor, Optional.empty(), Optional.empty(), Optional.empty(), 2, Labels.ALL, WhatIfs.NONE, quiz);
        Frame frame = new Frame(diagram, WORDS, new Walk(3, ARTICLE.rnn().reads()), cursor, "", false,
                Optional.empty(), Optional.empty(), false, Attention.NONE, 0, Optional.empty());
        return StateSpacePicture.of(frame, SentenceRow.of(frame, Palette.LIGHT), _ -> true, AxisChoice.FIRST,
                Optional.empty());
    }
}
