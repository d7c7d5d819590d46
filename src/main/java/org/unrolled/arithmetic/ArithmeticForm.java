package org.unrolled.arithmetic;

import java.io.IOException;
import java.util.List;

/** A form in which the arithmetic of steps is written down, for other programs. */
public interface ArithmeticForm {

    /** Writes what stands before everything, in a document of its own. */
    default void writeHead(Appendable out) throws IOException {
    }

    /** Writes what stands after everything. */
    default void writeTail(Appendable out) throws IOException {
    }

    /** Writes the heading of a sentence. */
    void writeSentence(List<String> words, Appendable out) throws IOException;

    /** Writes a step: every line of every neuron, and of every output where it is read. */
    void writeStep(WrittenStep step, Appendable out) throws IOException;

    /** Writes what the network says in the end. */
    void writeAnswer(String answer, Appendable out) throws IOException;
}
