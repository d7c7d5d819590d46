package org.unrolled.arithmetic;

import java.util.Optional;
import org.unrolled.model.walk.Part;

/**
 * A symbol, a number or a sign of a written line.
 *
 * @param text in plain text
 * @param latex in LaTeX's mathematics
 * @param reference what it stands for; nothing for a sign
 * @param part the part of a step that computes it; nothing for what is known before
 */
public record Term(String text, String latex, Optional<Reference> reference, Optional<Part> part) {

    /** A sign that reads the same in LaTeX. */
    static Term sign(String text) {
        return sign(text, text);
    }

    /** A sign. */
    static Term sign(String text, String latex) {
        return new Term(text, latex, Optional.empty(), Optional.empty());
    }

    /** A number that was known before the step. */
    static Term known(String text, Reference reference) {
        return new Term(text, Latex.number(text), Optional.of(reference), Optional.empty());
    }

    /** A number that a part of the step computes. */
    static Term computed(String text, Part part, Reference reference) {
        return new Term(text, Latex.number(text), Optional.of(reference), Optional.of(part));
    }

    /** A name. */
    static Term symbol(String text, String latex, Reference reference) {
        return new Term(text, latex, Optional.of(reference), Optional.empty());
    }
}
