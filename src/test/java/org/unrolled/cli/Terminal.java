package org.unrolled.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.Presentation;

/** Calls the program as a terminal would, and keeps what it says. */
final class Terminal {

    final List<Picture> drawn = new ArrayList<>();
    final List<Optional<String>> opened = new ArrayList<>();
    final List<Presentation> shown = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private InputStream in = InputStream.nullInputStream();
    private PictureWriter pictures = (picture, png) -> {
        drawn.add(picture);
        Files.writeString(png, "a picture");
    };

    Terminal input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    Terminal input(byte... bytes) {
        in = new ByteArrayInputStream(bytes);
        return this;
    }

    Terminal input(InputStream stream) {
        in = stream;
        return this;
    }

    Terminal pictures(PictureWriter writer) {
        pictures = writer;
        return this;
    }

    /** Calls the program, and gives its exit status. */
    int run(String... arguments) {
        // Not UTF-8, as on a terminal that has another encoding.
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.ISO_8859_1);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.ISO_8859_1);
        return CommandLineProgram.run(arguments, in, outStream, errStream, pictures, (file, presentation) -> {
            opened.add(file);
            shown.add(presentation);
            return 0;
        });
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
