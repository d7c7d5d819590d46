package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/** The blocks that Markdown sees in a lesson; what it sees otherwise than it was meant is refused. */
final class MarkdownBlocks {

    private MarkdownBlocks() {
    }

    /**
     * The blocks at the left margin, in order.
     *
     * @throws DocumentException at the first that was meant otherwise, or is nested too deep
     */
    static List<Node> of(LessonSource source) throws DocumentException {
        List<Node> blocks = new ArrayList<>();
        Node document = Nesting.parse(source);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            check(node, source);
            blocks.add(node);
        }
        return blocks;
    }

    private static void check(Node block, LessonSource source) throws DocumentException {
        Line line = source.line(Nodes.firstLine(block));
        Nesting.requireFlat(block, line);
        requireNoBlockIn(block, source);
        if (block instanceof Paragraph) {
            requireNoHeadingIn(block, source);
        }
        if (block instanceof FencedCodeBlock fence) {
            Fences.requireEnd(fence, source);
        }
        if (Nodes.isComment(block) && !Nodes.isClosedComment(block)) {
            throw line.fault(Messages.text("lesson.noEnd", "-->"));
        }
    }

    private static void requireNoBlockIn(Node block, LessonSource source) throws DocumentException {
        List<FencedCodeBlock> inside = new ArrayList<>();
        Nodes.walk(block, (node, depth) -> {
            if (depth > 0 && node instanceof FencedCodeBlock fence && Fences.isMarked(fence)) {
                inside.add(fence);
            }
        });
        if (!inside.isEmpty()) {
            Line line = source.line(Nodes.firstLine(inside.getFirst()));
            throw line.with(line.text().strip()).expected(Messages.text("lesson.expected.margin"));
        }
    }

    /** To Markdown, {@code ##Title} without a space is text: the page would vanish in the one before. */
    private static void requireNoHeadingIn(Node paragraph, LessonSource source) throws DocumentException {
        for (int i = Nodes.firstLine(paragraph); i <= Nodes.lastLine(paragraph); i++) {
            if (source.exact(i).matches(" {0,3}##[^#\\s].*")) {
                throw source.line(i).expected(Messages.text("lesson.expected.space"));
            }
        }
    }
}
