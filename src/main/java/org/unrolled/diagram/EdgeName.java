package org.unrolled.diagram;

import org.unrolled.model.network.WeightId;

/**
 * A weight that stands on its edge: by its name with its value, or by its value alone.
 *
 * @param weight the weight
 * @param box where it stands
 */
public record EdgeName(WeightId weight, Box box) {
}
