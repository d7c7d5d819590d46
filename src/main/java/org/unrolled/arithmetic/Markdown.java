package org.unrolled.arithmetic;

import java.io.IOException;
import java.util.List;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.Quantity;
import org.unrolled.text.Messages;

/** Markdown: a table a step, and every line as code, in which nothing means anything. */
public final class Markdown implements ArithmeticForm {

    private static final List<Quantity> OF_STATE =
            List.of(Quantity.WX_X, Quantity.WH_H, Quantity.BH, Quantity.A, Quantity.H);
    private static final List<Quantity> OF_OUTPUT = List.of(Quantity.Z, Quantity.Y);

    @Override
    public void writeSentence(List<String> words, Appendable out) throws IOException {
        out.append("# ").append(escape(String.join(" ", words))).append("\n\n");
    }

    @Override
    public void writeStep(WrittenStep step, Appendable out) throws IOException {
        out.append("## ").append(escape(step.title())).append("\n\n");
        writeTable(Messages.text("cli.table.unit"), OF_STATE, step, out);
        writeLines(step.stateLines(), out);
        if (step.isRead()) {
            writeTable(Messages.text("cli.table.output"), OF_OUTPUT, step, out);
            writeLines(step.outputLines(), out);
        }
    }

    @Override
    public void writeAnswer(String answer, Appendable out) throws IOException {
        out.append(escape(answer)).append("\n\n");
    }

    private static void writeTable(String first, List<Quantity> quantities, WrittenStep step, Appendable out)
            throws IOException {
        out.append("| ").append(first).append(" |");
        for (Quantity quantity : quantities) {
            out.append(" ").append(quantity.symbol()).append(" |");
        }
        out.append("\n|").append(" ---: |".repeat(quantities.size() + 1)).append("\n");
        List<Vector> columns = quantities.stream().map(quantity -> quantity.of(step.step())).toList();
        for (int row = 0; row < columns.getFirst().size(); row++) {
            out.append("| ").append(name(quantities, row, step)).append(" |");
            for (Vector column : columns) {
                out.append(" ").append(step.digits().print(column.get(row))).append(" |");
            }
            out.append("\n");
        }
        out.append("\n");
    }

    private static String name(List<Quantity> quantities, int row, WrittenStep step) {
        return quantities == OF_OUTPUT
                ? (row + 1) + " " + escape(step.outputName(row))
                : String.valueOf(row + 1);
    }

    private static void writeLines(Iterable<Line> lines, Appendable out) throws IOException {
        for (Line line : lines) {
            out.append("- `").append(line.text()).append("`\n");
        }
        out.append("\n");
    }

    /** A text with everything escaped that Markdown would take as a mark. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped
                .append("\\`*_{}[]<>&~$|#".indexOf(c) >= 0 ? "\\" : "")
                .append(Invisible.shown(c)));
        return escaped.toString();
    }
}
