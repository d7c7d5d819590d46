package org.unrolled.io.lesson;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The keys of a task, and in which blocks each may stand. */
enum TaskKey {

    ANSWER(EnumSet.of(BlockKind.NUMBER)),
    WITHIN(EnumSet.of(BlockKind.NUMBER)),
    OF(EnumSet.of(BlockKind.PREDICTION)),
    UNTIL(EnumSet.of(BlockKind.WAIT)),
    RIGHT(EnumSet.complementOf(EnumSet.of(BlockKind.SETUP))),
    WRONG(EnumSet.complementOf(EnumSet.of(BlockKind.SETUP)));

    private final Set<BlockKind> blocks;

    TaskKey(Set<BlockKind> blocks) {
        this.blocks = blocks;
    }

    /** What is written before its colon. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TaskKey> of(String id) {
        return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
    }

    boolean isIn(BlockKind kind) {
        return blocks.contains(kind);
    }

    /** The names of those that may stand in a block. */
    static List<String> idsIn(BlockKind kind) {
        return Arrays.stream(values()).filter(key -> key.isIn(kind)).map(TaskKey::id).toList();
    }
}
