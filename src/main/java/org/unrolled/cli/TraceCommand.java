package org.unrolled.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.TracedSentence;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.NonFinite;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace FILE SENTENCE}: prints every step of the forward pass. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

    private final InputStream in;
    private final PrintStream out;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Parameters(index = "1", paramLabel = "SENTENCE", descriptionKey = "sentence")
    private String sentence;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "format",
            converter = TraceFormat.Converter.class)
    private TraceFormat format;

    TraceCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws DocumentException, CommandException, IOException {
        NetworkDocument document = Documents.open(file);
        List<GivenSentence> sentences = GivenSentences.of(sentence, in, document.vocabulary());
        // All are computed before the first is printed, and computed again then: nothing may be printed if one is bad,
        // and the traces of a long input would not all fit into memory.
        for (GivenSentence given : sentences) {
            requireFinite(document, given);
        }
        print(document, sentences);
        return 0;
    }

    private void print(NetworkDocument document, List<GivenSentence> sentences) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        format.writer().writeHead(writer);
        for (int i = 0; i < sentences.size() && !out.checkError(); i++) {
            format.writer().write(TracedSentence.of(i + 1, document, sentences.get(i).words()), writer);
        }
        format.writer().writeTail(writer);
        writer.flush();
    }

    private static void requireFinite(NetworkDocument document, GivenSentence given) throws CommandException {
        Optional<NonFinite> first = document.trace(given.words()).firstNonFinite();
        if (first.isPresent()) {
            NonFinite place = first.get();
            throw given.fault(Messages.text("cli.nonFinite",
                    place.quantity().symbol(),
                    String.valueOf(place.unit() + 1),
                    Decimals.allDigits(place.value()),
                    String.valueOf(place.t() + 1),
                    String.valueOf(given.words().size()),
                    given.words().get(place.t())));
        }
    }
}
