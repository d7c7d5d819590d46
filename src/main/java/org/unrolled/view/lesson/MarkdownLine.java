package org.unrolled.view.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** The running text of a block, or of several, in pieces of one style each. */
final class MarkdownLine extends AbstractVisitor {

    private static final String AFTER_A_BREAK = "(?<=[ -])";

    /** Some words with all that is said of them. */
    private record Piece(String words, List<String> styles) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();

    MarkdownLine(Node block) {
        visitChildren(block);
    }

    /** The pieces as nodes. */
    List<Text> texts() {
        return pieces.stream().map(piece -> {
            Text text = new Text(piece.words());
            text.getStyleClass().add("lesson-text");
            text.getStyleClass().addAll(piece.styles());
            return text;
        }).toList();
    }

    /** The words alone, in one line. */
    String plain() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    /** Of several blocks none runs into the next. */
    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        add(" ");
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

    /**
     * A piece for each word: where JavaFX breaks a line within a text of a complex script, such as Devanagari, it draws
     * what comes after the break in both lines.
     */
    private void add(String words) {
        for (String word : words.split(AFTER_A_BREAK)) {
            pieces.add(new Piece(word, List.copyOf(styles)));
        }
    }
}
