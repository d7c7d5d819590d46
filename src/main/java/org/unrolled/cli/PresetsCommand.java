package org.unrolled.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import picocli.CommandLine.Command;

/** {@code presets}: lists the built-in documents. */
@Command(name = "presets")
final class PresetsCommand implements Callable<Integer> {

    private final PrintStream out;

    PresetsCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws DocumentException {
        int width = Presets.names().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (String name : Presets.names()) {
            String title = Presets.open(name).title().orElse("");
            lines.append(name).append(" ".repeat(width - name.length() + 2)).append(title).append("\n");
        }
        out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
        return 0;
    }
}
