package org.unrolled.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.unrolled.text.Messages;

/**
 * The text of a file, decoded from UTF-8 without a byte order mark.
 *
 * @param file the file's name, for messages
 * @param characters the text, and room behind it
 * @param length how many of the characters are text
 */
public record SourceText(String file, char[] characters, int length) {

    /**
     * Decodes a file.
     *
     * @throws DocumentException if it is not UTF-8
     */
    public static SourceText decode(String file, byte[] bytes) throws DocumentException {
        if (isUtf16(bytes)) {
            throw new DocumentException(file, place(new char[0], 0), Messages.text("document.utf16"));
        }
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer output = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        SourceText text = new SourceText(file, output.array(), output.position());
        if (result.isError()) {
            String found = String.format("0x%02X", bytes[input.position()]);
            throw text.fault(text.length, Messages.text("document.notUtf8", found));
        }
        return text;
    }

    /** What is wrong at a place that is known only by its distance from the start. */
    public DocumentException fault(int offset, String text) {
        return new DocumentException(file, place(characters, offset), text);
    }

    /** A piece of the text. */
    public String slice(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** All of it. */
    public String text() {
        return slice(0, length);
    }

    /** Line and column of a character, both counted from 1. */
    private static String place(char[] characters, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean isLineEnd = characters[i] == '\n'
                    || characters[i] == '\r' && (i + 1 == offset || characters[i + 1] != '\n');
            if (isLineEnd) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = Character.codePointCount(characters, lineStart, offset - lineStart) + 1;
        return Messages.text("document.place", String.valueOf(line), String.valueOf(column));
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    /** By its byte order mark, or by the zero beside the first character, which no JSON text has in UTF-8. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 != (second == 0);
    }
}
