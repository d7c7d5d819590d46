package org.unrolled.app;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.unrolled.cli.CommandException;
import org.unrolled.cli.CommandLineProgram;
import org.unrolled.cli.StandardStreams;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.OneLine;
import org.unrolled.io.lesson.Lessons;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.Sentence;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;

/** Starts the program. Does not extend Application: the toolkit would start before it is known whether it can. */
public final class Main {

    private static final String FIRST_DOCUMENT = "preset:article";

    private final PrintStream out = StandardStreams.out();
    private final PrintStream err = StandardStreams.err();
    private final Language system = Language.current();
    private final HeadlessPictures pictures = new HeadlessPictures();

    private Main() {
    }

    /** Runs a command, or opens the window. */
    public static void main(String[] arguments) {
        Main main = new Main();
        // Commands speak English and write points, so that scripts can rely on it; the window speaks as the system does.
        Language.ENGLISH.use();
        int status = CommandLineProgram.run(arguments, System.in, main.out, main.err, main.pictures, main::open);
        main.out.flush();
        main.err.flush();
        System.exit(status);
    }

    private int open(Optional<String> file, Presentation presentation) throws CommandException {
        if (!NativeLibraries.hasDisplay()) {
            if (file.filter(Lessons::isLesson).isPresent()) {
                throw new CommandException(Messages.text("app.lessonNeedsDisplay"));
            }
            walkThrough(file.orElse(FIRST_DOCUMENT), presentation);
            return 0;
        }
        Optional<String> missing = NativeLibraries.missingForWindow();
        if (missing.isPresent()) {
            throw new CommandException(Messages.text("app.missing", missing.get()));
        }
        system.use();
        if (!NativeLibraries.canUseGraphicsCard()) {
            System.setProperty("prism.order", "sw");
        }
        UnrolledApp.open(file.orElse(FIRST_DOCUMENT), presentation);
        return 0;
    }

    /** Through the sentence that is asked for, or through all. */
    private void walkThrough(String name, Presentation presentation) throws CommandException {
        try {
            NetworkDocument opened = Documents.open(name);
            NetworkDocument document = presentation.sentence()
                    .map(text -> opened.withSentences(List.of(Sentence.of(text))))
                    .orElse(opened);
            err.println(Messages.text("app.noDisplay"));
            err.flush();
            new WalkThrough(document, out, pictures).run();
        } catch (DocumentException e) {
            throw new CommandException(e.getMessage());
        } catch (IOException e) {
            throw new CommandException(Messages.text("cli.error", OneLine.of(e.toString())));
        }
    }
}
