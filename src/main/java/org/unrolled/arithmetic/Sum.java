package org.unrolled.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.unrolled.model.walk.Part;

/** A sum while it is written: its terms, and what a calculator makes of them. */
final class Sum {

    private static final Term TIMES = Term.sign(" × ", " \\times ");

    private final List<Term> terms = new ArrayList<>();
    private BigDecimal value = BigDecimal.ZERO;
    private boolean isExact = true;
    private boolean isFinite = true;
    private boolean isAtStart = true;

    /** Adds a number that was known before. */
    void addKnown(Printed number, Reference reference) {
        terms.add(Term.known(signed(number), reference));
        count(number, number.isFinite() ? number.value() : null);
    }

    /** Adds a number that a part computes. */
    void addComputed(Printed number, Part part, Reference reference) {
        terms.add(Term.computed(signed(number), part, reference));
        count(number, number.isFinite() ? number.value() : null);
    }

    /** Adds a weight times what is sent over it. */
    void addProduct(Printed weight, Printed sent, Reference edge, Reference sender) {
        terms.add(Term.known(signed(weight), edge));
        terms.add(TIMES);
        terms.add(Term.known(sent.text(), sender));
        count(sent, null);
        count(weight, weight.isFinite() && sent.isFinite() ? weight.value().multiply(sent.value()) : null);
    }

    /** Writes a sign or a word that adds nothing. */
    void write(Term term) {
        terms.add(term);
    }

    /** Opens a bracket: + ( … . Inside it the first number brings its own sign. */
    void open() {
        terms.add(Term.sign(isAtStart ? "(" : " + ("));
        isAtStart = true;
    }

    /** Closes it. */
    void close() {
        terms.add(Term.sign(")"));
        isAtStart = false;
    }

    List<Term> terms() {
        return terms;
    }

    /** What a calculator gives for the numbers as printed; for a finite sum only. */
    BigDecimal value() {
        return value;
    }

    /** Whether every number in it says all of its double. */
    boolean isExact() {
        return isExact;
    }

    /** Whether no number in it overflowed. */
    boolean isFinite() {
        return isFinite;
    }

    /** The number as it stands after what is written: − 0.50 for a negative one that is not the first. */
    private String signed(Printed number) {
        if (isAtStart) {
            isAtStart = false;
            return number.text();
        }
        terms.add(Term.sign(number.isNegative() ? " − " : " + ", number.isNegative() ? " - " : " + "));
        return number.size();
    }

    private void count(Printed number, BigDecimal added) {
        isExact &= number.isExact();
        isFinite &= number.isFinite();
        if (added != null) {
            value = value.add(added);
        }
    }
}
