package org.unrolled.io.lesson;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/** Keeps Markdown as flat as people write it: whoever draws it goes into its lists and quotations one by one. */
final class Nesting {

    private static final int DEEPEST = 50;

    private Nesting() {
    }

    /** A reader of Markdown that notes the lines of the blocks, and does not go much deeper than is allowed. */
    private static Parser parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(2 * DEEPEST)
                .build();
    }

    /**
     * What Markdown makes of a lesson.
     *
     * @throws DocumentException if bold and italic words lie in each other by the thousand, which it cannot read at all
     */
    static Node parse(LessonSource source) throws DocumentException {
        try {
            return parser().parse(source.text());
        } catch (StackOverflowError e) {
            throw mostMarked(source).fault(Messages.text("document.tooDeep", DEEPEST));
        }
    }

    /**
     * The line's text, which may go on over several.
     *
     * @throws DocumentException if it is nested too deep
     */
    static String requireFlat(Line line) throws DocumentException {
        requireFlat(parser().parse(line.text()), line);
        return line.text();
    }

    private static Line mostMarked(LessonSource source) {
        return IntStream.range(0, source.size())
                .mapToObj(source::line)
                .max(Comparator.comparingLong(line -> line.text().chars().filter(c -> c == '*' || c == '_').count()))
                .orElseThrow();
    }

    /**
     * Requires no more depth than is allowed.
     *
     * @param line where the node begins
     * @throws DocumentException if it is nested too deep
     */
    static void requireFlat(Node node, Line line) throws DocumentException {
        int[] deepest = {0};
        Nodes.walk(node, (_, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > DEEPEST) {
            throw line.fault(Messages.text("document.tooDeep", DEEPEST));
        }
    }
}
