package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/** Cuts a lesson at its headings, and takes out the blocks that are not text. */
final class PartsReader {

    private final LessonSource source;
    private final List<PageParts> pages = new ArrayList<>();
    /** What stands before the first page. */
    private final OpenPage head;
    private Optional<String> title = Optional.empty();
    private Optional<String> summary = Optional.empty();
    private OpenPage open;

    private PartsReader(LessonSource source) {
        this.source = source;
        this.head = new OpenPage(source, source.line(0), 0);
        this.open = head;
    }

    /**
     * Reads the parts.
     *
     * @throws DocumentException at the first that stands where it must not, and if there is no title or no page
     */
    static LessonParts read(LessonSource source) throws DocumentException {
        PartsReader reader = new PartsReader(source);
        for (Node node : MarkdownBlocks.of(source)) {
            reader.read(node);
        }
        return reader.parts();
    }

    private void read(Node node) throws DocumentException {
        Line line = source.line(Nodes.firstLine(node));
        if (Nodes.isComment(node)) {
            return;
        }
        if (node instanceof Heading heading && heading.getLevel() <= 2) {
            readHeading(heading, line);
        } else if (title.isEmpty()) {
            throw line.expected(Messages.text("lesson.expected.title"));
        } else if (node instanceof FencedCodeBlock fence && Fences.isMarked(fence)) {
            readBlock(Fences.block(fence, source), node);
        } else if (isInPage()) {
            requireNoTaskBefore(line);
        } else if (node instanceof Paragraph && summary.isEmpty()) {
            summary = Optional.of(Nodes.plainText(node));
        } else {
            throw line.expected(Messages.text("lesson.expected.page"));
        }
    }

    private void readHeading(Heading heading, Line line) throws DocumentException {
        String text = Nodes.plainText(heading);
        boolean isTitle = heading.getLevel() == 1;
        if (title.isEmpty() && (!isTitle || text.isEmpty())) {
            throw line.expected(Messages.text("lesson.expected.title"));
        }
        if (title.isPresent() && isTitle) {
            throw line.expected(Messages.text("lesson.expected.onlyTitle"));
        }
        if (isTitle) {
            title = Optional.of(text);
            return;
        }
        if (text.isEmpty()) {
            throw line.expected(Messages.text("lesson.expected.pageTitle"));
        }
        closePage(Nodes.firstLine(heading));
        open = new OpenPage(source, line.with(text), Nodes.lastLine(heading) + 1);
    }

    private void readBlock(Block block, Node node) throws DocumentException {
        boolean isSetup = block.kind() == BlockKind.SETUP;
        if (!isInPage() && !isSetup) {
            throw block.opening().expected(Messages.text("lesson.expected.page"));
        }
        open.add(block, Nodes.firstLine(node), Nodes.lastLine(node));
    }

    private void requireNoTaskBefore(Line line) throws DocumentException {
        if (open.hasTask()) {
            throw line.expected(Messages.text("lesson.expected.afterTask"));
        }
    }

    private boolean isInPage() {
        return open != head;
    }

    private void closePage(int end) {
        if (isInPage()) {
            pages.add(open.upTo(end));
        }
    }

    private LessonParts parts() throws DocumentException {
        if (title.isEmpty()) {
            throw source.end().fault(Messages.text("lesson.empty"));
        }
        closePage(source.size());
        if (pages.isEmpty()) {
            throw source.end().fault(Messages.text("document.missing", Messages.text("lesson.expected.page")));
        }
        return new LessonParts(title.get(), summary.orElse(""), head.setup(), pages);
    }
}
