package org.unrolled.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unrolled.cli.CommandException;
import org.unrolled.cli.Picture;
import org.unrolled.cli.PictureWriter;
import org.unrolled.io.TraceTable;
import org.unrolled.io.TracedSentence;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.walk.Walk;
import org.unrolled.text.Messages;

/** What the program does without a display: walks through a document's sentences, in words and in pictures. */
final class WalkThrough {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    private final NetworkDocument document;
    private final PrintStream out;
    private final PictureWriter pictures;

    WalkThrough(NetworkDocument document, PrintStream out, PictureWriter pictures) {
        this.document = document;
        this.out = out;
        this.pictures = pictures;
    }

    /** Prints the trace of every sentence, and draws a picture per word into a new folder that it names. */
    void run() throws IOException, CommandException {
        List<Sentence> sentences = document.sentences();
        if (sentences.isEmpty()) {
            out.println(Messages.text("app.noSentences"));
            return;
        }
        for (int i = 0; i < sentences.size(); i++) {
            new TraceTable().write(TracedSentence.of(i + 1, document, sentences.get(i).words()), out);
        }
        out.flush();
        Path folder = Files.createTempDirectory("unrolled-");
        int count = 0;
        for (int i = 0; i < sentences.size(); i++) {
            count += draw(sentences.get(i).words(), folder.resolve("sentence-" + (i + 1)));
        }
        out.println(Messages.text("app.pictures", String.valueOf(count), folder.toString()));
    }

    private int draw(List<String> words, Path folder) throws IOException, CommandException {
        Files.createDirectories(folder);
        Walk walk = new Walk(words.size(), document.rnn().reads());
        int digits = String.valueOf(words.size()).length();
        for (int t = 0; t < words.size(); t++) {
            String name = "word-" + String.format("%0" + digits + "d", t + 1) + ".png";
            pictures.write(new Picture(document, words, walk.endOf(t), WIDTH, HEIGHT, ThemeChoice.PROJECTOR),
                    folder.resolve(name));
        }
        return words.size();
    }
}
