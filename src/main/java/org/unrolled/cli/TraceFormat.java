package org.unrolled.cli;

import java.util.Locale;
import org.unrolled.io.TraceCsv;
import org.unrolled.io.TraceJson;
import org.unrolled.io.TraceTable;
import org.unrolled.io.TraceWriter;

/** The forms in which a trace is printed. */
enum TraceFormat {

    TABLE(new TraceTable()),
    JSON(new TraceJson()),
    CSV(new TraceCsv());

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
}
