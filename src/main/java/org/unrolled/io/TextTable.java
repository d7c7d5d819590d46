package org.unrolled.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Columns of text, each as wide as its widest cell, set to the right as numbers are. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> columns = new ArrayList<>();

    /** Adds a column; all have the same number of cells. */
    void addColumn(String heading, List<String> cells) {
        List<String> column = new ArrayList<>();
        column.add(heading);
        column.addAll(cells);
        columns.add(column);
    }

    /** Writes the headings and the rows, a line each. */
    void write(Appendable out) throws IOException {
        List<Integer> widths = columns.stream()
                .map(column -> column.stream().mapToInt(TextTable::width).max().orElse(0))
                .toList();
        for (int row = 0; row < columns.getFirst().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                String cell = columns.get(column).get(row);
                out.append(GAP).append(" ".repeat(widths.get(column) - width(cell))).append(cell);
            }
            out.append("\n");
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
