package org.unrolled.diagram;

import org.unrolled.model.network.WeightId;

/**
 * One of the edges drawn for a weight: the same weight has one at every time step.
 *
 * @param weight a weight of Wx, Wh or Wy
 * @param t the time step that it leads into
 */
public record EdgeId(WeightId weight, int t) {
}
