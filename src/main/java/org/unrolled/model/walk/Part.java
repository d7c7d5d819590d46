package org.unrolled.model.walk;

/** The parts of reading a word, in their order. */
public enum Part {

    /** The word comes in as a one-hot vector. */
    INPUT,
    /** Wx x_t: the word's column of Wx. */
    WX,
    /** Wh h_{t−1}: what the former state adds. */
    WH,
    /** a_t: the sum of both and the bias. */
    SUM,
    /** h_t = f(a_t): tanh, or the activation that the network has. */
    ACTIVATION,
    /** z_t and y_t, where the output is read. */
    OUTPUT
}
