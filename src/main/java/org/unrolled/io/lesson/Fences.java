package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.text.Messages;

/** Tells the blocks of a lesson from code to be shown. */
final class Fences {

    private Fences() {
    }

    /** Whether it is a block of the lesson, or was meant to be one. */
    static boolean isMarked(FencedCodeBlock fence) {
        return BlockKind.of(info(fence)).isPresent() || BlockKind.isMistaken(info(fence));
    }

    /**
     * The block.
     *
     * @throws DocumentException if what stands behind its fence is mistaken
     */
    static Block block(FencedCodeBlock fence, LessonSource source) throws DocumentException {
        Line opening = source.line(Nodes.firstLine(fence));
        String info = info(fence);
        BlockKind kind = BlockKind.of(info)
                .orElseThrow(() -> opening.with(info).expectedOneOf(BlockKind.infos()));
        List<Line> lines = new ArrayList<>();
        for (int i = Nodes.firstLine(fence) + 1; i < Nodes.lastLine(fence); i++) {
            lines.add(source.line(i));
        }
        return new Block(kind, opening, lines);
    }

    /**
     * Requires a closing fence.
     *
     * @throws DocumentException without one, for all that follows would be swallowed
     */
    static void requireEnd(FencedCodeBlock fence, LessonSource source) throws DocumentException {
        if (fence.getClosingFenceLength() == null) {
            String end = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
            throw source.line(Nodes.firstLine(fence)).fault(Messages.text("lesson.noEnd", OneLine.excerpt(end)));
        }
    }

    private static String info(FencedCodeBlock fence) {
        return fence.getInfo().strip().replaceAll("\\s+", " ");
    }
}
