package org.unrolled.controller.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class OwnThreadTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final OwnThread thread = new OwnThread("test");

    @Test
    void theLastComesAfterWhatIsDueAndIsWaitedFor() {
        thread.after(Duration.ZERO, () -> done.add("first"));
        thread.after(Duration.ofDays(1), () -> done.add("tomorrow"));
        thread.finish(() -> done.add("last"));
        assertThat(done).containsExactly("first", "last");
    }

    @Test
    void itIsAThreadThatLetsTheProgramEnd() {
        thread.finish(() -> done.add(Thread.currentThread().getName() + Thread.currentThread().isDaemon()));
        assertThat(done).containsExactly("testtrue");
    }
}
