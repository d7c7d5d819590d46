package org.unrolled.io.lesson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.Labels;
import org.unrolled.model.lesson.Measure;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.Quantity;
import org.unrolled.text.Messages;

/** Reads measures: {@code p}, {@code p(mouse)}, {@code h2 at word 3}, {@code z1 for "Show is nice"}, {@code Wh[1,2]}. */
final class MeasureReader {

    private static final Pattern LABEL = Pattern.compile("p\\s*\\((.*)\\)");
    private static final Pattern AT_WORD = Pattern.compile("(.*?)\\s+at\\s+word\\s+(\\S+)");
    private static final Pattern FOR_SENTENCE = Pattern.compile("(.*?)\\s+for\\s+[\"“„«]([^\"”“»]*)[\"”“»]");

    private final NetworkDocument document;
    private final List<String> words;
    private final String expected;

    private MeasureReader(Setup setup, String expected) {
        this.document = setup.document();
        this.words = setup.words();
        this.expected = expected;
    }

    /** Reads measures of a page where nothing else can stand. */
    static MeasureReader of(Setup setup) {
        return new MeasureReader(setup, Messages.text("lesson.expected.measure"));
    }

    /** Reads measures of a page where a number could stand as well. */
    static MeasureReader besideNumbers(Setup setup) {
        return new MeasureReader(setup, Messages.text("lesson.expected.number"));
    }

    /**
     * The measure that a line's text names.
     *
     * @throws DocumentException if it names none, or one that the document does not have
     */
    Measure read(Line line) throws DocumentException {
        Optional<Measure> whole = ofNoSentence(line);
        if (whole.isPresent()) {
            return whole.get();
        }
        return ofSentence(line);
    }

    private Optional<Measure> ofNoSentence(Line line) throws DocumentException {
        Optional<WeightId> weight = WeightPlaces.read(line);
        if (weight.isPresent()) {
            WeightPlaces.require(weight.get(), document.rnn(), line);
            return Optional.of(new Measure.OfWeight(weight.get()));
        }
        return switch (line.text()) {
            case "word" -> Optional.of(new Measure.WordsRead());
            case "inputs" -> Optional.of(new Measure.Inputs());
            default -> Optional.empty();
        };
    }

    /** "for" and "at word" stand behind a measure, in either order and each once. */
    private Measure ofSentence(Line line) throws DocumentException {
        String rest = line.text();
        Optional<Line> step = Optional.empty();
        Optional<Line> sentence = Optional.empty();
        while (true) {
            Matcher atWord = AT_WORD.matcher(rest);
            Matcher forSentence = FOR_SENTENCE.matcher(rest);
            if (sentence.isEmpty() && forSentence.matches()) {
                sentence = Optional.of(line.with(forSentence.group(2)));
                rest = forSentence.group(1);
            } else if (step.isEmpty() && atWord.matches()) {
                step = Optional.of(line.with(atWord.group(2)));
                rest = atWord.group(1);
            } else {
                return ofSentence(line.with(rest), step, sentence);
            }
        }
    }

    private Measure ofSentence(Line name, Optional<Line> step, Optional<Line> sentence) throws DocumentException {
        Measure measure = ofLastWord(name);
        List<String> read = sentence.isPresent() ? Sentences.read(sentence.get(), document.vocabulary()) : words;
        if (step.isPresent()) {
            measure = new Measure.AtWord(measure, WordPlaces.step(step.get(), read.size()));
        }
        return sentence.isPresent() ? new Measure.OfSentence(measure, read) : measure;
    }

    private Measure ofLastWord(Line name) throws DocumentException {
        Matcher label = LABEL.matcher(name.text());
        if (label.matches()) {
            return new Measure.Probability(label(name.with(label.group(1).strip()), document));
        }
        if (name.text().equals("p")) {
            return new Measure.OfUnit(Quantity.Y, 0);
        }
        return UnitNames.read(name, document.rnn())
                .map(unit -> new Measure.OfUnit(unit.quantity(), unit.unit()))
                .orElseThrow(() -> name.expected(expected));
    }

    /**
     * One of a document's labels.
     *
     * @throws DocumentException if it has no such label, listing those it has
     */
    static String label(Line name, NetworkDocument document) throws DocumentException {
        return new Choices<>(Labels.of(document), label -> label).one(name);
    }
}
