package org.unrolled.view.weights;

import org.unrolled.model.network.WeightId;

/**
 * Cells that are chosen together: a rectangle of one matrix.
 *
 * @param anchor the corner where it began
 * @param active the corner opposite, which has the focus
 */
record CellRange(WeightId anchor, WeightId active) {

    static CellRange of(WeightId cell) {
        return new CellRange(cell, cell);
    }

    /** The same beginning, reaching to another cell of the same matrix. */
    CellRange to(WeightId cell) {
        return cell.group() == anchor.group() ? new CellRange(anchor, cell) : of(cell);
    }

    WeightId first() {
        return new WeightId(anchor.group(), Math.min(anchor.row(), active.row()),
                Math.min(anchor.column(), active.column()));
    }

    int rows() {
        return Math.abs(anchor.row() - active.row()) + 1;
    }

    int columns() {
        return Math.abs(anchor.column() - active.column()) + 1;
    }

    boolean isOne() {
        return anchor.equals(active);
    }

    boolean contains(WeightId cell) {
        WeightId first = first();
        return cell.group() == first.group()
                && cell.row() >= first.row() && cell.row() < first.row() + rows()
                && cell.column() >= first.column() && cell.column() < first.column() + columns();
    }
}
