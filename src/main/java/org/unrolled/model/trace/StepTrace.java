package org.unrolled.model.trace;

import org.unrolled.model.network.Vector;

/**
 * Everything computed at one time step.
 *
 * @param t the time step, from 0
 * @param word the index of the word read, 0 … V − 1
 * @param wxX Wx x_t: H numbers, the column of the word
 * @param whH Wh h_{t−1}: H numbers
 * @param bh the bias: H numbers
 * @param a the sum of these three: H numbers
 * @param h h_t = f(a_t): H numbers
 * @param z Wy h_t + by: O numbers, what the read-out would say after this word
 * @param y softmax or sigmoid of z: O numbers
 */
public record StepTrace(int t, int word, Vector wxX, Vector whH, Vector bh, Vector a, Vector h, Vector z, Vector y) {
}
