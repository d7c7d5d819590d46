package org.unrolled.view.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unrolled.model.compare.Comparison;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.diagram.Motion;

/**
 * What the comparison shows at one moment. A cursor and a motion are those of the row that leads: it has a word in every
 * column, so its time step is the column.
 *
 * @param kind what is compared
 * @param comparison the two forward passes
 * @param upperDocument the names of the upper network's words and outputs
 * @param lowerDocument those of the lower one
 * @param leader the row that the steps go through
 * @param done how far it has been read
 * @param motion the part that happens now, if one does
 * @param isMemoryCut whether both are read without memory
 * @param isBeforeKnown whether there is a former network to compare with, where one is wanted
 * @param attention what the pointer or the focus rests on, in whatever view
 * @param digits decimals of every number, 1 … 6
 * @param labels whose numbers stand in the diagram
 * @param problem why a typed sentence cannot be read, if there is one
 */
public record CompareFrame(
        CompareKind kind,
        Comparison comparison,
        NetworkDocument upperDocument,
        NetworkDocument lowerDocument,
        Row leader,
        Cursor done,
        Optional<Motion> motion,
        boolean isMemoryCut,
        boolean isBeforeKnown,
        Attention attention,
        int digits,
        Labels labels,
        Optional<String> problem) {

    /** The names of a row's words and outputs. */
    public NetworkDocument document(Row row) {
        return row == Row.UPPER ? upperDocument : lowerDocument;
    }

    /** The words of a row. */
    public List<String> words(Row row) {
        return comparison.trace(row).steps().stream()
                .map(step -> document(row).vocabulary().word(step.word()))
                .toList();
    }

    /** The sentence of a row. */
    public String sentence(Row row) {
        return String.join(" ", words(row));
    }

    /** The word of a column, of the row that leads. */
    public String word(int column) {
        return document(leader).vocabulary().word(comparison.trace(leader).step(column).word());
    }

    /** The column that is being read, −1 at the start. */
    public int column() {
        return motion.map(m -> m.part().t()).orElse(done.t());
    }

    /** The part that is seen: the one that happens now, or the one done last. */
    public Cursor seen() {
        return motion.map(Motion::part).orElse(done);
    }

    /** The way that the steps go. */
    public Walk walk() {
        return comparison.walk(leader);
    }

    /** How far a row has been read. */
    public Cursor done(Row row) {
        return comparison.cursor(row, walk(), done);
    }

    /** The part that happens now in a row, if it does not wait. */
    public Optional<Motion> motion(Row row) {
        return motion.flatMap(m -> {
            OptionalInt t = comparison.alignment().word(row, m.part().t());
            return t.isPresent() && comparison.walk(row).parts(t.getAsInt()).contains(m.part().part())
                    ? Optional.of(new Motion(new Cursor(t.getAsInt(), m.part().part()), m.progress()))
                    : Optional.empty();
        });
    }

    /** Whether the states of a column stand. */
    public boolean isKnown(int column) {
        return done.hasDone(column, Part.ACTIVATION);
    }

    /** Whether a row is read without memory. */
    public boolean isCut(Row row) {
        return isMemoryCut || kind == CompareKind.MEMORY && row == Row.LOWER;
    }
}
