package org.unrolled.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.Reason;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.walk.Walk;
import org.unrolled.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render FILE SENTENCE --out DIR}: draws the diagram as it stands after each word. */
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;
    private final PictureWriter pictures;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Parameters(index = "1", paramLabel = "SENTENCE", descriptionKey = "sentence")
    private String sentence;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private String folder;

    @Option(names = "--word", paramLabel = "N", descriptionKey = "word")
    private Integer word;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x900", descriptionKey = "size",
            converter = PictureSize.Converter.class)
    private PictureSize size;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "projector", descriptionKey = "theme",
            converter = PictureTheme.class)
    private ThemeChoice theme;

    RenderCommand(InputStream in, PrintStream out, PictureWriter pictures) {
        this.in = in;
        this.out = out;
        this.pictures = pictures;
    }

    @Override
    public Integer call() throws DocumentException, CommandException {
        NetworkDocument document = Documents.open(file);
        Path directory = Documents.path(folder);
        List<GivenSentence> sentences = GivenSentences.of(sentence, in, document.vocabulary());
        for (GivenSentence given : sentences) {
            requireWord(given);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String subfolder = PictureNames.folder(i + 1, sentences.size());
            names.addAll(drawAll(document, sentences.get(i).words(), directory, subfolder));
        }
        // Only now: should a picture fail, nothing is printed.
        names.forEach(name -> out.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    private void requireWord(GivenSentence given) throws CommandException {
        int length = given.words().size();
        if (word != null && (word < 1 || word > length)) {
            throw given.fault(Messages.text("cli.noSuchWord", String.valueOf(word), String.valueOf(length)));
        }
    }

    private List<String> drawAll(NetworkDocument document, List<String> words, Path directory, String subfolder)
            throws CommandException {
        makeFolder(directory.resolve(subfolder));
        Walk walk = new Walk(words.size(), document.rnn().reads());
        List<String> names = new ArrayList<>();
        int first = word == null ? 1 : word;
        int last = word == null ? words.size() : word;
        for (int position = first; position <= last; position++) {
            String name = subfolder + PictureNames.picture(position, words.size());
            draw(new Picture(document, words, walk.endOf(position - 1), size.width(), size.height(), theme),
                    directory.resolve(name));
            names.add(name);
        }
        return names;
    }

    private void draw(Picture picture, Path png) throws CommandException {
        try {
            pictures.write(picture, png);
        } catch (IOException e) {
            throw failed(png, e);
        }
    }

    private static void makeFolder(Path folder) throws CommandException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static CommandException failed(Path path, IOException failure) {
        return new CommandException(Messages.text("cli.pictureFailed", path.toString(), Reason.of(failure)));
    }
}
