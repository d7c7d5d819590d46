package org.unrolled.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.network.Matrix;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Messages;

/** Writes documents so that people can read them, and {@link DocumentReader} gets the same document back. */
public final class DocumentWriter {

    private static final int LINE = 120;
    private static final String INDENT = "  ";

    private DocumentWriter() {
    }

    /**
     * Writes a file: all of it, or nothing.
     *
     * @throws DocumentException if it cannot be written; what was there before is then untouched
     */
    public static void write(NetworkDocument document, Path file) throws DocumentException {
        byte[] bytes = text(document).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > DocumentReader.MAX_BYTES) {
            throw new DocumentException(file.toString(),
                    Messages.text("document.wouldBeTooLarge", String.valueOf(DocumentReader.MAX_BYTES >> 20)));
        }
        AtomicFile.write(file, bytes);
    }

    /** The text of a document, ending with a line end. Equal documents give equal texts. */
    public static String text(NetworkDocument document) {
        List<String> members = new ArrayList<>();
        members.add(member("format", JsonText.of(Envelope.FORMAT)));
        members.add(member("version", Envelope.VERSION));
        document.title().ifPresent(title -> members.add(member("title", JsonText.of(title))));
        members.add(member("vocabulary", JsonText.of(document.vocabulary().words())));
        members.add(member("network", network(document)));
        members.add(member("sentences", sentences(document.sentences())));
        document.presentation().ifPresent(shown -> members.add(member("presentation", PresentationText.of(shown))));
        addUnknown(members, document.unknownKeys());
        return block("{", members, "}", "") + "\n";
    }

    private static String network(NetworkDocument document) {
        Rnn rnn = document.rnn();
        List<String> members = new ArrayList<>();
        members.add(member("hiddenActivation", JsonText.of(rnn.hiddenActivation().symbol())));
        members.add(member("outputActivation", JsonText.of(rnn.outputActivation().symbol())));
        members.add(member("reads", JsonText.of(rnn.reads().symbol())));
        if (!document.readsNextWord()) {
            members.add(member("labels", JsonText.of(document.labels())));
        }
        members.add(matrix("Wx", rnn.wx()));
        members.add(matrix("Wh", rnn.wh()));
        members.add(member("bh", JsonText.of(rnn.bh())));
        members.add(matrix("Wy", rnn.wy()));
        members.add(member("by", JsonText.of(rnn.by())));
        members.add(member("h0", JsonText.of(rnn.h0())));
        addUnknown(members, document.unknownNetworkKeys());
        return block("{", members, "}", INDENT);
    }

    /** On one line where it fits, else a row a line. */
    private static String matrix(String key, Matrix matrix) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            rows.add(JsonText.of(Vector.of(matrix.row(row))));
        }
        String line = member(key, "[" + String.join(", ", rows) + "]");
        boolean fits = 2 * INDENT.length() + line.length() + 1 <= LINE;
        return fits ? line : member(key, block("[", rows, "]", INDENT + INDENT));
    }

    private static String sentences(List<Sentence> sentences) {
        return sentences.isEmpty()
                ? "[]"
                : block("[", sentences.stream().map(DocumentWriter::sentence).toList(), "]", INDENT);
    }

    private static String sentence(Sentence sentence) {
        List<String> members = new ArrayList<>();
        members.add(member("text", JsonText.of(sentence.text())));
        sentence.target().ifPresent(target -> members.add(member("target", JsonText.of(target))));
        addUnknown(members, sentence.unknownKeys());
        return "{" + String.join(", ", members) + "}";
    }

    private static void addUnknown(List<String> members, UnknownKeys unknown) {
        for (Map.Entry<String, String> entry : unknown.json().entrySet()) {
            members.add(member(entry.getKey(), entry.getValue()));
        }
    }

    private static String member(String key, String json) {
        return JsonText.of(key) + ": " + json;
    }

    private static String block(String open, List<String> lines, String close, String indent) {
        String lineStart = "\n" + indent + INDENT;
        return open + lineStart + String.join("," + lineStart, lines) + "\n" + indent + close;
    }
}
