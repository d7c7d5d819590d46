package org.unrolled.io;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;

/**
 * Work that no file has, as it is kept for the case of a crash.
 *
 * @param kept when
 * @param file the file that the document came from, if it has one
 * @param opened the document as it was opened or saved last
 * @param document the document as it was worked on
 */
public record Recovery(Instant kept, Optional<Path> file, NetworkDocument opened, NetworkDocument document) {

    /** What a person calls it: the name of its file, else its title; empty where it has neither. */
    public Optional<String> name() {
        return file.map(path -> path.getFileName().toString()).or(document::title);
    }
}
