package org.unrolled.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, started with nothing in its environment: no Java, no display, no PATH.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained of
 */
record Launched(int status, String out, String err) {

    private static final long MOST_SECONDS = 120;

    static Launched with(String input, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("unrolled.image"), "bin", "unrolled").toString()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + command);
        }
        return new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
