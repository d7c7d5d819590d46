package org.unrolled.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.unrolled.io.OneLine;
import org.unrolled.io.SentenceWords;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how the window shows its document. */
final class PresentationOptions {

    @Option(names = "--sentence", paramLabel = "SENTENCE", descriptionKey = "shownSentence")
    private String sentence;

    @Option(names = "--word", paramLabel = "N", descriptionKey = "shownWord", converter = WordConverter.class)
    private Integer word;

    @Option(names = "--part", paramLabel = "PART", descriptionKey = "shownPart", converter = PartConverter.class)
    private Part part;

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "shownView", converter = ViewConverter.class)
    private ViewChoice view;

    @Option(names = "--present", negatable = true, descriptionKey = "present")
    private Boolean present;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "shownTheme", converter = ThemeConverter.class)
    private ThemeChoice theme;

    @Option(names = "--hide", paramLabel = "PANEL", split = ",", descriptionKey = "hide",
            converter = PanelConverter.class)
    private Set<PanelChoice> hide = Set.of();

    /** What they say. */
    Presentation presentation() {
        return new Presentation(Optional.ofNullable(sentence),
                word == null ? OptionalInt.empty() : OptionalInt.of(word), Optional.ofNullable(part),
                Optional.ofNullable(view), Optional.ofNullable(present), Optional.ofNullable(theme), hide,
                UnknownKeys.NONE);
    }

    /** Whether they say what is seen, and not only where and in which colours: a lesson's page says that itself. */
    boolean saysWhatIsSeen() {
        return sentence != null || word != null || part != null || view != null || !hide.isEmpty();
    }

    /** What of it a document cannot show, in a line; empty if it can show all. */
    Optional<String> problem(NetworkDocument document) {
        Presentation shown = document.presentation().orElse(Presentation.NONE).overriddenBy(presentation());
        List<String> words = words(shown, document);
        if (sentence != null) {
            Optional<String> problem = SentenceWords.problem(words, document.vocabulary());
            if (problem.isPresent()) {
                return Optional.of(invalid("--sentence", problem.get()));
            }
        }
        if (word != null && word > words.size()) {
            return Optional.of(invalid("--word", Messages.text("cli.noSuchWord", word, words.size())));
        }
        int t = shown.word().orElse(1) - 1;
        if (part != null && t < words.size()
                && !new Walk(words.size(), document.rnn().reads()).parts(t).contains(part)) {
            return Optional.of(invalid("--part", Messages.text("cli.noOutput", t + 1, words.size())));
        }
        return Optional.empty();
    }

    private static List<String> words(Presentation shown, NetworkDocument document) {
        return shown.sentence().map(Vocabulary::split)
                .or(() -> document.sentences().stream().findFirst().map(Sentence::words))
                .orElseGet(() -> List.of(document.vocabulary().word(0)));
    }

    private static String invalid(String option, String problem) {
        return Messages.text("cli.invalid", option, problem);
    }

    /** One of a few names. */
    private abstract static class Choice<E> implements ITypeConverter<E> {

        private final Function<String, Optional<E>> named;
        private final List<String> names;

        Choice(Function<String, Optional<E>> named, List<String> names) {
            this.named = named;
            this.names = names;
        }

        @Override
        public E convert(String text) {
            return named.apply(text).orElseThrow(() -> new TypeConversionException(
                    Messages.text("cli.formatChoice", String.join(", ", names), OneLine.quoted(text))));
        }

        static <E> List<String> ids(E[] choices, Function<E, String> id) {
            return Arrays.stream(choices).map(id).toList();
        }
    }

    /** Reads {@code tanh}. */
    static final class PartConverter extends Choice<Part> {
        PartConverter() {
            super(Part::of, Part.ids());
        }
    }

    /** Reads {@code folded}. */
    static final class ViewConverter extends Choice<ViewChoice> {
        ViewConverter() {
            super(ViewChoice::of, ids(ViewChoice.values(), ViewChoice::id));
        }
    }

    /** Reads {@code high-contrast}. */
    static final class ThemeConverter extends Choice<ThemeChoice> {
        ThemeConverter() {
            super(ThemeChoice::of, ids(ThemeChoice.values(), ThemeChoice::id));
        }
    }

    /** Reads {@code hidden-state}. */
    static final class PanelConverter extends Choice<PanelChoice> {
        PanelConverter() {
            super(PanelChoice::of, ids(PanelChoice.values(), PanelChoice::id));
        }
    }

    /** Reads {@code 3}. */
    static final class WordConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (text.matches("[0-9]{1,5}")) {
                int word = Integer.parseInt(text);
                if (word >= 1 && word <= Sentence.MAX_WORDS) {
                    return word;
                }
            }
            throw new TypeConversionException(Messages.text("cli.wordRange", Sentence.MAX_WORDS, OneLine.quoted(text)));
        }
    }
}
