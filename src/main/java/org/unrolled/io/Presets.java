package org.unrolled.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.text.Messages;

/** The documents that the program brings along. */
public final class Presets {

    /** What stands before a built-in document's name where a file could stand. */
    public static final String PREFIX = "preset:";
    /** The name of the one to start with. */
    public static final String FIRST = "article";

    private static final String FOLDER = "/org/unrolled/assets/networks/";
    private static final List<String> NAMES =
            List.of(FIRST, "article-sigmoid", "article-two-classes", "next-word", "lengths");

    private Presets() {
    }

    /** Their names, in the order to show them. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A built-in document.
     *
     * @param name without the prefix
     * @throws DocumentException if there is none of this name, listing those there are
     */
    public static NetworkDocument open(String name) throws DocumentException {
        String file = PREFIX + name;
        if (!NAMES.contains(name)) {
            throw new DocumentException(file, Messages.text("document.noPreset", Listing.of(NAMES)));
        }
        try (InputStream stream = Presets.class.getResourceAsStream(FOLDER + name + ".rnn.json")) {
            return DocumentReader.read(file, stream);
        } catch (IOException e) {
            throw new DocumentException(file, Messages.text("document.unreadable", Reason.of(e)));
        }
    }
}
