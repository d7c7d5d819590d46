package org.unrolled.diagram.compare;

import org.unrolled.diagram.EdgeId;
import org.unrolled.model.compare.Row;

/**
 * An edge of one of two sentences.
 *
 * @param row of which
 * @param edge its weight, and the column that it leads into
 */
public record RowEdge(Row row, EdgeId edge) {
}
