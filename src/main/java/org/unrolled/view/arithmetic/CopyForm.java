package org.unrolled.view.arithmetic;

/** The forms in which arithmetic can be copied. */
public enum CopyForm {
    /** Plain text. */
    TEXT,
    /** Markdown. */
    MARKDOWN,
    /** LaTeX, to be put into a document. */
    LATEX
}
