package org.unrolled.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.io.lesson.Lessons;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code unrolled [FILE]}: opens the window. */
@Command(name = "unrolled")
final class RootCommand implements Callable<Integer> {

    private static final String FIRST = Presets.PREFIX + Presets.FIRST;

    private final WindowOpener window;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "fileToOpen")
    private String file;

    @Mixin
    private PresentationOptions options;

    RootCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() throws CommandException {
        if (file != null && Lessons.isLesson(file)) {
            if (options.saysWhatIsSeen()) {
                throw new ParameterException(spec.commandLine(), Messages.text("cli.optionWithLesson"));
            }
        } else {
            document().flatMap(options::problem).ifPresent(problem -> {
                throw new ParameterException(spec.commandLine(), problem);
            });
        }
        return window.open(Optional.ofNullable(file), options.presentation());
    }

    /** The document; none if it cannot be opened: the window says why, and stays usable. */
    private Optional<NetworkDocument> document() {
        if (options.presentation().equals(Presentation.NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Documents.open(file == null ? FIRST : file));
        } catch (DocumentException _) {
            return Optional.empty();
        }
    }

    /** Refuses {@code unrolled FILE trace …} and {@code unrolled --view folded trace …}: both would be passed over. */
    void requireNothing() {
        if (file != null) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.fileBeforeCommand"));
        }
        if (!options.presentation().equals(Presentation.NONE)) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.optionBeforeCommand"));
        }
    }
}
