package org.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardStreamsTest {

    @ParameterizedTest
    @CsvSource({"Broken pipe, false", "The pipe is being closed, false", "No space left on device, true", ", true"})
    void aReaderMayLeaveButNothingElseMayFail(String reason, boolean isFailure) {
        PrintStream stream = new PrintStream(new ReaderMayLeave(failing(reason)), false, StandardCharsets.UTF_8);

        stream.print("something");
        stream.flush();
        stream.print("more");

        assertThat(stream.checkError()).isEqualTo(isFailure);
    }

    @Test
    void areInUtf8() {
        assertThat(StandardStreams.out().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(StandardStreams.err().charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
