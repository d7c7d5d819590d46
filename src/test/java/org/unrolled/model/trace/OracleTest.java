package org.unrolled.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Vector;

@DisplayName("The forward pass agrees with the reference values to 1e-12")
class OracleTest {

    private static final Path FOLDER = Path.of("src/test/resources/oracle");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Test
    void allReferenceFilesAreThere() throws IOException {
        assertThat(files()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStepOfEverySequence(Path file) {
        OracleCase oracle = OracleCase.read(file);
        assertThat(oracle.sequences()).isNotEmpty();
        for (Map<String, Object> sequence : oracle.sequences()) {
            int[] words = OracleCase.words(sequence);
            ForwardTrace trace = ForwardTrace.of(oracle.rnn(Reads.LAST), words);
            List<Map<String, Object>> steps = OracleCase.objects(sequence.get("steps"));
            assertThat(trace.length()).isEqualTo(words.length).isEqualTo(steps.size());
            for (int t = 0; t < trace.length(); t++) {
                StepTrace step = trace.step(t);
                Map<String, Object> expected = steps.get(t);
                assertThat(step.t()).isEqualTo(t);
                assertThat(step.word()).isEqualTo(words[t]);
                assertClose(step.wxX(), expected.get("WxX"), "WxX", t);
                assertClose(step.whH(), expected.get("WhH"), "WhH", t);
                assertClose(step.a(), expected.get("pre"), "a", t);
                assertClose(step.h(), expected.get("h"), "h", t);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readOutAfterTheLastWord(Path file) {
        OracleCase oracle = OracleCase.read(file);
        for (Map<String, Object> sequence : oracle.sequences()) {
            StepTrace last = ForwardTrace.of(oracle.rnn(Reads.LAST), OracleCase.words(sequence)).last();
            Map<String, Object> expected = OracleCase.object(sequence.get("manyToOne"));
            assertClose(last.z(), expected.get("logits"), "z", last.t());
            assertClose(last.y(), expected.get("y"), "y", last.t());
        }
    }

    @Test
    void readOutAfterEveryWord() throws IOException {
        int readings = 0;
        for (Path file : files()) {
            OracleCase oracle = OracleCase.read(file);
            for (Map<String, Object> sequence : oracle.sequences()) {
                if (sequence.containsKey("manyToMany")) {
                    ForwardTrace trace = ForwardTrace.of(oracle.rnn(Reads.EVERY), OracleCase.words(sequence));
                    Map<String, Object> expected = OracleCase.object(sequence.get("manyToMany"));
                    for (int t = 0; t < trace.length(); t++) {
                        assertClose(trace.step(t).z(), ((List<?>) expected.get("logits")).get(t), "z", t);
                        assertClose(trace.step(t).y(), ((List<?>) expected.get("y")).get(t), "y", t);
                        readings++;
                    }
                }
            }
        }
        assertThat(readings).isEqualTo(10);
    }

    private static void assertClose(Vector actual, Object expectedNumbers, String quantity, int t) {
        Vector expected = OracleCase.vector(expectedNumbers);
        assertThat(actual.size()).isEqualTo(expected.size());
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i))
                    .as("%s[%d] at t = %d", quantity, i, t)
                    .isCloseTo(expected.get(i), within(1e-12 * Math.max(1, Math.abs(expected.get(i)))));
        }
    }
}
