package org.unrolled.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that the program speaks. */
public enum Language {

    ENGLISH("en", "English"),
    SPANISH("es", "Español"),
    FRENCH("fr", "Français"),
    GERMAN("de", "Deutsch"),
    HINDI("hi", "हिन्दी");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        locale = Locale.of(tag);
        this.ownName = ownName;
    }

    /** Its tag, as in the names of the bundles: {@code de}. */
    public String id() {
        return locale.getLanguage();
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The language of a tag, if it is spoken here. */
    public static Optional<Language> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id().equals(id)).findFirst();
    }

    /** The one nearest to what the system speaks: English, where that is none of these. */
    public static Language of(Locale system) {
        return of(system.getLanguage()).orElse(ENGLISH);
    }

    /** The one spoken now: the language of the virtual machine's display locale. */
    public static Language current() {
        return of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** Speaks it from now on. What is written already stays as it is. */
    public void use() {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
    }

    /** Whether every text is to stand twice, as it does in the country XA, to see that longer ones have room. */
    static boolean isPseudo() {
        return Locale.getDefault(Locale.Category.DISPLAY).getCountry().equals("XA");
    }

    /** The sign between the whole and the rest of a number. */
    char decimalSeparator() {
        return switch (this) {
            case ENGLISH, HINDI -> '.';
            case SPANISH, FRENCH, GERMAN -> ',';
        };
    }

    /** Its locale; English is what the bundles fall back on, and has no locale of its own. */
    Locale bundle() {
        return this == ENGLISH ? Locale.ROOT : locale;
    }
}
