package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unrolled.io.ParsedJson;
import org.unrolled.io.Presets;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;

/** The packaged program, through its launcher. */
class ImageIT {

    @TempDir
    private Path folder;

    @Test
    void listsItsPresets() throws Exception {
        Launched launched = launch("presets");
        assertThat(launched.status()).isZero();
        assertThat(launched.out().lines().map(line -> line.split(" ")[0])).containsExactlyElementsOf(Presets.names());
        assertThat(launched.err()).isEmpty();
    }

    @Test
    void tracesToTheLastBit() throws Exception {
        Launched launched = launch("trace", "preset:article", "Show is not worst", "--format", "json");
        assertThat(launched.status()).isZero();
        assertThat(launched.err()).isEmpty();
        Map<String, Object> json = ParsedJson.object(launched.out());
        ForwardTrace trace = Presets.open("article").trace(List.of("Show", "is", "not", "worst"));
        List<?> steps = (List<?>) json.get("steps");
        assertThat(steps).hasSize(4);
        for (StepTrace step : trace.steps()) {
            Map<?, ?> said = (Map<?, ?>) steps.get(step.t());
            assertNumbers(said.get("WxX"), step.wxX());
            assertNumbers(said.get("WhH"), step.whH());
            assertNumbers(said.get("bh"), step.bh());
            assertNumbers(said.get("a"), step.a());
            assertNumbers(said.get("h"), step.h());
            assertNumbers(said.get("z"), step.z());
            assertNumbers(said.get("y"), step.y());
        }
        assertNumbers(json.get("z"), trace.last().z());
    }

    private static void assertNumbers(Object said, Vector numbers) {
        assertThat((List<?>) said).isEqualTo(IntStream.range(0, numbers.size()).mapToObj(numbers::get).toList());
    }

    @Test
    void readsSentencesFromStandardInput() throws Exception {
        Launched launched = Launched.with("Show is nice\n\nnot\n", folder, "trace", "preset:article", "-",
                "--format", "csv");
        assertThat(launched.status()).isZero();
        assertThat(launched.out()).startsWith("sentence,t,word,quantity,unit,value");
        assertThat(launched.out().lines().filter(line -> line.startsWith("2,"))).isNotEmpty();
    }

    @Test
    void badInputIsOneLineAndStatusOne() throws Exception {
        Launched word = launch("trace", "preset:article", "Show is nicer");
        assertThat(word.status()).isOne();
        assertThat(word.out()).isEmpty();
        assertThat(word.err().lines()).singleElement().asString().contains("“nicer”", "nice");
        Path bad = Files.writeString(folder.resolve("bad.rnn.json"), "{");
        Launched file = launch("trace", bad.toString(), "Show");
        assertThat(file.status()).isOne();
        assertThat(file.err().lines()).singleElement().asString().startsWith(bad + ": ");
    }

    @Test
    void wrongUsageIsStatusTwo() throws Exception {
        Launched launched = launch("trace", "preset:article");
        assertThat(launched.status()).isEqualTo(2);
        assertThat(launched.out()).isEmpty();
        assertThat(launched.err()).contains("SENTENCE");
    }

    @Test
    void drawsPictures() throws Exception {
        Path pictures = folder.resolve("pictures");
        Launched launched = launch("render", "preset:article", "not nice", "--out", pictures.toString());
        assertThat(launched.err()).isEmpty();
        assertThat(launched.status()).isZero();
        assertThat(launched.out()).isEqualTo("word-1.png\nword-2.png\n");
        assertIsPicture(pictures.resolve("word-1.png"));
        assertIsPicture(pictures.resolve("word-2.png"));
    }

    @Test
    void withoutADisplayItWalksThroughTheSentences() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Launched launched = launch();
        assertThat(launched.status()).isZero();
        assertThat(launched.err().lines()).singleElement().asString().contains("no display");
        assertThat(launched.out()).contains("word 1 of 3: Show", "word 4 of 4: worst");
        String last = launched.out().lines().reduce((_, line) -> line).orElseThrow();
        assertThat(last).startsWith("14 pictures, one per word, in ");
        Path named = Path.of(last.substring(last.indexOf(" in ") + 4));
        assertIsPicture(named.resolve("sentence-1/word-1.png"));
        assertIsPicture(named.resolve("sentence-4/word-4.png"));
        // Into a folder that goes when the test does.
        Files.move(named, temporary.resolve("walk"));
    }

    @Test
    void saysWhatItCanAndWhatItIs() throws Exception {
        assertThat(launch("--help").out()).contains("trace", "render", "presets");
        Launched version = launch("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).matches("unrolled \\d+\\.\\d+\\.\\d+\\R");
    }

    private Launched launch(String... arguments) throws Exception {
        return Launched.with("", folder, arguments);
    }

    private static void assertIsPicture(Path png) throws Exception {
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(900);
        int[] pixels = image.getRGB(0, 0, 1600, 900, null, 0, 1600);
        assertThat(IntStream.of(pixels).distinct().count()).as("colours").isGreaterThan(500);
    }
}
