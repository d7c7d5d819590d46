package org.unrolled.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts a person sees, from the message bundles, in the language spoken now. */
public final class Messages {

    private static final String BUNDLE = "org.unrolled.assets.i18n.messages";

    private Messages() {
    }

    /** Twice as long, though not what is filled in: that may have been doubled before. */
    private static String doubled(MessageFormat format, Object[] texts) {
        return format.format(texts) + " " + format.format(Stream.generate(() -> "").limit(texts.length).toArray());
    }

    /**
     * The text of a key, with its places {0}, {1} … filled in.
     *
     * @param values texts and whole numbers; other numbers come already written
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... values) {
        // Whole numbers stand as they are: MessageFormat would group their digits.
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        Locale locale = Language.current().bundle();
        MessageFormat format = new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale);
        return Language.isPseudo() ? doubled(format, texts) : format.format(texts);
    }
}
