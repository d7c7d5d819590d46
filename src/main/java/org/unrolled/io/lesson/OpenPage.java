package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/** A page while it is being cut out of a lesson. */
final class OpenPage {

    private final LessonSource source;
    private final Line heading;
    private final int start;
    private final BitSet blocks = new BitSet();
    private Optional<Block> setup = Optional.empty();
    private Optional<Block> task = Optional.empty();

    /**
     * A page with nothing in it yet.
     *
     * @param start the first line after its heading, from 0
     */
    OpenPage(LessonSource source, Line heading, int start) {
        this.source = source;
        this.heading = heading;
        this.start = start;
    }

    Optional<Block> setup() {
        return setup;
    }

    /** Whether its task has been seen, and nothing may follow. */
    boolean hasTask() {
        return task.isPresent();
    }

    /**
     * Adds a block: its lines, from 0, are no text.
     *
     * @throws DocumentException if there is one already
     */
    void add(Block block, int firstLine, int lastLine) throws DocumentException {
        blocks.set(firstLine, lastLine + 1);
        if (block.kind() == BlockKind.SETUP) {
            requireNone(setup, block, "lesson.setupTwice");
            setup = Optional.of(block);
        } else {
            requireNone(task, block, "lesson.taskTwice");
            task = Optional.of(block);
        }
    }

    /** The page, which ends before a line. */
    PageParts upTo(int end) {
        List<String> text = new ArrayList<>();
        for (int i = start; i < end; i++) {
            // Where a block is taken out, an empty line keeps the paragraphs apart that it kept apart.
            String line = blocks.get(i) ? "" : source.exact(i);
            if (!line.isBlank() || !text.isEmpty() && !blocks.get(i - 1)) {
                text.add(line);
            }
        }
        return new PageParts(heading, String.join("\n", text).stripTrailing(), setup, task);
    }

    private static void requireNone(Optional<Block> former, Block block, String key) throws DocumentException {
        if (former.isPresent()) {
            throw block.opening().fault(Messages.text(key, former.get().opening().number()));
        }
    }
}
