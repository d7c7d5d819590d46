package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.OptionalLong;
import org.unrolled.model.lesson.scene.WordEncoding;
import org.unrolled.model.lesson.scene.Work;
import org.unrolled.model.lesson.scene.ZeroPadding;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** The work of both networks as bars: the plain one built for the most words, and for fewer, and the recurrent one. */
final class WorkText {

    private static final double THOUSAND = 1000;

    private WorkText() {
    }

    /** Multiplications and memory as counted, time as measured. */
    static List<WorkBars.Group> groups(ZeroPadding scene, WorkTimes times) {
        WordEncoding encoding = times.encoding();
        Work most = scene.mostWork(encoding);
        Work beside = scene.workBesideMost(encoding);
        Work recurrent = scene.recurrentWork();
        return List.of(
                group("scene.work.multiplications",
                        plain(scene, scene.most(), most.multiplications(), Decimals.grouped(most.multiplications())),
                        plain(scene, scene.besideMost(), beside.multiplications(),
                                Decimals.grouped(beside.multiplications())),
                        recurrent(recurrent.multiplications(), Decimals.grouped(recurrent.multiplications()))),
                group("scene.work.memory",
                        plain(scene, scene.most(), most.bytes(), Decimals.grouped(most.bytes())),
                        plain(scene, scene.besideMost(), beside.bytes(), Decimals.grouped(beside.bytes())),
                        recurrent(recurrent.bytes(), Decimals.grouped(recurrent.bytes()))),
                group("scene.work.time",
                        plain(scene, scene.most(), times.most().orElse(0), time(times.most())),
                        plain(scene, scene.besideMost(), times.beside().orElse(0), time(times.beside())),
                        recurrent(times.recurrent(), time(times.recurrent()))));
    }

    /** A time with the unit that suits it: 850 ns, 5.2 µs, 3.1 ms. */
    static String time(long nanoseconds) {
        if (nanoseconds < THOUSAND) {
            return Messages.text("scene.time.ns", nanoseconds);
        }
        double microseconds = nanoseconds / THOUSAND;
        return microseconds < THOUSAND
                ? Messages.text("scene.time.us", Decimals.rounded(microseconds, 1))
                : Messages.text("scene.time.ms", Decimals.rounded(microseconds / THOUSAND, 1));
    }

    private static String time(OptionalLong nanoseconds) {
        return nanoseconds.isPresent() ? time(nanoseconds.getAsLong()) : Messages.text("scene.work.not-run");
    }

    private static WorkBars.Group group(String key, WorkBar... bars) {
        return new WorkBars.Group(Messages.text(key), List.of(bars));
    }

    private static WorkBar plain(ZeroPadding scene, int places, double amount, String written) {
        return new WorkBar(Messages.text("scene.work.plain", Decimals.grouped(places)), amount,
                1 - scene.words().size() / (double) places, written, false);
    }

    private static WorkBar recurrent(double amount, String written) {
        return new WorkBar(Messages.text("scene.rnn.title"), amount, 0, written, true);
    }
}
