package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unrolled.controller.recovery.FakeLater;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.io.Recovery;
import org.unrolled.io.RecoveryFile;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.window.FilePrompt.Answer;

/** What a crash within a lesson leaves: the work, and nothing of the lesson. */
@Tag("kept")
class LessonRecoveryTest extends LessonHand {

    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final FakeLater later = new FakeLater();

    @Test
    void theWorkIsKeptWhichAHandHasLeftForALesson() throws Exception {
        keepWork();
        change(WEIGHT, 3);
        NetworkDocument work = session().document();
        openLesson();
        change(WEIGHT, 9);
        turnTo(2);
        later.pass(A_WHILE);
        Recovery kept = crash();
        assertThat(kept.document()).isEqualTo(work);
        assertThat(kept.opened()).isEqualTo(Presets.open("article"));
    }

    @Test
    void whatALessonChangesIsNotKept() throws Exception {
        keepWork();
        openLesson();
        change(WEIGHT, 9);
        later.pass(A_WHILE);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatWasSavedWithinALessonIsNoLongerKept() throws Exception {
        keepWork();
        change(WEIGHT, 3);
        later.pass(A_WHILE);
        openLesson();
        Path file = folder.resolve("work.rnn.json");
        prompt.saves(file);
        chord(KeyCode.CONTROL, KeyCode.S);
        later.pass(A_WHILE);
        assertThat(kept()).isEmpty();
        leaveLesson();
        change(WeightId.by(0), 2);
        later.pass(A_WHILE);
        Recovery kept = crash();
        assertThat(kept.opened()).isEqualTo(Documents.open(file.toString()));
        assertThat(kept.file()).hasValue(file.toAbsolutePath());
    }

    @Test
    void workIsRecoveredFromWithinALesson() throws Exception {
        NetworkDocument left = Presets.open("lengths").withWord("new");
        try (RecoveryFile file = new RecoveryFiles(folder).create()) {
            file.write(new Recovery(later.instant(), Optional.empty(), Presets.open("lengths"), left));
        }
        keepWork();
        change(WEIGHT, 3);
        openLesson();
        prompt.answers(Answer.CANCEL);
        clickOnId("recovery-recover");
        assertThat(studio.lessons().isOn()).isTrue();
        prompt.answers(Answer.DISCARD);
        clickOnId("recovery-recover");
        assertThat(studio.lessons().isOn()).isFalse();
        assertThat(session().document()).isEqualTo(left);
        assertThat(stage.getTitle()).contains(Presets.open("lengths").title().orElseThrow());
        assertThat(isSeen("sentences")).isTrue();
    }

    private void keepWork() {
        act(() -> {
            studio.keepWork(new RecoveryFiles(folder), later, later);
            later.pass(Duration.ZERO);
        });
    }

    private List<Path> kept() throws Exception {
        if (Files.notExists(folder.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    /** What the next start would find if the power were cut now. */
    private Recovery crash() throws Exception {
        assertThat(kept()).hasSize(1);
        Path next = Files.createTempDirectory(folder, "next");
        Files.createDirectory(next.resolve("recovery"));
        Files.copy(kept().getFirst(), next.resolve("recovery/work.json"));
        try (RecoveryFile found = new RecoveryFiles(next).abandoned().getFirst()) {
            return found.read();
        }
    }
}
