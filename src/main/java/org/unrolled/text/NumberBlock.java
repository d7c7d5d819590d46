package org.unrolled.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unrolled.model.network.Matrix;

/**
 * Reads and writes blocks of numbers as spreadsheets put them on the clipboard: a line for each row, its numbers between
 * tabs, semicolons or spaces. A number is read as {@link NumberEntry} reads it, with a point or a comma.
 *
 * @param numbers the block, if the text is one
 * @param problem what is wrong with it, in one line, if it is not
 */
public record NumberBlock(Optional<Matrix> numbers, Optional<String> problem) {

    private static final int LONGEST_QUOTE = 20;

    /** Reads a text. */
    public static NumberBlock parse(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        if (last == 0) {
            return problem(Messages.text("block.empty"));
        }
        String separator = text.contains("\t") ? "\t" : text.contains(";") ? ";" : "\\s+";
        double[][] rows = new double[last][];
        for (int row = 0; row < last; row++) {
            String line = separator.equals("\\s+") ? lines.get(row).strip() : lines.get(row);
            String[] cells = line.split(separator, -1);
            rows[row] = new double[cells.length];
            for (int column = 0; column < cells.length; column++) {
                OptionalDouble number = NumberEntry.parse(cells[column]);
                if (number.isEmpty()) {
                    return problem(cells[column].isBlank()
                            ? Messages.text("block.blank", row + 1, column + 1)
                            : Messages.text("block.number", row + 1, column + 1, quote(cells[column].strip())));
                }
                rows[row][column] = number.getAsDouble();
            }
            if (rows[row].length != rows[0].length) {
                return problem(Messages.text("block.ragged", row + 1, rows[row].length, rows[0].length));
            }
        }
        return new NumberBlock(Optional.of(Matrix.ofRows(rows)), Optional.empty());
    }

    /** Writes a block so that a spreadsheet, and {@link #parse}, reads the same bits back. */
    public static String text(Matrix block) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < block.rows(); row++) {
            for (int column = 0; column < block.columns(); column++) {
                text.append(column == 0 ? "" : "\t").append(block.get(row, column));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static NumberBlock problem(String line) {
        return new NumberBlock(Optional.empty(), Optional.of(line));
    }

    private static String quote(String cell) {
        return cell.length() <= LONGEST_QUOTE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, cell.codePointCount(0,
                        cell.length())))) + "…";
    }
}
