package org.unrolled.view.statespace;

import java.util.List;

/**
 * Which axes the hand chose, where there are more than three neurons.
 *
 * @param isComponents the leading components rather than neurons
 * @param units the three neurons, from 0
 */
record AxisChoice(boolean isComponents, List<Integer> units) {

    static final AxisChoice FIRST = new AxisChoice(true, List.of(0, 1, 2));
}
