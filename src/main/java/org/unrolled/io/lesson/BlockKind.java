package org.unrolled.io.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The blocks that are not text, by what stands behind their opening fence. */
enum BlockKind {

    SETUP("setup"),
    CHOICE("ask choice"),
    NUMBER("ask number"),
    PREDICTION("ask prediction"),
    WAIT("wait");

    private final String info;

    BlockKind(String info) {
        this.info = info;
    }

    /** What is written behind the fence. */
    static List<String> infos() {
        return Arrays.stream(values()).map(kind -> kind.info).toList();
    }

    /** The kind of a fence; empty for any other code. */
    static Optional<BlockKind> of(String info) {
        return Arrays.stream(values()).filter(kind -> kind.info.equals(info)).findFirst();
    }

    /** Whether this is no kind, but was meant to be one: a letter wrong in it, or something missing or too much. */
    static boolean isMistaken(String info) {
        String first = info.split(" ", 2)[0];
        return of(info).isEmpty() && Arrays.stream(values()).anyMatch(kind ->
                OneTypo.isAtMostBetween(info, kind.info)
                        || OneTypo.isAtMostBetween(first, kind.firstWord())
                        || kind.info.endsWith(" " + info));
    }

    private String firstWord() {
        return info.split(" ", 2)[0];
    }
}
