package org.unrolled.controller.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unrolled.controller.FileController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Recovery;
import org.unrolled.io.RecoveryFile;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.text.Messages;
import org.unrolled.view.recovery.RecoveryBar;
import org.unrolled.view.recovery.RecoveryEvents;

/** Offers the work that earlier starts have left unsaved, the latest first. Whoever does not answer is asked again. */
public final class RecoveryController implements RecoveryEvents {

    private final FileController files;
    private final InstantSource clock;
    private final Consumer<String> tell;
    private final Deque<Found> offered = new ArrayDeque<>();
    private RecoveryBar bar;
    private Runnable onAnswered;
    private Autosave autosave;

    /** Work that was found: what it is, or why it cannot be read. */
    private record Found(RecoveryFile file, Optional<Recovery> recovery, String problem) {

        static Found in(RecoveryFile file) {
            try {
                return new Found(file, Optional.of(file.read()), "");
            } catch (DocumentException e) {
                return new Found(file, Optional.empty(), e.getMessage());
            }
        }
    }

    /**
     * A controller that opens what is recovered.
     *
     * @param tell says what went wrong, in a line
     */
    public RecoveryController(FileController files, InstantSource clock, Consumer<String> tell) {
        this.files = files;
        this.clock = clock;
        this.tell = tell;
    }

    /**
     * The bar that offers: it is made after its controllers.
     *
     * @param onAnswered runs after an answer, for the focus to go somewhere
     */
    public void setBar(RecoveryBar bar, Runnable onAnswered) {
        this.bar = bar;
        this.onAnswered = onAnswered;
        show();
    }

    /**
     * Looks for work, and offers what there is.
     *
     * @param autosave goes on keeping what is recovered
     * @param later looks for it meanwhile
     * @param onToolkit does on the toolkit's thread what it is given
     */
    public void offer(RecoveryFiles recovery, Autosave autosave, Later later, Consumer<Runnable> onToolkit) {
        this.autosave = autosave;
        later.after(Duration.ZERO, () -> {
            List<Found> found = recovery.abandoned().stream().map(Found::in).toList();
            onToolkit.accept(() -> {
                offered.addAll(found);
                show();
            });
        });
    }

    @Override
    public void onRecover() {
        if (!files.mayLeave()) {
            return;
        }
        Found found = offered.remove();
        files.recover(found.recovery().orElseThrow());
        autosave.adopt(found.file());
        // What else there is would take the place of what has just been opened.
        close();
        onAnswered.run();
    }

    @Override
    public void onDiscard() {
        Found found = offered.remove();
        try {
            found.file().remove();
        } catch (DocumentException e) {
            tell.accept(e.getMessage());
        }
        found.file().close();
        show();
        onAnswered.run();
    }

    /** Leaves what has not been answered to the next start. */
    public void close() {
        offered.forEach(found -> found.file().close());
        offered.clear();
        show();
    }

    private void show() {
        if (offered.isEmpty()) {
            bar.dismiss();
            return;
        }
        Found next = offered.getFirst();
        next.recovery().ifPresentOrElse(
                recovery -> bar.offer(Messages.text("recovery.offer",
                        recovery.name().orElseGet(() -> Messages.text("program.untitled")), when(recovery.kept()))),
                () -> bar.offerDiscard(Messages.text("recovery.broken", next.problem())));
    }

    /** The time of day, with the day where it was another one. */
    private String when(Instant kept) {
        ZoneId zone = ZoneId.systemDefault();
        boolean isToday = kept.atZone(zone).toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        DateTimeFormatter form = isToday ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return form.withZone(zone).format(kept);
    }
}
