package org.unrolled.diagram;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.network.WeightId;

/**
 * Where every number of a network lies on one sheet: Wx on top, under it Wh with bh and h₋₁, under it Wy with by. The
 * vectors stand beside their matrix while there is room, and under it where they would be out of sight.
 */
public final class WeightSheet {

    private final Rnn rnn;
    private final Spacing spacing;
    private final double room;
    private final Map<WeightGroup, Box> cells = new EnumMap<>(WeightGroup.class);
    private double width;
    private double height;

    /**
     * How large the parts of a sheet are.
     *
     * @param cellWidth of every cell
     * @param cellHeight of every cell
     * @param headWidth of the names of rows
     * @param headHeight of the names of columns
     * @param title the height of the line that names a group; 0 for none: the name stands in the corner then
     * @param gap between groups
     */
    public record Spacing(
            double cellWidth, double cellHeight, double headWidth, double headHeight, double title, double gap) {
    }

    /**
     * The places for a network of these sizes.
     *
     * @param room the width that vectors may reach to beside their matrix
     */
    public WeightSheet(Rnn rnn, Spacing spacing, double room) {
        this.rnn = rnn;
        this.spacing = spacing;
        this.room = room;
        double headWidth = spacing.headWidth();
        place(WeightGroup.WX, headWidth, 0);
        band(WeightGroup.WH, WeightGroup.BH, WeightGroup.H0);
        band(WeightGroup.WY, WeightGroup.BY);
    }

    /** The width of all of it. */
    public double width() {
        return width;
    }

    /** The height of all of it. */
    public double height() {
        return height;
    }

    /** How large its parts are. */
    public Spacing spacing() {
        return spacing;
    }

    /** The height of what names a group and its columns, above its cells. */
    public double headsHeight() {
        return spacing.title() + spacing.headHeight();
    }

    /** Whether a line above each group names it: else its corner does. */
    public boolean hasTitles() {
        return spacing.title() > 0;
    }

    /** Whether the places are those of a network. */
    public boolean isFor(Rnn other) {
        return rnn.inputSize() == other.inputSize() && rnn.hiddenSize() == other.hiddenSize()
                && rnn.outputSize() == other.outputSize();
    }

    /** All cells of a group. */
    public Box cells(WeightGroup group) {
        return cells.get(group);
    }

    /** Whether the names of a group's rows stand at its left: not where it shares those of the matrix beside it. */
    public boolean hasRowHeads(WeightGroup group) {
        return cells.get(group).x() == spacing.headWidth();
    }

    /** One cell. */
    public Box cell(WeightId id) {
        Box group = cells.get(id.group());
        return new Box(group.x() + id.column() * spacing.cellWidth(), group.y() + id.row() * spacing.cellHeight(),
                spacing.cellWidth(), spacing.cellHeight());
    }

    /** The cell at a place, if there is one. */
    public Optional<WeightId> at(Point place) {
        for (Map.Entry<WeightGroup, Box> entry : cells.entrySet()) {
            Box box = entry.getValue();
            if (box.contains(place)) {
                int row = Math.min((int) ((place.y() - box.y()) / spacing.cellHeight()), rnn.rows(entry.getKey()) - 1);
                int column = Math.min((int) ((place.x() - box.x()) / spacing.cellWidth()), rnn.columns(entry.getKey()) - 1);
                return Optional.of(new WeightId(entry.getKey(), row, column));
            }
        }
        return Optional.empty();
    }

    /** The first row or column of a group that reaches past an edge of what is seen: 0 … its number. */
    public static int firstAfter(double start, double size, double edge, int count) {
        return Math.clamp((long) Math.floor((edge - start) / size), 0, count);
    }

    /**
     * The cell beside another, in the same group or the nearest one there: where nothing is, the cell itself.
     *
     * @param right −1, 0 or 1
     * @param down −1, 0 or 1
     */
    public WeightId neighbour(WeightId from, int right, int down) {
        WeightId beside = new WeightId(from.group(), from.row() + down, from.column() + right);
        if (rnn.has(beside)) {
            return beside;
        }
        Box here = cell(from);
        double x = here.centerX();
        double y = here.centerY();
        WeightId nearest = from;
        double least = Double.MAX_VALUE;
        for (Map.Entry<WeightGroup, Box> entry : cells.entrySet()) {
            Box box = entry.getValue();
            boolean isThere = entry.getKey() != from.group()
                    && (right > 0 ? box.x() > x
                            : right < 0 ? box.right() < x
                            : down > 0 ? box.y() > y
                            : box.bottom() < y);
            if (isThere) {
                Point place = new Point(Math.clamp(x, box.x() + 1, box.right() - 1),
                        Math.clamp(y, box.y() + 1, box.bottom() - 1));
                // Along the way counts less than off it: right of Wh is bh, not Wx above.
                double along = right != 0 ? Math.abs(place.x() - x) : Math.abs(place.y() - y);
                double off = right != 0 ? Math.abs(place.y() - y) : Math.abs(place.x() - x);
                double distance = along + 4 * off;
                if (off <= (right != 0 ? 0 : Double.MAX_VALUE) && distance < least) {
                    least = distance;
                    nearest = at(place).orElse(from);
                }
            }
        }
        return nearest;
    }

    private void band(WeightGroup matrix, WeightGroup... vectors) {
        place(matrix, spacing.headWidth(), height + spacing.gap());
        double x = cells.get(matrix).right() + spacing.gap();
        double top = cells.get(matrix).y() - headsHeight();
        for (WeightGroup vector : vectors) {
            if (x + spacing.cellWidth() > room && x > spacing.headWidth()) {
                x = spacing.headWidth();
                top = height + spacing.gap();
            }
            place(vector, x, top);
            x = cells.get(vector).right() + spacing.gap();
        }
    }

    private void place(WeightGroup group, double x, double top) {
        Box box = new Box(x, top + headsHeight(), rnn.columns(group) * spacing.cellWidth(),
                rnn.rows(group) * spacing.cellHeight());
        cells.put(group, box);
        width = Math.max(width, box.right());
        height = Math.max(height, box.bottom());
    }
}
