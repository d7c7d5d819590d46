package org.unrolled.io;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Starts JSON parsers that read strict JSON, with numbers, names and texts of any length. */
final class JsonParsers {

    // The file's size and JsonCheck's depth are limit enough; a limit of the parser would refuse good documents.
    private static final StreamReadConstraints NO_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    // A shared table of names would refuse names that were made to collide, and keep all others for ever.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(NO_LIMITS)
            .build();

    private JsonParsers() {
    }

    /** A parser at the start of a text. */
    static JsonParser of(SourceText source) {
        return FACTORY.createParser(ObjectReadContext.empty(), source.characters(), 0, source.length());
    }
}
