package org.unrolled.view.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The running text of a block, in pieces of one style each. */
final class MarkdownLine extends AbstractVisitor {

    private final List<Text> texts = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();

    MarkdownLine(Node block) {
        visitChildren(block);
    }

    List<Text> texts() {
        return texts;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(Code code) {
        styled("code", () -> add(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("emphasis", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("strong", () -> visitChildren(strong));
    }

    /** There is no browser here: whoever wants to go there reads where. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        add(" (" + link.getDestination() + ")");
    }

    /** Its words stand for it. */
    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    private void styled(String style, Runnable inner) {
        styles.push(style);
        inner.run();
        styles.pop();
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("lesson-text");
        text.getStyleClass().addAll(styles);
        texts.add(text);
    }
}
