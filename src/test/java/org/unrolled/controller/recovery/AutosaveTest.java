package org.unrolled.controller.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.io.Presets;
import org.unrolled.io.Recovery;
import org.unrolled.io.RecoveryFile;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;

/** A crash costs at most five seconds of work, whatever the hand does. */
class AutosaveTest {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    @TempDir
    private Path settings;
    private final FakeLater later = new FakeLater();
    private final List<String> told = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private NetworkDocument article;
    private Session session;
    private Autosave autosave;

    @BeforeEach
    void start() throws Exception {
        article = Presets.open("article");
        session = new Session(article);
        autosave = new Autosave(session, () -> file, new RecoveryFiles(settings), later, later, told::add);
    }

    @Test
    void withoutUnsavedWorkNothingIsWritten() {
        session.moveTo(session.walk().last());
        later.pass(MOST);
        assertThat(settings).isEmptyDirectory();
    }

    @Test
    void workIsKeptWithinFiveSecondsWithWhenAndWhereFrom() throws Exception {
        file = Optional.of(Path.of("some.rnn.json"));
        change(0.5);
        later.pass(Autosave.EVERY);
        assertThat(Autosave.EVERY).isLessThan(MOST);
        Recovery kept = kept();
        assertThat(kept.document()).isEqualTo(session.document());
        assertThat(kept.opened()).isEqualTo(article);
        assertThat(kept.file()).contains(Path.of("some.rnn.json").toAbsolutePath());
        assertThat(kept.kept()).isEqualTo(later.instant());
    }

    @Test
    void aHandThatNeverRestsIsKeptUpWithAllTheSame() throws Exception {
        for (int i = 1; i <= 100; i++) {
            session.preview(WEIGHT, i);
            later.pass(Duration.ofMillis(100));
            if (i * 100 >= MOST.toMillis()) {
                assertThat(kept().document().rnn().get(WEIGHT)).as("after %s tenths of a second", i)
                        .isGreaterThanOrEqualTo(i - MOST.toMillis() / 100.0);
            }
        }
    }

    @Test
    void stepsAndSentencesWriteNothing() throws Exception {
        change(0.5);
        later.pass(MOST);
        Files.delete(work().getFirst());
        session.readFirst();
        session.moveTo(session.walk().last());
        later.pass(MOST);
        assertThat(work()).isEmpty();
    }

    @Test
    void savedWorkIsForgotten() throws Exception {
        change(0.5);
        later.pass(MOST);
        session.markSaved();
        later.pass(Duration.ZERO);
        assertThat(work()).isEmpty();
        change(0.75);
        later.pass(MOST);
        assertThat(kept().document().rnn().get(WEIGHT)).isEqualTo(0.75);
        assertThat(kept().opened().rnn().get(WEIGHT)).isEqualTo(0.5);
    }

    @Test
    void workThatWasUndoneIsForgotten() throws Exception {
        change(0.5);
        later.pass(MOST);
        session.undo();
        later.pass(MOST);
        assertThat(work()).isEmpty();
    }

    @Test
    void aChangeThatIsSavedBeforeItIsKeptIsNotWritten() throws Exception {
        change(0.5);
        session.markSaved();
        later.pass(MOST);
        assertThat(settings).isEmptyDirectory();
    }

    @Test
    void aWindowThatIsClosedLeavesNothing() {
        change(0.5);
        later.pass(MOST);
        autosave.close();
        assertThat(settings.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void twoWindowsKeepTheirOwn() throws Exception {
        Session other = new Session(Presets.open("lengths"));
        Autosave second = new Autosave(other, Optional::empty, new RecoveryFiles(settings), later, later, told::add);
        change(0.5);
        other.edit(new EditDescription.WordAdded("new"), other.document().withWord("new"));
        later.pass(MOST);
        assertThat(work()).hasSize(2);
        second.close();
        assertThat(kept().document()).isEqualTo(session.document());
    }

    @Test
    void recoveredWorkStaysUntilItIsKeptAnewAndGoesOnInItsFile() throws Exception {
        RecoveryFiles files = new RecoveryFiles(settings);
        try (RecoveryFile crashed = files.create()) {
            crashed.write(new Recovery(later.instant(), Optional.empty(), article, article.withTitle("crashed")));
        }
        RecoveryFile found = files.abandoned().getFirst();
        session.edit(new EditDescription.WorkRecovered(), article.withTitle("crashed"));
        autosave.adopt(found);
        later.pass(Duration.ZERO);
        assertThat(kept().document().title()).contains("crashed");
        change(0.5);
        later.pass(MOST);
        assertThat(work()).hasSize(1);
        assertThat(kept().document()).isEqualTo(session.document());
        autosave.close();
        assertThat(settings.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void whatCannotBeKeptIsSaidOnceAndTriedAgain() throws Exception {
        Path inTheWay = Files.createFile(settings.resolve("recovery"));
        change(0.5);
        later.pass(MOST);
        change(0.6);
        later.pass(MOST);
        assertThat(told).singleElement().asString().contains("cannot be written").doesNotContain("\n");
        Files.delete(inTheWay);
        change(0.7);
        later.pass(MOST);
        assertThat(kept().document()).isEqualTo(session.document());
        assertThat(told).hasSize(1);
    }

    private void change(double value) {
        session.preview(WEIGHT, value);
        session.commit(new EditDescription.WeightChanged(WEIGHT, 0, value));
    }

    private List<Path> work() throws Exception {
        if (Files.notExists(settings.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(settings.resolve("recovery"))) {
            return all.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    /** What a start would find after a crash: a copy, since the file itself is taken. */
    private Recovery kept() throws Exception {
        assertThat(work()).hasSize(1);
        Path copies = Files.createTempDirectory(settings, "copy");
        Files.createDirectory(copies.resolve("recovery"));
        Files.copy(work().getFirst(), copies.resolve("recovery/copy.json"));
        try (RecoveryFile copy = new RecoveryFiles(copies).abandoned().getFirst()) {
            return copy.read();
        }
    }
}
