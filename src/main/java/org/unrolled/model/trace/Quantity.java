package org.unrolled.model.trace;

import org.unrolled.model.network.Vector;

/** What is computed at a time step, in the order in which it is computed. */
public enum Quantity {

    /** Wx x_t: H numbers, the column of the word. */
    WX_X("WxX"),
    /** Wh h_{t−1}: H numbers. */
    WH_H("WhH"),
    /** bh: H numbers, the same at every step. */
    BH("bh"),
    /** a_t = Wx x_t + Wh h_{t−1} + bh: H numbers. */
    A("a"),
    /** h_t = f(a_t): H numbers. */
    H("h"),
    /** z_t = Wy h_t + by: O numbers. */
    Z("z"),
    /** y_t: O numbers. */
    Y("y");

    private final String symbol;

    Quantity(String symbol) {
        this.symbol = symbol;
    }

    /** Its name in the output of {@code trace}: "WxX". */
    public String symbol() {
        return symbol;
    }

    /** Its numbers at a step. */
    public Vector of(StepTrace step) {
        return switch (this) {
            case WX_X -> step.wxX();
            case WH_H -> step.whH();
            case BH -> step.bh();
            case A -> step.a();
            case H -> step.h();
            case Z -> step.z();
            case Y -> step.y();
        };
    }
}
