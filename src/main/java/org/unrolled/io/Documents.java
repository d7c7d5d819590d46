package org.unrolled.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.text.Messages;

/** Opens what a person names: a file, or a built-in document as {@code preset:NAME}. */
public final class Documents {

    private Documents() {
    }

    /** Whether a name is a built-in document's, and no file's. */
    public static boolean isPreset(String name) {
        return name.startsWith(Presets.PREFIX);
    }

    /**
     * Opens a document.
     *
     * @param name a path, or {@code preset:NAME}
     * @throws DocumentException if it cannot be read, or is not a document, in one line that says where and why
     */
    public static NetworkDocument open(String name) throws DocumentException {
        return isPreset(name)
                ? Presets.open(name.substring(Presets.PREFIX.length()))
                : DocumentReader.read(path(name));
    }

    /**
     * The path that a person wrote.
     *
     * @throws DocumentException if no file can have this name
     */
    public static Path path(String name) throws DocumentException {
        try {
            if (name.isEmpty()) {
                throw new InvalidPathException(name, "empty");
            }
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new DocumentException(name, Messages.text("document.noFileName"));
        }
    }
}
