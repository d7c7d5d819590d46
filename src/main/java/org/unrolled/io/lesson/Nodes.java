package org.unrolled.io.lesson;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Looks at what Markdown made of a lesson, without recursion: somebody else's file may be nested to any depth. */
final class Nodes {

    private Nodes() {
    }

    /** The first line of a block, from 0. */
    static int firstLine(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }

    /** The last line of a block, from 0. */
    static int lastLine(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        return spans.getLast().getLineIndex();
    }

    /** What a heading or a paragraph says, on one line and without its marks. */
    static String plainText(Node block) {
        StringBuilder text = new StringBuilder();
        walk(block, (node, _) -> text.append(switch (node) {
            case Text plain -> plain.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case SoftLineBreak _, HardLineBreak _ -> " ";
            default -> "";
        }));
        return text.toString().strip();
    }

    /** Whether it is there only for who reads the file. */
    static boolean isComment(Node node) {
        return node instanceof HtmlBlock html && html.getLiteral().startsWith("<!--");
    }

    /** Whether a comment has an end of its own, and is not ended by that of the file. */
    static boolean isClosedComment(Node comment) {
        return ((HtmlBlock) comment).getLiteral().contains("-->");
    }

    /** Visits a node and all in it, with how deep each lies: the node itself at 0. */
    static void walk(Node top, ObjIntConsumer<Node> visitor) {
        Node node = top;
        int depth = 0;
        while (node != null) {
            visitor.accept(node, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != top && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == top ? null : node.getNext();
        }
    }
}
