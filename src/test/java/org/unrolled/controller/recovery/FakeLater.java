package org.unrolled.controller.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that stands until it is told otherwise, and does what comes due then. */
public final class FakeLater implements Later, InstantSource {

    private final List<Due> due = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    private record Due(Instant at, Runnable work) {
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void after(Duration delay, Runnable work) {
        due.add(new Due(now.plus(delay), work));
    }

    @Override
    public void finish(Runnable last) {
        pass(Duration.ZERO);
        last.run();
        due.clear();
    }

    /** Lets time go by. */
    public void pass(Duration time) {
        Instant end = now.plus(time);
        while (true) {
            Due next = due.stream().filter(one -> !one.at().isAfter(end))
                    .min(Comparator.comparing(Due::at)).orElse(null);
            if (next == null) {
                break;
            }
            due.remove(next);
            now = next.at();
            next.work().run();
        }
        now = end;
    }
}
