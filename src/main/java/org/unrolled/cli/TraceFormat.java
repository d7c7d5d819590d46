package org.unrolled.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unrolled.arithmetic.Latex;
import org.unrolled.arithmetic.Markdown;
import org.unrolled.io.OneLine;
import org.unrolled.io.TraceArithmetic;
import org.unrolled.io.TraceCsv;
import org.unrolled.io.TraceJson;
import org.unrolled.io.TraceTable;
import org.unrolled.io.TraceWriter;
import org.unrolled.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a trace is printed. */
enum TraceFormat {

    TABLE(new TraceTable()),
    JSON(new TraceJson()),
    CSV(new TraceCsv()),
    MARKDOWN(new TraceArithmetic(new Markdown())),
    LATEX(new TraceArithmetic(new Latex()));

    private final TraceWriter writer;

    TraceFormat(TraceWriter writer) {
        this.writer = writer;
    }

    TraceWriter writer() {
        return writer;
    }

    /** Its name as an option: {@code json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@code json}. */
    static final class Converter implements ITypeConverter<TraceFormat> {

        @Override
        public TraceFormat convert(String text) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(Messages.text("cli.formatChoice",
                            Arrays.stream(values()).map(TraceFormat::toString).collect(Collectors.joining(", ")),
                            OneLine.quoted(text))));
        }
    }
}
