package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.io.DocumentException;

/** Texts that are no lesson: each refused in one line that names the file, the line and what was found. */
class BadLessonTest {

    static Stream<Arguments> outlines() {
        return Stream.of(
                bad("", 1, "found nothing, expected a lesson: the file is empty"),
                bad("\n \n", 1, "found nothing, expected a lesson"),
                bad("<!-- to do -->\n", 1, "found nothing, expected a lesson"),
                bad("Text\n# T\n", 1, "found “Text”, expected first of all the title"),
                bad("\n## P\n", 2, "found “## P”, expected first of all the title"),
                bad("```setup\nopen preset:article\n```\n# T\n", 1, "found “```setup”, expected first of all the title"),
                bad("#\n## P\n", 1, "found “#”, expected first of all the title"),
                bad("# T\n", 1, "found nothing, expected the first page, which begins with “## ”"),
                bad("# T\n\nAbout.\n\n\n", 3, "found nothing, expected the first page"),
                bad("# T\n\nAbout.\n\nMore.\n## P\n", 5, "found “More.”, expected the first page"),
                bad("# T\n\n- a\n- list\n## P\n", 3, "found “- a”, expected the first page"),
                bad("# T\n### P\n", 2, "found “### P”, expected the first page"),
                bad("# T\n\n```wait\nx\nuntil: p > 1\n```\n## P\n", 3, "found “```wait”, expected the first page"),
                good("## A number", "# A number", 60, "found “# A number”, expected one title only; a page begins"),
                good("## A number", "##", 60, "found “##”, expected the title of the page"),
                bad("# T\n## P\n", 2, "found nothing, expected a document, a line such as “open preset:article”"),
                bad("# T\n## P\n```setup\nopen preset:article\n```\n## Q\n", 6, "found nothing, expected a document"));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                good("```setup", "```setpu", 8, "found “setpu”, expected one of “setup”, "),
                good("```setup", "```Setup", 8, "found “Setup”, expected one of “setup”, "),
                good("```setup", "```setup now", 8, "found “setup now”, expected one of “setup”, "),
                good("```ask choice", "```ask chioce", 47, "found “ask chioce”, expected one of “ask choice”, "),
                good("```ask choice", "```ask", 47, "found “ask”, expected one of "),
                good("```ask choice", "```askchoice", 47, "found “askchoice”, expected one of “ask choice”, "),
                good("~~~ask prediction", "~~~prediction", 75, "found “prediction”, expected one of “ask prediction”, "),
                good("```wait", "```wiat", 84, "found “wiat”, expected one of “wait”, "),
                bad("# T\n## P\n- Do this:\n\n  ```wait\n  x\n  ```\n", 5,
                        "found “```wait”, expected this block at the left margin"),
                bad("# T\n## P\n> ```setup\n> word 1\n> ```\n", 3, "expected this block at the left margin"),
                bad("# T\n## P\n```setup\nopen preset:article\n\n## Q\n", 3,
                        "found no end of this block, expected a line ``` behind it"),
                bad("# T\n## P\n~~~~\ncode\n```\n", 3, "found no end of this block, expected a line ~~~~ behind it"),
                bad(LessonText.page("", "```setup\nword 1\n```\n\n```setup\nword 2\n```"), 12,
                        "found a second setup (the first is in line 8), expected one"),
                bad(LessonText.page("", goal("p > 0.5") + "\n" + goal("p > 0.6")), 12,
                        "found a second task (the first is in line 8), expected one"),
                bad(LessonText.page("", goal("p > 0.5") + "\nMore.\n"), 12,
                        "found “More.”, expected the next page, which begins with “## ”: a page ends with its task"),
                bad("# T\n## P\ntext\n##Q\n", 4, "found “##Q”, expected a space behind “##”"),
                bad("# T\n<!-- to do\n## P\n", 2, "found no end of this block, expected a line --> behind it"),
                task("wait", "Do it.\nuntil: p > 0.5\nright: " + "- ".repeat(60) + "x", 11, "nested deeper than 50"),
                task("wait", "> ".repeat(60) + "x\nuntil: p > 0.5", 8, "nested deeper than 50"),
                task("ask choice", "Which?\n- [x] a\n- [ ] " + "> ".repeat(60) + "x", 11, "nested deeper than 50"),
                bad("# T\n## P\n*text*\n\n" + "*".repeat(20_000) + "a" + "*".repeat(20_000) + "\n", 5, "nested deeper than 50"),
                bad("# T\n## P\n" + "> ".repeat(70) + "deep\n", 3, "found values nested deeper than 50 levels"));
    }

    static Stream<Arguments> setups() {
        return Stream.of(
                setup("sentnce Show", "found “sentnce”, expected one of “sentence”, "),
                setup("word: 3", "found “word:”, expected one of “word”, "),
                setup("word", "found “word”, expected a line such as “word 3”"),
                setup("word 1\nword 2", 6, "found “word” twice (first in line 5), expected it once"),
                setup("open preset:article", "found “open” twice (first in line 3), expected it once"),
                setup("open", "found “open”, expected a line such as “open preset:article”"),
                setup("sentence Show", "found “sentence” twice (first in line 4)"),
                setup("beside Show is nicer", "found the unknown word “nicer” as word 3 of 3, expected words of the"
                        + " vocabulary; the nearest: “nice”, "),
                setup("word 5", "found “5”, expected how many words are read, 0 to 4: the sentence has 4"),
                setup("word -1", "found “-1”, expected how many words"),
                setup("word 99999999999999999999", "found “99999999999999999999”, expected how many words"),
                setup("word two", "found “two”, expected how many words"),
                setup("word 2 sums", "found “sums”, expected one of “input”, “wx”, “wh”, “sum”, “tanh”, "),
                setup("word 2 output", "found the output after word 2 of 4, expected another part"),
                setup("word 0 tanh", "found “tanh”, expected nothing behind “word 0”"),
                setup("view unroled", "found “unroled”, expected one of “unrolled”, “folded”, "),
                setup("scene ordr", "found “ordr”, expected one of “order”, "),
                setup("view folded\nscene order", 6, "found “scene order”, expected one picture only, a view or a scene"),
                setup("view compare", "found “compare”, expected a second sentence for it, a line such as “beside"),
                setup("scene no-memory", "found “no-memory”, expected a second sentence for it"),
                setup("inputs 0", "found “0”, expected a whole number from 1 to 1000"),
                setup("inputs 1001", "found “1001”, expected a whole number from 1 to 1000"),
                setup("inputs 6.5", "found “6.5”, expected a whole number from 1 to 1000"),
                setup("focus h4", "found “h4”, expected a hidden neuron, h1 to h3"),
                setup("focus h0", "found “h0”, expected a hidden neuron, h1 to h3"),
                setup("focus y2", "found “y2”, expected only y1"),
                setup("focus z1", "found “z1”, expected a neuron such as “h2”"),
                setup("focus bh[1]", "found “bh[1]”, expected a neuron such as “h2”"),
                setup("focus Wh[1,4]", "found “Wh[1,4]”, expected a place in Wh, which is 3×3"),
                setup("focus Wh[0,1]", "found “Wh[0,1]”, expected a place in Wh, which is 3×3"),
                setup("focus me", "found “me”, expected a neuron such as “h2”"),
                setup("focus none, h2", "found “none, h2”, expected a neuron such as “h2”"),
                setup("what-if none, cut-memory", "found “none”, expected one of"),
                setup("show arithmetik", "found “arithmetik”, expected one of “arithmetic”, "),
                setup("show curve,", "found “curve,”, expected a comma only between two names"),
                setup("show sentences", "found “sentences”, expected one of "),
                setup("hide curve", "found “curve”, expected panels that “show” has opened"),
                setup("set Wh[1,2]", "found “Wh[1,2]”, expected a line such as “set Wh[1,2] = 1.5”"),
                setup("set Wh = 1", "found “Wh”, expected a weight such as “Wh[1,2]”"),
                setup("set bh[1,2] = 1", "found “bh[1,2]”, expected a weight"),
                setup("set Wh[2] = 1", "found “Wh[2]”, expected a weight"),
                setup("set bh[4] = 1", "found “bh[4]”, expected a place in bh, which has 3 numbers"),
                setup("set Wx[1,6] = 1", "found “Wx[1,6]”, expected a place in Wx, which is 3×5"),
                setup("set bh[1] = much", "found “much”, expected a finite number"),
                setup("set bh[1] = 1e999", "found “1e999”, expected a finite number"),
                setup("set bh[1] = 1\nset bh[1] = 2", 6, "found “bh[1]” twice (first in line 5), expected it once"),
                setup("what-if cut-memroy", "found “cut-memroy”, expected one of “cut-memory”, "),
                bad("# T\n## P\n```setup\nopen preset:artcle\n```\n", 4,
                        "preset:artcle: found no built-in document of this name, expected one of “article”"),
                bad("# T\n## P\n```setup\nopen missing.rnn.json\n```\n", 4, "missing.rnn.json: cannot be read: there is"),
                bad("# T\n## P\n```setup\nopen a\0b\n```\n", 4, "found a name that no file can have"));
    }

    static Stream<Arguments> pagesThatDoNotFitTheirLesson() {
        return Stream.of(
                bad(LessonText.page("", "```setup\nhide weights\n```"), 9, "found “weights”, expected panels that"),
                bad(LessonText.page("word 4", "```setup\nword 5\n```"), 9, "found “5”, expected how many words"),
                bad(LessonText.page("", "```setup\nword 2\n```\n" + prediction("sign of h1 at word 3")), 9,
                        "found “2”, expected no “word” here: “ask prediction” puts the page before"),
                bad(LessonText.page("", "```setup\nopen preset:next-word\nsentence Show\n```"), 10, "unknown word “Show”"));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                task("ask choice", "- [ ] a\n- [x] b", 8, "found nothing, expected what is asked, above the answers"),
                task("ask choice", "Which?\n- [x] a", 8, "found fewer than two answers"),
                task("ask choice", "Which?\nright: a", 8, "found fewer than two answers"),
                task("ask choice", "Which?\n- [ ] a\n- [ ] b", 8, "found no right answer, expected at least one"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\n- [ ] a", 12, "found the answer “a” twice"),
                task("ask choice", "Which?\n- [x] a\n- [] b", 11, "found “- [] b”, expected an answer such as “- [x]"),
                task("ask choice", "Which?\n- [x] a\n-[ ] b", 11, "found “-[ ] b”, expected an answer such as"),
                task("ask choice", "Which?\n- [x] a\n- [v] b", 11, "found “- [v] b”, expected an answer such as"),
                task("ask choice", "Which?\n- [x] a\n- [ ]", 11, "found “- [ ]”, expected an answer such as"),
                task("ask choice", "Which?\n- [x] a\n- b", 11, "found “- b”, expected an answer such as"),
                task("ask choice", "Which?\n- [x] a\nright: Yes\n- [ ] b", 12, "found “- [ ] b”, expected an answer"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\nrihgt: Yes", 12,
                        "found “rihgt”, expected one of “right”, “wrong”"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\nhint: look", 12, "found “hint”, expected one of “right”"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\nanswer: 5", 12, "found “answer”, expected one of “right”"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\nright: A\nRight: B", 13, "found “Right”, expected one of"),
                task("ask choice", "Which?\n- [x] a\n- [ ] b\nright: A\nright: B", 13,
                        "found “right” twice (first in line 12), expected it once"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                task("ask number", "How much?", 8, "found nothing, expected a line that begins with “answer:”"),
                task("ask number", "How much?\nanswr: 5", 10, "found “answr”, expected one of “answer”, "),
                task("ask number", "How much?\nuntil: p > 5", 10, "found “until”, expected one of "),
                number("answer:", "found nothing, expected a number such as “0.5”, or a measure such as “p”"),
                number("answer: five", "found “five”, expected a number such as “0.5”, or a measure such as “p”"),
                number("answer: 1e999", "found “1e999”, expected a number such as “0.5”, or a measure"),
                number("answer: h4", "found “h4”, expected a hidden neuron, h1 to h3"),
                number("answer: a4", "found “a4”, expected a hidden neuron, a1 to a3"),
                number("answer: z2", "found “z2”, expected only z1"),
                number("answer: Wy[2,1]", "found “Wy[2,1]”, expected a place in Wy, which is 1×3"),
                number("answer: p(neutral)", "found “neutral”, expected one of “negative”, “positive”"),
                number("answer: p()", "found nothing, expected one of "),
                number("answer: h2 at word 5", "found “5”, expected 1 to 4: the sentence has 4 words"),
                number("answer: h2 at word 0", "found “0”, expected 1 to 4"),
                number("answer: h2 at word 3 for \"Show is\"", "found “3”, expected 1 to 2"),
                number("answer: h2 for \"Show was\"", "found the unknown word “was” as word 2 of 2"),
                number("answer: h2 for \"\"", "found a sentence of no words"),
                number("answer: h2 for Show", "found “h2 for Show”, expected a number such as “0.5”, or a measure"),
                number("answer: word at word 2", "found “word”, expected a number such as “0.5”, or a measure"),
                number("answer: h2 at word 1 at word 2", "found “h2 at word 1”, expected a number such as “0.5”, or a measure"),
                number("answer: 5\nwithin: -1", 11, "found “-1”, expected 0 or more"),
                number("answer: 5\nwithin: near", 11, "found “near”, expected a finite number"));
    }

    static Stream<Arguments> predictions() {
        return Stream.of(
                task("ask prediction", "What?", 8, "found nothing, expected a line that begins with “of:”"),
                predicted("h2", "found “h2”, expected “sign of h2 at word 3”"),
                predicted("sign of h2", "found “sign of h2”, expected “sign of h2 at word 3”"),
                predicted("sign of h4 at word 2", "found “h4”, expected a hidden neuron, h1 to h3"),
                predicted("value of a2 at word 2", "found “a2”, expected a hidden neuron, h1 to h3"),
                predicted("sign of h2 at word 5", "found “5”, expected 1 to 4"),
                predicted("verdict at word 0", "found “0”, expected 1 to 4"),
                predicted("verdict at word 3", "found the output after word 3 of 4, expected another part"));
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                task("wait", "Do it.", 8, "found nothing, expected a line that begins with “until:”"),
                task("wait", "until: p > 0.5", 8, "found nothing, expected what is asked"),
                until("", "found nothing, expected a condition such as “p > 0.5”"),
                until("p", "found “p”, expected a condition such as “p > 0.5”"),
                until("p == 1", "found “p == 1”, expected a condition"),
                slider("inputs = 5000", "found “5000”, expected a whole number from 1 to 1000"),
                slider("inputs = 6.5", "found “6.5”, expected a whole number from 1 to 1000"),
                slider("inputs < 1", "found “1”, expected a whole number from 1 to 1000"),
                until("inputs = 7", "found “inputs = 7”, expected “inputs” only beside “scene zero-padding”"),
                until("p > 2", "found “p > 2”, expected something that can come true: a probability"),
                until("p > 1", "found “p > 1”, expected something that can come true"),
                until("y1 at word 2 < 0", "expected something that can come true"),
                until("p(positive) for \"Show is\" = 1.5", "expected something that can come true"),
                until("p(negative) <= -1", "expected something that can come true"),
                until("p >= 1.01", "expected something that can come true"),
                until("p <> 1", "found “p <> 1”, expected a condition"),
                until("p > ", "found nothing, expected a finite number"),
                until("p > half", "found “half”, expected a finite number"),
                until("q > 1", "found “q”, expected a measure such as “p”"),
                until("prediction = good", "found “good”, expected one of “negative”, “positive”"),
                until("prediction > 1", "found “prediction”, expected a measure"),
                until("sentence = Show was", "found the unknown word “was” as word 2 of 2"),
                until("p < 0.5", "found “p < 0.5”, expected something that is not true yet as the page opens"),
                until("sentence = Show is not nice", "expected something that is not true yet"));
    }

    @ParameterizedTest
    @MethodSource({
        "outlines", "blocks", "setups", "pagesThatDoNotFitTheirLesson", "choices", "numbers", "predictions", "goals"})
    void isRefusedWithItsLine(String text, int line, String message) {
        DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> LessonText.read(text));

        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).startsWith("lesson.md: line " + line + ": ").contains(message)
                .matches("\\P{Cc}+");
        assertThat(refusal.place()).contains("line " + line);
    }

    @Test
    void aNetworkThatOverflowsHasNoAnswerToAskFor() {
        String setup = "set Wh[1,1] = 1e300\nset Wx[1,1] = 1e300\nset Wx[1,2] = 1e300\nwhat-if identity";
        for (String task : new String[] {"ask number\nHow much?\nanswer: h1", "ask prediction\nx\nof: sign of h1 at word 4"}) {
            String text = LessonText.page(setup, "```" + task + "\n```");
            DocumentException refusal = catchThrowableOfType(DocumentException.class, () -> LessonText.read(text));

            assertThat(refusal).hasMessageContaining("line 13: ").hasMessageContaining("the network overflows here");
        }
    }

    @Test
    void whatIsNotUtf8IsNamedWithItsPlace() {
        byte[] bytes = "# T\n\nä".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(DocumentException.class, () -> LessonText.read(bytes)))
                .hasMessage("lesson.md: line 3, column 1: found the byte 0xE4, expected UTF-8; save the file as UTF-8");
        assertThat(catchThrowableOfType(DocumentException.class,
                () -> LessonText.read("# T".getBytes(StandardCharsets.UTF_16)))).hasMessageContaining("found UTF-16");
    }

    private static Arguments bad(String text, int line, String message) {
        return Arguments.of(text, line, message);
    }

    /** The good lesson with a piece of it spoilt. */
    private static Arguments good(String piece, String replacement, int line, String message) {
        return bad(LessonText.with(piece, replacement), line, message);
    }

    private static Arguments setup(String lines, String message) {
        return setup(lines, 5, message);
    }

    private static Arguments setup(String lines, int line, String message) {
        return bad(LessonText.page(lines, ""), line, message);
    }

    private static Arguments task(String info, String lines, int line, String message) {
        return bad(LessonText.page("", "```" + info + "\n" + lines + "\n```"), line, message);
    }

    private static Arguments number(String keys, String message) {
        return number(keys, 10, message);
    }

    private static Arguments number(String keys, int line, String message) {
        return task("ask number", "How much?\n" + keys, line, message);
    }

    private static Arguments predicted(String of, String message) {
        return bad(LessonText.page("", prediction(of)), 10, message);
    }

    private static Arguments until(String condition, String message) {
        return bad(LessonText.page("", goal(condition)), 10, message);
    }

    private static Arguments slider(String condition, String message) {
        return bad(LessonText.page("scene zero-padding", goal(condition)), 10, message);
    }

    private static String prediction(String of) {
        return "```ask prediction\nWhat?\nof: " + of + "\n```";
    }

    private static String goal(String condition) {
        return "```wait\nDo it.\nuntil: " + condition + "\n```";
    }
}
