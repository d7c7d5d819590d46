package org.unrolled.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.unrolled.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code unrolled [FILE]}: opens the window. */
@Command(name = "unrolled")
final class RootCommand implements Callable<Integer> {

    private final WindowOpener window;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "fileToOpen")
    private String file;

    RootCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() throws CommandException {
        return window.open(Optional.ofNullable(file));
    }

    /** Refuses {@code unrolled FILE trace …}: the FILE would be passed over in silence. */
    void requireNoFile() {
        if (file != null) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.fileBeforeCommand"));
        }
    }
}
