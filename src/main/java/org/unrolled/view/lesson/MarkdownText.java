package org.unrolled.view.lesson;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A text in Markdown as nodes: paragraphs, lists, headings, quotes and code, one under the other. */
final class MarkdownText extends VBox {

    private static final Parser PARSER = Parser.builder().build();

    MarkdownText(String markdown) {
        getStyleClass().add("markdown");
        PARSER.parse(markdown).accept(new Blocks(this));
    }

    /** The same without its marks, in one line: to be read aloud, or to stand on a button. */
    static String plain(String markdown) {
        return new MarkdownLine(PARSER.parse(markdown)).plain();
    }

    /** Puts a node per block into a box. */
    private static final class Blocks extends AbstractVisitor {

        private final VBox box;

        Blocks(VBox box) {
            this.box = box;
        }

        @Override
        public void visit(Paragraph paragraph) {
            box.getChildren().add(flow(paragraph));
        }

        @Override
        public void visit(Heading heading) {
            TextFlow flow = flow(heading);
            flow.getStyleClass().add("subheading");
            box.getChildren().add(flow);
        }

        @Override
        public void visit(BulletList list) {
            for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                add("•", item);
            }
        }

        @Override
        public void visit(OrderedList list) {
            int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                add(String.format(Locale.ROOT, "%d.", number++), item);
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            VBox inner = new VBox();
            inner.getStyleClass().addAll("markdown", "quote");
            new Blocks(inner).visitChildren(quote);
            box.getChildren().add(inner);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(ThematicBreak line) {
            box.getChildren().add(new Separator());
        }

        private void add(String code) {
            Label label = new Label(code.stripTrailing());
            label.getStyleClass().add("code-block");
            label.setMaxWidth(Double.MAX_VALUE);
            label.setWrapText(true);
            box.getChildren().add(label);
        }

        private void add(String mark, org.commonmark.node.Node item) {
            VBox inner = new VBox();
            inner.getStyleClass().add("markdown");
            new Blocks(inner).visitChildren(item);
            HBox.setHgrow(inner, Priority.ALWAYS);
            Label bullet = new Label(mark);
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(bullet, inner);
            row.getStyleClass().add("item");
            box.getChildren().add(row);
        }

        private static TextFlow flow(org.commonmark.node.Node block) {
            TextFlow flow = new TextFlow(new MarkdownLine(block).texts().toArray(Node[]::new));
            flow.getStyleClass().add("paragraph");
            return flow;
        }
    }
}
