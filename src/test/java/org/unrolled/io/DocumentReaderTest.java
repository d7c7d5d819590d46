package org.unrolled.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vector;

class DocumentReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheArticle() throws DocumentException {
        NetworkDocument document = DocumentReader.read(Path.of("assets/networks/article.rnn.json"));

        assertThat(document.title()).contains("The article's network");
        assertThat(document.vocabulary().words()).containsExactly("Show", "is", "nice", "worst", "not");
        assertThat(document.rnn().wx().row(1)).containsExactly(0.2, 0.6, -2.0, 0.6, 0.1);
        assertThat(document.rnn().by()).isEqualTo(Vector.of(1.4));
        assertThat(document.sentences()).hasSize(4).last()
                .satisfies(sentence -> assertThat(sentence.target()).contains("positive"));
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() throws DocumentException {
        String json = ArticleText.json()
                .replaceFirst("\"title\".*\n", "")
                .replaceFirst(",\n *\"h0\".*\n", "\n")
                .replaceFirst("(?s),\n *\"sentences\".*", "}");

        NetworkDocument document = ArticleText.read(json);

        assertThat(json).doesNotContain("title", "h0", "sentences");
        assertThat(document.title()).isEmpty();
        assertThat(document.sentences()).isEmpty();
        assertThat(document.rnn().h0()).isEqualTo(Vector.zeros(3));
    }

    @Test
    void keysMayStandInAnyOrder() throws DocumentException {
        String json = ArticleText.json()
                .replaceFirst("(?s)(\"network\": .*?\n  }),\n  (\"sentences\".*?])\n}", "$2, $1}");

        assertThat(json.indexOf("\"sentences\"")).isPositive().isLessThan(json.indexOf("\"network\":"));
        assertThat(ArticleText.read(json)).isEqualTo(Presets.open("article"));
    }

    @Test
    void theArticlesReadOutTakesAnyTarget() throws DocumentException {
        assertThat(ArticleText.read(ArticleText.with("\"positive\"", "\"any text\"")).sentences().getFirst().target())
                .contains("any text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"y\"]", "[\"bad\", \"good\"]"})
    void aSingleSigmoidHasOneLabelOrTwo(String labels) throws DocumentException {
        String json = ArticleText.with("[\"y\"]", labels)
                .replace("softmax", "sigmoid").replaceAll(", \"target\": \"[a-z]*\"", "");

        assertThat(ArticleText.read(json).labels()).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void aSentenceHasOneToTenThousandWords(int words) throws DocumentException {
        String json = ArticleText.with("Show is worst", "Show ".repeat(words));

        assertThat(ArticleText.read(json).sentences().get(2).words()).hasSize(words);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.rnn.json");

        assertRefused(missing, "there is no such file");
    }

    @Test
    void aFolderIsNamed() {
        assertRefused(folder, "found a folder, expected a file");
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "{}");

        assertRefused(file.resolve("x.rnn.json"), "cannot be read: ");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty")), "the file is empty");
    }

    @Test
    void aFileNameIsNamedOnOneLine() {
        assertThatThrownBy(() -> DocumentReader.read(folder.resolve("two\nlines")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("two\\nlines: ")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), ArticleText.json());
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("whoever runs this may read everything").isFalse();

        assertRefused(file, "cannot be read: permission is missing");
    }

    @ParameterizedTest
    @CsvSource({"denied, permission is missing", "broken, the disk is gone"})
    void aStreamThatFailsIsNamed(String kind, String reason) {
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw kind.equals("denied") ? new AccessDeniedException("x") : new IOException("the disk\nis gone");
            }
        };

        assertThatThrownBy(() -> DocumentReader.read("stream", stream))
                .isInstanceOf(DocumentException.class)
                .hasMessage("stream: cannot be read: " + reason.replace("disk is", "disk\\nis"));
    }

    @Test
    void aLargeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertRefused(file, "found more than 64 MiB");
    }

    @Test
    void anEndlessStreamIsRefused() {
        InputStream blanks = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> DocumentReader.read("endless", blanks))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("endless: found more than 64 MiB");
    }

    @Test
    void aDocumentOfExactly64MiBIsRead() throws DocumentException {
        byte[] json = ArticleText.json().getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(json, DocumentReader.MAX_BYTES);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');

        assertThat(DocumentReader.read("full", padded)).isEqualTo(Presets.open("article"));
    }

    @Test
    void aStreamIsRead() throws DocumentException {
        byte[] json = ArticleText.json().getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentReader.read("stream", new ByteArrayInputStream(json))).isEqualTo(Presets.open("article"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void aNameThatNoFileCanHaveIsRefused(String name) {
        assertThatThrownBy(() -> Documents.open(name))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("a name that no file can have")
                .satisfies(e -> assertThat(e.getMessage()).matches("\\P{Cc}+"));
    }

    private static void assertRefused(Path file, String text) {
        assertThatThrownBy(() -> DocumentReader.read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(text)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
}
