package org.unrolled.io;

import tools.jackson.core.TokenStreamContext;

/** JSON pointers for messages (RFC 6901). */
final class Pointer {

    private static final int MAX_LENGTH = 200;

    private Pointer() {
    }

    /** The pointer to where a parser stands, its end cut off if it is very long. */
    static String of(TokenStreamContext context) {
        String pointer = context.pathAsPointer().toString();
        return pointer.length() <= MAX_LENGTH ? pointer : pointer.substring(0, MAX_LENGTH) + "…";
    }
}
