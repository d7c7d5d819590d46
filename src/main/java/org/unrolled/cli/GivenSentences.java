package org.unrolled.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.io.DocumentReader;
import org.unrolled.io.Reason;
import org.unrolled.io.SentenceWords;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;

/** Takes sentences from the argument SENTENCE, or from standard input where that is {@code -}. */
final class GivenSentences {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private GivenSentences() {
    }

    /**
     * The sentences, at least one.
     *
     * @throws CommandException at the first that cannot be read with the vocabulary, or if there is none
     */
    static List<GivenSentence> of(String argument, InputStream input, Vocabulary vocabulary) throws CommandException {
        if (!argument.equals(STANDARD_INPUT)) {
            return List.of(sentence(0, Vocabulary.split(argument), vocabulary));
        }
        byte[] bytes = readAll(input);
        List<GivenSentence> sentences = new ArrayList<>();
        int start = 0;
        for (int line = 1; start < bytes.length; line++) {
            int end = endOfLine(bytes, start);
            List<String> words = Vocabulary.split(decode(line, ByteBuffer.wrap(bytes, start, end - start)));
            if (!words.isEmpty()) {
                sentences.add(sentence(line, words, vocabulary));
            }
            start = end + 1;
        }
        if (sentences.isEmpty()) {
            throw new CommandException(Messages.text("cli.noSentence"));
        }
        return sentences;
    }

    private static GivenSentence sentence(int line, List<String> words, Vocabulary vocabulary)
            throws CommandException {
        Optional<String> problem = SentenceWords.problem(words, vocabulary);
        if (problem.isPresent()) {
            throw GivenSentence.faultIn(line, problem.get());
        }
        // The vocabulary's own texts, so that of a long input only one copy of each word is kept.
        return new GivenSentence(line, words.stream()
                .map(word -> vocabulary.word(vocabulary.indexOf(word).orElseThrow()))
                .toList());
    }

    private static byte[] readAll(InputStream input) throws CommandException {
        try {
            byte[] bytes = input.readNBytes(DocumentReader.MAX_BYTES + 1);
            if (bytes.length > DocumentReader.MAX_BYTES) {
                throw new CommandException(
                        Messages.text("cli.inputTooLarge", String.valueOf(DocumentReader.MAX_BYTES >> 20)));
            }
            return bytes;
        } catch (IOException e) {
            throw new CommandException(Messages.text("cli.inputUnreadable", Reason.of(e)));
        }
    }

    private static int endOfLine(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String decode(int line, ByteBuffer bytes) throws CommandException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw GivenSentence.faultIn(line, Messages.text("cli.badEncoding"));
        }
    }
}
