package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Task;

/** Whatever is done to a lesson, it is read, or refused in one line. */
class LessonMutationTest {

    private static final String[] LINES = {
        "", "# T", "## P", "##", "```", "````", "```setup", "```wait", "```ask number", "~~~", "> ```wait", "- [x]",
        "- [ ] b", "right:", "answer: p(", "answer: 1e999", "until: = = 1", "until: sentence = ", "until: prediction =",
        "of: sign of h0 at word 1", "word 0 0", "word 4 output", "set Wh[0,0] = 1", "set Wh[1,1] = NaN", "show ,",
        "open preset:", "open .", "open ../networks", "focus h", "inputs -1", "sentence \u00a0", "beside \ud800", "\0",
        "---", "===", "<div>", "[a]: b", "what-if", "view compare", "scene no-memory"};

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changedLinesAreReadOrRefusedInOneLine(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LessonText.GOOD.lines().toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.add(at, LINES[random.nextInt(LINES.length)]);
                default -> lines.set(at, LINES[random.nextInt(LINES.length)]);
            }
        }

        assertIsReadOrRefused(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whereverItIsCutOffItIsReadOrRefusedInOneLine() {
        byte[] good = LessonText.GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length; length++) {
            assertIsReadOrRefused(Arrays.copyOf(good, length));
        }
    }

    @Test
    void spoiltBytesAreReadOrRefusedInOneLine() {
        Random random = new Random(1);
        byte[] good = LessonText.GOOD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] spoilt = good.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(128));
            assertIsReadOrRefused(spoilt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**a ", "[", "![a](", "<!--\n", "# *a ", "|", "&", "`", "\\", "\n", "[a]: /b\n"})
    void whatIsNestedOrRepeatedWithoutEndIsReadOrRefused(String piece) {
        String text = "# T\n\nAbout " + piece.repeat(5_000) + "\n\n## P\n\n" + piece.repeat(5_000);

        assertIsReadOrRefused((text + "\n").getBytes(StandardCharsets.UTF_8));
        assertIsReadOrRefused(("# " + piece.repeat(5_000) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"until: ", "until: p > ", "until: p(", "until: sentence = ", "until: p for \"", "right: "})
    void aLineWithoutEndIsReadOrRefused(String start) {
        for (String piece : new String[] {" ", "p ", "= ", "at word ", "for \"", "(", "Show "}) {
            String text = LessonText.page("", "```wait\nDo it.\n" + start + piece.repeat(50_000) + "x\n```");
            assertIsReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertIsReadOrRefused(byte[] bytes) {
        try {
            assertCanBeWalked(LessonText.read(bytes));
        } catch (DocumentException e) {
            assertThat(e.getMessage()).startsWith("lesson.md: ").matches("\\P{Cc}+").hasSizeLessThan(1000);
            assertThat(e.place()).isPresent();
        }
    }

    /** What is read can be run: no page lacks what it needs. */
    private static void assertCanBeWalked(Lesson lesson) {
        for (Page page : lesson.pages()) {
            assertThat(page.setup().situation().lastStep()).isPresent();
            page.task().ifPresent(task -> {
                if (task instanceof Task.Goal goal) {
                    assertThat(goal.until().holds(page.setup().situation())).isFalse();
                }
            });
        }
    }
}
