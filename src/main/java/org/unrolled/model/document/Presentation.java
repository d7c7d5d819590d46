package org.unrolled.model.document;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;

/**
 * How a document wants to be shown, as it says itself or as the command line says. What is empty stays as it is.
 *
 * @param sentence the sentence to read, its words between white space
 * @param word how many of its words have been read, from 1; without it, and without a part, none
 * @param part the part of that word that was done last; without it all of them. Without a word, the first is meant
 * @param view the picture to see
 * @param present whether to fill the screen
 * @param theme the look
 * @param hide the panels that are not to be seen; all others stay as they are
 * @param unknownKeys its keys that this program does not know
 */
public record Presentation(
        Optional<String> sentence,
        OptionalInt word,
        Optional<Part> part,
        Optional<ViewChoice> view,
        Optional<Boolean> present,
        Optional<ThemeChoice> theme,
        Set<PanelChoice> hide,
        UnknownKeys unknownKeys) {

    /** Everything stays as it is. */
    public static final Presentation NONE = new Presentation(Optional.empty(), OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), UnknownKeys.NONE);

    /**
     * Keeps the panels in the order of their kind.
     *
     * @throws IllegalArgumentException if the word is less than 1
     */
    public Presentation {
        Set<PanelChoice> ordered = EnumSet.noneOf(PanelChoice.class);
        ordered.addAll(hide);
        hide = Collections.unmodifiableSet(ordered);
        if (word.isPresent() && word.getAsInt() < 1) {
            throw new IllegalArgumentException("words are counted from 1: " + word.getAsInt());
        }
    }

    /** Where to stand in a sentence: as near to what is wanted as there is a place. */
    public Cursor place(Walk walk) {
        if (word.isEmpty() && part.isEmpty()) {
            return walk.first();
        }
        int t = word.orElse(1) - 1;
        return walk.clamp(part.map(last -> new Cursor(t, last)).orElseGet(() -> walk.endOf(t)));
    }

    /** The same, but where another one says something, as that one says. A place belongs to its sentence. */
    public Presentation overriddenBy(Presentation other) {
        boolean isOtherSentence = other.sentence.isPresent();
        boolean isOtherWord = isOtherSentence || other.word.isPresent();
        return new Presentation(
                other.sentence.or(() -> sentence),
                isOtherWord ? other.word : word,
                isOtherWord ? other.part : other.part.or(() -> part),
                other.view.or(() -> view),
                other.present.or(() -> present),
                other.theme.or(() -> theme),
                other.hide.isEmpty() ? hide : other.hide,
                unknownKeys);
    }

    /** The same without sentence and place: its words are not known any more. */
    public Presentation withoutSentence() {
        return new Presentation(Optional.empty(), OptionalInt.empty(), Optional.empty(), view, present, theme, hide,
                unknownKeys);
    }

    /** Whether its sentence, if it has one, can be read: 1 to 10 000 words, all of the vocabulary. */
    public boolean isReadableWith(Vocabulary vocabulary) {
        return sentence.map(Vocabulary::split)
                .map(words -> !words.isEmpty() && words.size() <= Sentence.MAX_WORDS
                        && words.stream().allMatch(vocabulary::contains))
                .orElse(true);
    }
}
