package org.unrolled.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightId;

/** The forms for other programs: complete, and well-formed whatever the words are. */
class FormsTest {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{(\\w+\\*?)}");

    @Test
    void everyFormHasEveryLine() throws IOException {
        NetworkDocument document = Networks.articleDocument();
        WrittenStep last = new WrittenStep(document, document.trace(List.of("Show", "is", "nice")), 2, Digits.of(3));
        WrittenStep first = new WrittenStep(document, document.trace(List.of("Show", "is", "nice")), 0, Digits.of(3));

        assertThat(last.stateLines()).hasSize(3);
        assertThat(last.outputLines()).hasSize(2);
        for (Line line : last.stateLines()) {
            assertThat(text(new PlainText(), last)).contains(line.text() + "\n");
            assertThat(text(new Markdown(), last)).contains("- `" + line.text() + "`\n");
            assertThat(text(new Latex(), last)).contains("\n$" + line.latex() + "$\n");
        }
        for (Line line : last.outputLines()) {
            assertThat(text(new PlainText(), last)).contains(line.text() + "\n");
            assertThat(text(new PlainText(), first)).doesNotContain("z₀,₁");
        }
        assertThat(text(new PlainText(), last)).startsWith("Time step t = 2, word 3 of 3: nice\n");
    }

    @Test
    void markdownHasTablesWithAsManyCellsInEveryRow() throws IOException {
        NetworkDocument document = Networks.nextWordDocument();
        String text = text(new Markdown(), new WrittenStep(document, document.trace(List.of("a", "b")), 1, Digits.ALL));

        List<String> rows = text.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(rows).hasSize(2 + 2 + 2 + 3);
        assertThat(rows.subList(0, 4)).allMatch(row -> cells(row) == 6);
        assertThat(rows.subList(4, 9)).allMatch(row -> cells(row) == 3);
        assertThat(rows.get(8)).startsWith("| 3 . | ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "a_b", "x^2", "{", "}", "\\end{document}", "$5", "#1", "a&b", "~", "<b>", "|",
        "`code`", "*bold*", "[link](x)", "\"quoted\"", "\u200D", "\u0007"})
    void aWordIsAWordAndNoCommand(String word) throws IOException {
        NetworkDocument article = Networks.articleDocument();
        NetworkDocument document = new NetworkDocument(Optional.empty(),
                new Vocabulary(List.of(word, "is", "nice", "worst", "not")), article.rnn(), List.of("y"), List.of());
        WrittenStep step = new WrittenStep(document, document.trace(List.of(word)), 0, Digits.of(2));

        assertWellFormed(whole(step, word));
        String heading = text(new Markdown(), step).lines().findFirst().orElseThrow();
        assertThat(heading.replaceAll("\\\\.", "")).doesNotContainPattern("[`*_<>|\\[\\]\\\\]");
        assertThat(heading).startsWith("## Time step t = 0, word 1 of 1: ");
        assertThat(heading.chars()).noneMatch(c -> c == 7 || c == 0x200D);
    }

    @Test
    void columnsTallerThanAPageAreContinued() throws IOException {
        Rnn rnn = Networks.random(1, 5, 64, 1);
        NetworkDocument document = new NetworkDocument(Optional.empty(),
                new Vocabulary(List.of("Show", "is", "nice", "worst", "not")), rnn, List.of("y"), List.of());
        String latex = whole(new WrittenStep(document, document.trace(List.of("is")), 0, Digits.of(2)), "is");

        assertWellFormed(latex);
        assertThat(latex.lines().filter(line -> line.equals("\\begin{aligned}"))).hasSize(3);
        assertThat(latex.lines().filter(line -> line.startsWith("$h_{0,"))).hasSize(64);
    }

    @Test
    void aColumnOfLatexClaimsNoMoreThanItsNumbersDo() throws IOException {
        NetworkDocument document = Networks.articleDocument();
        String latex = text(new Latex(), new WrittenStep(document, document.trace(List.of("Show")), 0, Digits.of(2)));

        assertThat(latex).contains("""
                &= \\begin{pmatrix} 0.10 \\\\ 0.20 \\\\ 0.10 \\end{pmatrix} \
                + \\begin{pmatrix} 0.00 \\\\ 0.00 \\\\ 0.00 \\end{pmatrix} \
                + \\begin{pmatrix} -0.50 \\\\ -0.50 \\\\ -0.50 \\end{pmatrix} \
                = \\begin{pmatrix} -0.40 \\\\ -0.30 \\\\ -0.40 \\end{pmatrix}\\\\
                h_{0} &= \\tanh(a_{0}) \\approx \\begin{pmatrix} -0.38 \\\\ -0.29 \\\\ -0.38 \\end{pmatrix}
                """);
    }

    @Test
    void powersOfTenAndWhatOverflowedAreMathematics() throws IOException {
        NetworkDocument article = Networks.articleDocument();
        NetworkDocument huge = article.withRnn(article.rnn().with(WeightId.wx(1, 1), 1.7e308)
                .with(WeightId.bh(1), 1.7e308).with(WeightId.wx(0, 1), -1.25e-7));
        String latex = whole(new WrittenStep(huge, huge.trace(List.of("Show", "is")), 1, Digits.ALL), "is");

        assertWellFormed(latex);
        assertThat(latex).contains("1.7 \\times 10^{308}", "-1.25 \\times 10^{-7}", "\\infty");
    }

    private static int cells(String row) {
        return (int) row.chars().filter(c -> c == '|').count() - 1;
    }

    private static String text(ArithmeticForm form, WrittenStep step) throws IOException {
        StringBuilder text = new StringBuilder();
        form.writeStep(step, text);
        return text.toString();
    }

    private static String whole(WrittenStep step, String word) throws IOException {
        Latex latex = new Latex();
        StringBuilder text = new StringBuilder();
        latex.writeHead(text);
        latex.writeSentence(List.of(word), text);
        latex.writeStep(step, text);
        latex.writeAnswer(word, text);
        latex.writeTail(text);
        return text.toString();
    }

    /** Braces and environments close, dollars pair up in each line, and nothing stands after the end. */
    private static void assertWellFormed(String latex) {
        Deque<String> open = new ArrayDeque<>();
        String code = latex.replaceAll("(?m)^%.*$", "");
        Matcher environment = ENVIRONMENT.matcher(code);
        while (environment.find()) {
            if (environment.group(1).equals("begin")) {
                open.push(environment.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(environment.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(latex).endsWith("\\end{document}\n").containsOnlyOnce("\\end{document}");
        for (String line : code.split("\n")) {
            String plain = line.replaceAll("\\\\[\\\\{}$&#_%]", "");
            assertThat(plain.chars().filter(c -> c == '$').count() % 2).as(line).isZero();
            int depth = 0;
            for (int c : plain.chars().toArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                assertThat(depth).as(line).isNotNegative();
            }
            assertThat(depth).as(line).isZero();
            assertThat(plain).doesNotContain("#", "%", "~", "−", "∞", "≈");
            assertThat(IntStream.range(0, plain.length()).filter(i -> plain.charAt(i) == '^' || plain.charAt(i) == '_')
                    .allMatch(i -> plain.contains("$") || plain.contains("&=") || plain.startsWith("&"))).as(line)
                    .isTrue();
        }
    }
}
