package org.unrolled.arithmetic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A written line: what a number is, with every factor.
 *
 * @param terms from left to right; signs bring the blanks around them
 */
public record Line(List<Term> terms) {

    /** Keeps the terms as they are. */
    public Line {
        terms = List.copyOf(terms);
    }

    /** In plain text: h₂,₁ ≈ tanh(0.20 + (−1.10 × −0.43 + …) − 0.50) ≈ tanh(0.75) ≈ 0.63. */
    public String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining());
    }

    /** In LaTeX's mathematics, without the dollar signs around it. */
    public String latex() {
        return terms.stream().map(Term::latex).collect(Collectors.joining());
    }
}
