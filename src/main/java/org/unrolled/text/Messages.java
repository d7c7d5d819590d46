package org.unrolled.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts a person sees, from the message bundles, in the language spoken now. */
public final class Messages {

    private static final String BUNDLE = "org.unrolled.assets.i18n.messages";

    private Messages() {
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
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, locale).getString(key), locale).format(texts);
    }
}
