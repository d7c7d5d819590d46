package org.unrolled.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.OneLine;
import org.unrolled.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How large a picture is, in pixels.
 *
 * @param width 200 … 8000
 * @param height 200 … 8000
 */
record PictureSize(int width, int height) {

    static final int MIN = 200;
    static final int MAX = 8000;

    /** Reads {@code 1600x900}. */
    static final class Converter implements ITypeConverter<PictureSize> {

        private static final Pattern FORM = Pattern.compile("([0-9]{1,5})[xX×]([0-9]{1,5})");

        @Override
        public PictureSize convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                PictureSize size = new PictureSize(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (isInRange(size.width()) && isInRange(size.height())) {
                    return size;
                }
            }
            throw new TypeConversionException(Messages.text("cli.sizeRange",
                    String.valueOf(MIN), String.valueOf(MAX), OneLine.quoted(text)));
        }

        private static boolean isInRange(int pixels) {
            return pixels >= MIN && pixels <= MAX;
        }
    }
}
