package org.unrolled.arithmetic;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Messages;

/** LaTeX that needs no more than amsmath: columns as pmatrix, and every line as mathematics that breaks by itself. */
public final class Latex implements ArithmeticForm {

    /** A taller column would not fit on a page; it is continued in the next. */
    private static final int ROWS = 24;

    @Override
    public void writeHead(Appendable out) throws IOException {
        String scripts = Messages.text("arithmetic.latex.scripts");
        out.append("""
                \\documentclass[a4paper]{article}
                %% %s
                \\usepackage[margin=20mm]{geometry}
                \\usepackage[T1]{fontenc}
                \\usepackage[utf8]{inputenc}
                \\usepackage{amsmath}
                \\setlength{\\parindent}{0pt}
                \\setlength{\\parskip}{4pt}
                \\begin{document}
                \\raggedright
                """.formatted(scripts));
    }

    @Override
    public void writeTail(Appendable out) throws IOException {
        out.append("\\end{document}\n");
    }

    @Override
    public void writeSentence(List<String> words, Appendable out) throws IOException {
        out.append("\n\\section*{").append(escape(String.join(" ", words))).append("}\n");
    }

    @Override
    public void writeStep(WrittenStep step, Appendable out) throws IOException {
        out.append("\n\\subsection*{").append(escape(step.title())).append("}\n\n");
        for (int from = 0; from < step.hidden(); from += ROWS) {
            writeColumns(step, from, Math.min(from + ROWS, step.hidden()), out);
        }
        writeLines(step.stateLines(), out);
        if (step.isRead()) {
            writeLines(step.outputLines(), out);
        }
    }

    @Override
    public void writeAnswer(String answer, Appendable out) throws IOException {
        out.append("\n").append(escape(answer)).append("\n");
    }

    private static void writeColumns(WrittenStep step, int from, int to, Appendable out) throws IOException {
        int t = step.step().t();
        String f = step.trace().rnn().hiddenActivation().symbol();
        out.append("\\[\n\\begin{aligned}\n");
        out.append("a_{").append(String.valueOf(t)).append("} &= W_x x_{").append(String.valueOf(t))
                .append("} + W_h h_{").append(String.valueOf(t - 1)).append("} + b_h\\\\\n");
        out.append("&").append(step.areSumsExact(from, to) ? "=" : "\\approx").append(" ");
        out.append(column(step, step.step().wxX(), from, to)).append(" + ");
        out.append(column(step, step.step().whH(), from, to)).append(" + ");
        out.append(column(step, step.step().bh(), from, to)).append(step.doSumsFollow(from, to) ? " = " : " \\approx ");
        out.append(column(step, step.step().a(), from, to)).append("\\\\\n");
        out.append("h_{").append(String.valueOf(t)).append("} &= ");
        out.append(f.equals("tanh") ? "\\tanh" : "\\operatorname{" + f + "}").append("(a_{")
                .append(String.valueOf(t)).append("})");
        out.append(step.areExact(step.step().h(), from, to) ? " = " : " \\approx ");
        out.append(column(step, step.step().h(), from, to)).append("\n\\end{aligned}\n\\]\n");
    }

    private static String column(WrittenStep step, Vector numbers, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> number(step.digits().print(numbers.get(i))))
                .collect(Collectors.joining(" \\\\ ", "\\begin{pmatrix} ", " \\end{pmatrix}"));
    }

    private static void writeLines(Iterable<Line> lines, Appendable out) throws IOException {
        for (Line line : lines) {
            out.append("\n$").append(line.latex()).append("$\n");
        }
    }

    /** A printed number as mathematics: −1.20e300 becomes -1.20 \times 10^{300}, and a comma none that lists. */
    static String number(String printed) {
        String plain = printed.replace('−', '-').replace("∞", "\\infty ").replace("NaN", "\\mathrm{NaN}")
                .replace(",", "{,}");
        int exponent = plain.toLowerCase(Locale.ROOT).indexOf('e');
        return exponent < 0 ? plain
                : plain.substring(0, exponent) + " \\times 10^{" + plain.substring(exponent + 1) + "}";
    }

    /** A text with everything escaped that LaTeX would take as a command; what cannot be seen by its number. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '"' -> "\\textquotedbl{}";
            case '`' -> "\\textasciigrave{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + (char) c;
            default -> Invisible.shown(c);
        }));
        return escaped.toString();
    }
}
