package org.unrolled.controller.recovery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Recovery;
import org.unrolled.io.RecoveryFile;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.session.Session;

/** Keeps unsaved work in a file of its own while there is some, so that a crash or a power cut costs seconds of it. */
public final class Autosave {

    /** How long a change may wait: long enough to write a drag a few times only, and well below five seconds. */
    static final Duration EVERY = Duration.ofSeconds(2);

    private final Session session;
    private final Supplier<Optional<Path>> file;
    private final RecoveryFiles files;
    private final InstantSource clock;
    private final Later later;
    private final Consumer<String> tell;
    private final AtomicBoolean isDue = new AtomicBoolean();
    /** What there is to keep. Changed by the toolkit's thread, read by the other. */
    private volatile Work work = Work.NONE;
    /** Where it is kept. Known to the other thread only. */
    private Optional<RecoveryFile> kept = Optional.empty();
    private boolean isFailing;

    /** Unsaved work; without a document there is none. */
    private record Work(Optional<Path> file, NetworkDocument opened, NetworkDocument document) {

        static final Work NONE = new Work(Optional.empty(), null, null);
    }

    /**
     * Keeps what changes in a session from now on.
     *
     * @param file the file of the session's document, if it has one
     * @param tell says in a line that work cannot be kept; called beside the toolkit's thread
     */
    public Autosave(Session session, Supplier<Optional<Path>> file, RecoveryFiles files, InstantSource clock,
            Later later, Consumer<String> tell) {
        this.session = session;
        this.file = file;
        this.files = files;
        this.clock = clock;
        this.later = later;
        this.tell = tell;
        session.onChange(this::hear);
        hear();
    }

    /** Goes on keeping in a file that has been recovered: until then its work stays where it is. */
    public void adopt(RecoveryFile recovered) {
        later.after(Duration.ZERO, () -> {
            letGo();
            kept = Optional.of(recovered);
        });
    }

    /** Ends, as the window has been closed: whoever closed it was asked about unsaved work. */
    public void close() {
        later.finish(this::letGo);
    }

    private void hear() {
        Work now = session.isUnsaved()
                ? new Work(file.get(), session.savedWork(), session.work())
                : Work.NONE;
        if (now.document() == work.document() && now.opened() == work.opened()) {
            return;
        }
        work = now;
        if (now == Work.NONE) {
            later.after(Duration.ZERO, this::keep);
        } else if (isDue.compareAndSet(false, true)) {
            later.after(EVERY, () -> {
                isDue.set(false);
                keep();
            });
        }
    }

    private void keep() {
        Work now = work;
        try {
            if (now == Work.NONE) {
                remove();
            } else {
                if (kept.isEmpty()) {
                    kept = Optional.of(files.create());
                }
                kept.get().write(new Recovery(clock.instant(), now.file().map(Path::toAbsolutePath), now.opened(),
                        now.document()));
            }
            isFailing = false;
        } catch (DocumentException e) {
            // Once: the reason will be the same in two seconds.
            if (!isFailing) {
                tell.accept(e.getMessage());
            }
            isFailing = true;
        }
    }

    private void remove() throws DocumentException {
        if (kept.isPresent()) {
            kept.get().remove();
        }
    }

    private void letGo() {
        try {
            remove();
        } catch (DocumentException e) {
            tell.accept(e.getMessage());
        }
        kept.ifPresent(RecoveryFile::close);
        kept = Optional.empty();
    }
}
