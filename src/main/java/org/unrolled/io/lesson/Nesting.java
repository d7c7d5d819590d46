package org.unrolled.io.lesson;

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
    static Parser parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(2 * DEEPEST)
                .build();
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
