package org.unrolled.model.trace;

/**
 * A number that overflowed.
 *
 * @param t the time step, from 0
 * @param quantity what was computed
 * @param unit which of its numbers, from 0
 * @param value infinite, or not a number
 */
public record NonFinite(int t, Quantity quantity, int unit, double value) {
}
