package org.unrolled.io.lesson;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unrolled.io.DocumentException;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Focus;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.text.Messages;

/** Makes a setup of its lines, and holds every one of them against the document. */
final class SetupBuilder {

    private static final int USUAL_INPUTS = 6;
    private static final Choices<ViewChoice> VIEWS = new Choices<>(List.of(ViewChoice.values()), ViewChoice::id);
    private static final Choices<SceneKind> SCENES = new Choices<>(List.of(SceneKind.values()), SceneKind::id);
    private static final Choices<WhatIf> WHAT_IFS = new Choices<>(List.of(WhatIf.values()), WhatIf::id);
    private static final Choices<PanelChoice> PANELS = new Choices<>(
            List.of(PanelChoice.ARITHMETIC, PanelChoice.WEIGHTS, PanelChoice.CURVE, PanelChoice.HIDDEN_STATE),
            PanelChoice::id);

    private final SetupLines lines;
    private final NetworkDocument document;

    private SetupBuilder(SetupLines lines, NetworkDocument document) {
        this.lines = lines;
        this.document = document;
    }

    /**
     * Makes the setup.
     *
     * @param lines with a document to open
     * @throws DocumentException at the line that the document, its network or the sentence cannot do
     */
    static Setup build(SetupLines lines, DocumentsBeside documents) throws DocumentException {
        Line name = lines.argument(SetupCommand.OPEN).orElseThrow();
        return new SetupBuilder(lines, open(name, documents)).build();
    }

    private static NetworkDocument open(Line name, DocumentsBeside documents) throws DocumentException {
        try {
            return documents.open(name.text());
        } catch (DocumentException e) {
            throw name.fault(e.getMessage());
        }
    }

    private Setup build() throws DocumentException {
        List<String> words = sentence(SetupCommand.SENTENCE).orElseGet(document::firstSentence);
        return new Setup(withWeights(), words, sentence(SetupCommand.BESIDE).orElse(List.of()), cursor(words),
                picture(), inputs(), focus(), panels(), whatIfs());
    }

    private NetworkDocument withWeights() throws DocumentException {
        Rnn rnn = document.rnn();
        for (Map.Entry<WeightId, SetupLines.SetWeight> weight : lines.weights().entrySet()) {
            WeightPlaces.require(weight.getKey(), rnn, weight.getValue().line());
            rnn = rnn.with(weight.getKey(), weight.getValue().value());
        }
        return document.withRnn(rnn);
    }

    private Optional<List<String>> sentence(SetupCommand command) throws DocumentException {
        Optional<Line> line = lines.argument(command);
        return line.isEmpty() ? Optional.empty() : Optional.of(Sentences.read(line.get(), document.vocabulary()));
    }

    private Cursor cursor(List<String> words) throws DocumentException {
        Optional<Line> line = lines.argument(SetupCommand.WORD);
        Walk walk = new Walk(words.size(), document.rnn().reads());
        return line.isEmpty() ? Cursor.START : WordPlaces.cursor(line.get(), walk);
    }

    private Picture picture() throws DocumentException {
        Optional<Line> scene = lines.argument(SetupCommand.SCENE);
        if (scene.isPresent()) {
            return new Picture.Scene(SCENES.one(scene.get()));
        }
        Optional<Line> view = lines.argument(SetupCommand.VIEW);
        return new Picture.View(view.isPresent() ? VIEWS.one(view.get()) : ViewChoice.UNROLLED);
    }

    private int inputs() throws DocumentException {
        Optional<Line> line = lines.argument(SetupCommand.INPUTS);
        if (line.isEmpty()) {
            return USUAL_INPUTS;
        }
        int inputs = Numbers.whole(line.get().text()).orElse(0);
        if (inputs < 1 || inputs > Setup.MOST_INPUTS) {
            throw line.get().expected(Messages.text("lesson.expected.inputs", Setup.MOST_INPUTS));
        }
        return inputs;
    }

    private Optional<Focus> focus() throws DocumentException {
        Optional<Line> line = lines.argument(SetupCommand.FOCUS);
        return line.isEmpty() ? Optional.empty() : Optional.of(FocusReader.read(line.get(), document.rnn()));
    }

    private Set<PanelChoice> panels() throws DocumentException {
        Optional<Line> show = lines.argument(SetupCommand.SHOW);
        Set<PanelChoice> panels = show.isEmpty() ? EnumSet.noneOf(PanelChoice.class) : PANELS.several(show.get());
        Optional<Line> hide = lines.argument(SetupCommand.HIDE);
        if (hide.isPresent()) {
            Set<PanelChoice> hidden = PANELS.several(hide.get());
            if (!panels.containsAll(hidden)) {
                throw hide.get().expected(Messages.text("lesson.expected.shown"));
            }
            panels.removeAll(hidden);
        }
        return panels;
    }

    private Set<WhatIf> whatIfs() throws DocumentException {
        Optional<Line> line = lines.argument(SetupCommand.WHAT_IF);
        return line.isEmpty() ? Set.of() : WHAT_IFS.several(line.get());
    }
}
