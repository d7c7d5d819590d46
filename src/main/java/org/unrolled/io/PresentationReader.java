package org.unrolled.io;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;

/** Reads how a document wants to be shown. */
final class PresentationReader {

    private static final String POINTER = "/presentation";

    private final JsonCursor cursor;
    private final Map<String, String> unknownKeys = new LinkedHashMap<>();
    private final Set<PanelChoice> hide = EnumSet.noneOf(PanelChoice.class);
    private Optional<String> sentence = Optional.empty();
    private OptionalInt word = OptionalInt.empty();
    private Optional<Part> part = Optional.empty();
    private Optional<ViewChoice> view = Optional.empty();
    private Optional<Boolean> present = Optional.empty();
    private Optional<ThemeChoice> theme = Optional.empty();

    private PresentationReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads the object.
     *
     * @throws DocumentException at the first value that is wrong in itself
     */
    static Presentation read(JsonCursor cursor) throws DocumentException {
        PresentationReader reader = new PresentationReader(cursor);
        cursor.object(reader::readMember);
        return new Presentation(reader.sentence, reader.word, reader.part, reader.view, reader.present, reader.theme,
                reader.hide, new UnknownKeys(reader.unknownKeys));
    }

    /**
     * Requires a sentence that can be read with the vocabulary, and a word of it.
     *
     * @param file the file's name, for messages
     * @throws DocumentException if they are not
     */
    static void check(Presentation presentation, Vocabulary vocabulary, String file) throws DocumentException {
        if (presentation.sentence().isEmpty()) {
            return;
        }
        List<String> words = Vocabulary.split(presentation.sentence().get());
        Optional<String> problem = SentenceWords.problem(words, vocabulary);
        if (problem.isPresent()) {
            throw new DocumentException(file, POINTER + "/sentence", problem.get());
        }
        if (presentation.word().orElse(1) > words.size()) {
            throw new DocumentException(file, POINTER + "/word", Messages.text("document.found",
                    presentation.word().getAsInt(), Messages.text("document.expected.wordOf", words.size())));
        }
    }

    private void readMember(String key) throws DocumentException {
        switch (key) {
            case "sentence" -> sentence = Optional.of(cursor.text());
            case "word" -> word = OptionalInt.of(readWord());
            case "part" -> part = Optional.of(choice(Part::of, Part.ids()));
            case "view" -> view = Optional.of(choice(ViewChoice::of, ids(ViewChoice.values(), ViewChoice::id)));
            case "present" -> present = Optional.of(cursor.truth());
            case "theme" -> theme = Optional.of(choice(ThemeChoice::of, ids(ThemeChoice.values(), ThemeChoice::id)));
            case "hide" -> cursor.list("panels",
                    () -> hide.add(choice(PanelChoice::of, ids(PanelChoice.values(), PanelChoice::id))));
            default -> unknownKeys.put(key, cursor.json());
        }
    }

    private int readWord() throws DocumentException {
        double number = cursor.number();
        if (number != Math.rint(number) || number < 1 || number > Sentence.MAX_WORDS) {
            throw cursor.wrong("wordNumber", Sentence.MAX_WORDS);
        }
        return (int) number;
    }

    private <E> E choice(Function<String, Optional<E>> named, List<String> names) throws DocumentException {
        Optional<E> choice = named.apply(cursor.text());
        if (choice.isEmpty()) {
            throw cursor.wrong("choice", Listing.of(names));
        }
        return choice.get();
    }

    private static <E> List<String> ids(E[] choices, Function<E, String> id) {
        return Arrays.stream(choices).map(id).toList();
    }
}
