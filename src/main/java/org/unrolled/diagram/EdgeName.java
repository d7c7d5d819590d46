package org.unrolled.diagram;

import org.unrolled.model.network.WeightId;

/**
 * The name of a weight in the folded diagram, with its value.
 *
 * @param weight the weight
 * @param box where it stands
 */
public record EdgeName(WeightId weight, Box box) {
}
