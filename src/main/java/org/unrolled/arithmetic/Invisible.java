package org.unrolled.arithmetic;

/** Characters that cannot be seen, and would break a line or a document that they stand in. */
final class Invisible {

    private Invisible() {
    }

    /** The character; one that cannot be seen as its number: U+200D. */
    static String shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> "U+%04X".formatted(c);
            default -> Character.toString(c);
        };
    }
}
