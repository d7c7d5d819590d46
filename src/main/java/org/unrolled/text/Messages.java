package org.unrolled.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts a person sees, from the message bundles. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.unrolled.assets.i18n.messages");

    private Messages() {
    }

    /**
     * The text of a key, with its places {0}, {1} … filled in.
     *
     * @param values texts; numbers come already written
     * @throws java.util.MissingResourceException if there is no such key
     */
    public static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(values);
    }
}
