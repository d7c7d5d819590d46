package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/** The blocks that Markdown sees in a lesson. */
final class MarkdownBlocks {

    /** Deeper than anybody writes, and not so deep that drawing it would need a deep stack. */
    private static final int DEEPEST = 50;

    private MarkdownBlocks() {
    }

    /**
     * The blocks at the left margin, in order.
     *
     * @throws DocumentException if there is something in one that must not be there
     */
    static List<Node> of(LessonSource source) throws DocumentException {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(2 * DEEPEST)
                .build();
        List<Node> blocks = new ArrayList<>();
        for (Node node = parser.parse(source.text()).getFirstChild(); node != null; node = node.getNext()) {
            check(node, source);
            blocks.add(node);
        }
        return blocks;
    }

    private static void check(Node block, LessonSource source) throws DocumentException {
        List<FencedCodeBlock> hidden = new ArrayList<>();
        int[] deepest = {0};
        Nodes.walk(block, (node, depth) -> {
            deepest[0] = Math.max(deepest[0], depth);
            if (depth > 0 && node instanceof FencedCodeBlock fence && Fences.isMarked(fence)) {
                hidden.add(fence);
            }
        });
        if (deepest[0] > DEEPEST) {
            throw source.line(Nodes.firstLine(block)).fault(Messages.text("document.tooDeep", DEEPEST));
        }
        if (!hidden.isEmpty()) {
            Line line = source.line(Nodes.firstLine(hidden.getFirst()));
            throw line.with(line.text().strip()).expected(Messages.text("lesson.expected.margin"));
        }
        if (block instanceof FencedCodeBlock fence) {
            Fences.requireEnd(fence, source);
        }
    }
}
