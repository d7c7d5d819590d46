package org.unrolled.controller;

import java.util.Optional;
import org.unrolled.text.Language;

/** The language that the window speaks: as chosen, or as the system does. */
public final class LanguageController {

    private final Language system;
    private final Runnable onSpoken;
    private Optional<Language> chosen = Optional.empty();

    /**
     * A controller over a system that speaks a language.
     *
     * @param onSpoken writes everything anew in the language that is spoken now
     */
    public LanguageController(Language system, Runnable onSpoken) {
        this.system = system;
        this.onSpoken = onSpoken;
    }

    /** What was chosen by hand; nothing where the system decides. */
    public Optional<Language> chosen() {
        return chosen;
    }

    /** Speaks a language from now on, or what the system does. */
    public void choose(Optional<Language> language) {
        chosen = language;
        Language next = language.orElse(system);
        if (next != Language.current()) {
            next.use();
            speak();
        }
    }

    /** Writes everything anew in the language that is spoken now. */
    public void speak() {
        onSpoken.run();
    }
}
