package org.unrolled.io.lesson;

import java.util.Optional;
import org.unrolled.io.DocumentException;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Task;
import org.unrolled.text.Messages;

/** Makes pages of their parts, and of what the lesson's own setup says. */
final class PageReader {

    private final SetupLines head;
    private final DocumentsBeside documents;

    /**
     * Reads the pages of a lesson.
     *
     * @param setup the lesson's own
     * @throws DocumentException if that is wrong already, whatever the pages say
     */
    PageReader(Optional<Block> setup, DocumentsBeside documents) throws DocumentException {
        this.head = SetupLines.read(setup);
        this.documents = documents;
        if (head.argument(SetupCommand.OPEN).isPresent()) {
            SetupBuilder.build(head, documents);
        }
    }

    /**
     * Makes a page.
     *
     * @throws DocumentException at the first line that cannot be done
     */
    Page read(PageParts parts) throws DocumentException {
        SetupLines own = SetupLines.read(parts.setup());
        SetupLines all = own.after(head);
        if (all.argument(SetupCommand.OPEN).isEmpty()) {
            throw parts.heading().fault(Messages.text("document.missing", Messages.text("lesson.expected.document")));
        }
        Setup setup = SetupBuilder.build(all, documents);
        requireBeside(setup, all, parts.heading());
        Optional<Task> task = parts.task().isEmpty() ? Optional.empty()
                : Optional.of(TaskReader.read(parts.task().get(), setup));
        if (task.isPresent() && task.get() instanceof Task.Prediction prediction) {
            requireNoWord(own);
            setup = setup.withCursor(prediction.question().place());
        }
        return new Page(parts.heading().text(), parts.text(), setup, task);
    }

    /** Two sentences are compared, or seen beside each other, only where there are two. */
    private static void requireBeside(Setup setup, SetupLines lines, Line heading) throws DocumentException {
        boolean needsTwo = setup.picture().equals(new Picture.View(ViewChoice.COMPARE))
                || setup.picture().equals(new Picture.Scene(SceneKind.NO_MEMORY));
        if (needsTwo && setup.beside().isEmpty()) {
            Line picture = lines.argument(SetupCommand.VIEW).or(() -> lines.argument(SetupCommand.SCENE))
                    .orElse(heading);
            throw picture.expected(Messages.text("lesson.expected.two"));
        }
    }

    private static void requireNoWord(SetupLines own) throws DocumentException {
        Optional<Line> word = own.argument(SetupCommand.WORD);
        if (word.isPresent()) {
            throw word.get().expected(Messages.text("lesson.expected.noWord"));
        }
    }
}
