package org.unrolled.model.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unrolled.model.network.Activation;

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
    OUTPUT;

    /** Its name in files and on the command line: {@code input}, {@code wx}, {@code wh}, {@code sum} … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The part of a name, if there is one. Capitals make no difference, as in {@code Wx}, and the activation goes by
     * its own names too, such as {@code tanh}.
     */
    public static Optional<Part> of(String id) {
        String name = id.toLowerCase(Locale.ROOT);
        boolean isActivation = Arrays.stream(Activation.values()).anyMatch(f -> f.symbol().equals(name));
        return isActivation ? Optional.of(ACTIVATION)
                : Arrays.stream(values()).filter(part -> part.id().equals(name)).findFirst();
    }

    /** The names to choose from, with {@code tanh} for the activation that most networks have. */
    public static List<String> ids() {
        return Arrays.stream(values())
                .flatMap(part -> part == ACTIVATION ? Stream.of("tanh", part.id()) : Stream.of(part.id()))
                .toList();
    }
}
