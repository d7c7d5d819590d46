package org.unrolled.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The program, as it is called from a terminal. */
public final class CommandLineProgram {

    /** The exit status of bad input. */
    public static final int BAD_INPUT = 1;

    private static final int HELP_WIDTH = 100;

    private CommandLineProgram() {
    }

    /**
     * Does what the arguments say.
     *
     * @param arguments a command with its arguments, or nothing or a FILE for the window
     * @param in what {@code -} reads sentences from
     * @param out gets results, in UTF-8 whatever its own encoding
     * @param err gets at most one line for bad input, and the usage for wrong usage, in UTF-8
     * @param pictures draws for {@code render}
     * @param window opens the window where no command is named
     * @return the exit status: 0 done, 1 bad input, 2 wrong usage; or what the window says
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err,
            PictureWriter pictures, WindowOpener window) {
        RootCommand root = new RootCommand(window);
        CommandLine commandLine = new CommandLine(root)
                .addSubcommand(new TraceCommand(in, out))
                .addSubcommand(new RenderCommand(in, out, pictures))
                .addSubcommand(new PresetsCommand(out));
        configure(commandLine, root, out, err);
        int status = execute(commandLine, arguments);
        if (out.checkError() && status == 0) {
            commandLine.getErr().println(Messages.text("cli.outputFailed"));
            return BAD_INPUT;
        }
        return status;
    }

    private static void configure(CommandLine commandLine, RootCommand root, PrintStream out, PrintStream err) {
        addStandardOptions(commandLine.getCommandSpec());
        commandLine.getSubcommands().values().forEach(sub -> addStandardOptions(sub.getCommandSpec()));
        commandLine
                .setResourceBundle(ResourceBundle.getBundle("org.unrolled.assets.i18n.cli"))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A sentence may begin with @, and picocli would take it for the name of a file of arguments.
                .setExpandAtFiles(false)
                .setExecutionStrategy(result -> executeLast(root, result))
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(line(failure));
                    return BAD_INPUT;
                });
    }

    private static void addStandardOptions(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("help").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("version").build());
        spec.versionProvider(new ProgramVersion());
    }

    private static int executeLast(RootCommand root, ParseResult result) {
        if (result.hasSubcommand()) {
            root.requireNothing();
        }
        return new RunLast().execute(result);
    }

    private static int execute(CommandLine commandLine, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError _) {
            commandLine.getErr().println(Messages.text("cli.outOfMemory"));
            return BAD_INPUT;
        }
    }

    private static String line(Exception failure) {
        boolean isSaid = failure instanceof DocumentException || failure instanceof CommandException;
        return isSaid ? failure.getMessage() : Messages.text("cli.error", OneLine.of(failure.toString()));
    }
}
