package org.unrolled.cli;

import java.util.List;
import org.unrolled.text.Messages;

/**
 * A sentence that somebody gave.
 *
 * @param line its line of standard input, from 1; 0 if it was an argument
 * @param words 1 to 10 000 words of the vocabulary
 */
record GivenSentence(int line, List<String> words) {

    /** Keeps the words as they are. */
    GivenSentence {
        words = List.copyOf(words);
    }

    /** What is wrong with this sentence, with the line that it came from. */
    CommandException fault(String text) {
        return faultIn(line, text);
    }

    /** What is wrong with a line, from 1; with 0 no line is named. */
    static CommandException faultIn(int line, String text) {
        return new CommandException(line == 0 ? text : Messages.text("cli.line", String.valueOf(line), text));
    }
}
