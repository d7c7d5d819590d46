package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unrolled.controller.recovery.FakeLater;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import org.unrolled.io.Recovery;
import org.unrolled.io.RecoveryFile;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.window.FilePrompt.Answer;

/** Work that an earlier start has left unsaved is offered, and nobody has to answer. */
@Tag("kept")
class RecoveryOfferTest extends WindowTest {

    private final FakeLater later = new FakeLater();
    private RecoveryFiles files;

    @Test
    void withoutWorkNothingIsOffered() {
        start();
        assertThat(isOffered()).isFalse();
        assertThat(focusOwner().getId()).isEqualTo("diagram");
    }

    @Test
    void workIsOfferedWithItsNameAndItsTime() throws Exception {
        leave("lengths", Optional.of(Path.of("/some/lesson.rnn.json")), later.instant().minusSeconds(60));
        start();
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(later.instant().minusSeconds(60));
        assertThat(text("recovery-line")).isEqualTo(
                "Recover the unsaved changes to “lesson.rnn.json” from " + time + "?");
        assertThat(focusOwner().getId()).as("the keys go on stepping").isEqualTo("diagram");
        keys(KeyCode.PAGE_DOWN);
        assertThat(session().cursor().t()).isZero();
    }

    @Test
    void ofAnotherDayTheDayIsSaid() throws Exception {
        leave("lengths", Optional.empty(), Instant.parse("2026-10-01T12:00:00Z"));
        start();
        assertThat(text("recovery-line")).contains("from Oct 1, 2026").contains(Presets.open("lengths").title().get());
    }

    @Test
    void recoveredWorkIsAnEditOfWhatWasOpenThen() throws Exception {
        leave("lengths", Optional.of(folder.resolve("lesson.rnn.json")), later.instant());
        start();
        clickOnId("recovery-recover");
        assertThat(session().document()).isEqualTo(changed("lengths"));
        assertThat(session().isUnsaved()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("• lesson.rnn.json – Unrolled");
        assertThat(isOffered()).isFalse();
        assertThat(focusOwner().getId()).isEqualTo("diagram");
        later.pass(Duration.ofSeconds(5));
        assertThat(kept()).as("a second crash loses nothing either").hasSize(1);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document()).isEqualTo(Presets.open("lengths"));
        assertThat(session().isUnsaved()).isFalse();
        later.pass(Duration.ofSeconds(5));
        assertThat(kept()).isEmpty();
    }

    @Test
    void unsavedChangesOfThisStartAreAskedAboutFirst() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        start();
        seeAll();
        new Editor(this).set(WeightId.wh(0, 1), 0, "0.5");
        NetworkDocument mine = session().document();
        prompt.answers(Answer.CANCEL);
        clickOnId("recovery-recover");
        assertThat(session().document()).isEqualTo(mine);
        assertThat(isOffered()).isTrue();
        prompt.answers(Answer.DISCARD);
        clickOnId("recovery-recover");
        assertThat(session().document()).isEqualTo(changed("lengths"));
    }

    @Test
    void discardedWorkIsGoneAndTheNextIsOffered() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        Files.setLastModifiedTime(kept().getFirst(), FileTime.from(Instant.EPOCH));
        leave("next-word", Optional.empty(), later.instant());
        start();
        assertThat(text("recovery-line")).contains(Presets.open("next-word").title().orElseThrow());
        clickOnId("recovery-discard");
        assertThat(kept()).hasSize(1);
        assertThat(text("recovery-line")).contains(Presets.open("lengths").title().orElseThrow());
        clickOnId("recovery-discard");
        assertThat(kept()).isEmpty();
        assertThat(isOffered()).isFalse();
        assertThat(session().document()).isEqualTo(Presets.open("article"));
    }

    @Test
    void whoDoesNotAnswerIsAskedNextTime() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        start();
        chord(KeyCode.CONTROL, KeyCode.Q);
        assertThat(stage.isShowing()).isFalse();
        List<RecoveryFile> found = files.abandoned();
        assertThat(found).hasSize(1);
        found.getFirst().close();
    }

    @Test
    void theKeysReachIt() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        start();
        Node first = focusOwner();
        boolean isReached = false;
        for (int i = 0; i < 200 && !isReached; i++) {
            keys(KeyCode.TAB);
            isReached = "recovery-recover".equals(focusOwner().getId());
            assertThat(focusOwner()).isNotSameAs(first);
        }
        keys(KeyCode.TAB);
        assertThat(focusOwner().getId()).isEqualTo("recovery-discard");
    }

    @Test
    void brokenWorkIsSaidInALineAndCanBeLetGo() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        Path broken = Files.writeString(kept().getFirst(), "{\"format\": \"unrolled-recovery\", \"kept\"");
        start();
        assertThat(text("recovery-line")).startsWith("Unsaved changes of an earlier start cannot be read. " + broken)
                .doesNotContain("\n").contains("line 1");
        assertThat(onFx(() -> node("recovery-recover").isVisible())).isFalse();
        clickOnId("recovery-discard");
        assertThat(kept()).isEmpty();
    }

    @Test
    void inAPresentationItWaits() throws Exception {
        leave("lengths", Optional.empty(), later.instant());
        start();
        keys(KeyCode.F5);
        assertThat(isOffered()).isFalse();
        keys(KeyCode.ESCAPE);
        assertThat(isOffered()).isTrue();
    }

    private void start() {
        files = new RecoveryFiles(folder);
        onFx(() -> {
            studio.keepWork(files, later, later);
            later.pass(Duration.ZERO);
            return null;
        });
        settle();
    }

    private void leave(String preset, Optional<Path> file, Instant when) throws DocumentException {
        try (RecoveryFile left = new RecoveryFiles(folder).create()) {
            left.write(new Recovery(when, file, Presets.open(preset), changed(preset)));
        }
    }

    private static NetworkDocument changed(String preset) throws DocumentException {
        return Presets.open(preset).withWord("new");
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("recovery"))) {
            return all.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    private boolean isOffered() {
        return onFx(() -> {
            boolean isSeen = true;
            for (Node at = node("recovery"); at != null; at = at.getParent()) {
                isSeen &= at.isVisible();
            }
            return isSeen;
        });
    }
}
