package org.unrolled.io.lesson;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Condition;
import org.unrolled.model.lesson.Measure;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.Relation;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.text.Messages;

/** Reads conditions: {@code p > 0.5}, {@code prediction = positive}, {@code sentence = Show is nice}. */
final class ConditionReader {

    private static final Pattern SAID = Pattern.compile("(prediction|sentence)\\s*=\\s*(.*)");
    /** The last sign counts: one may stand in a label, or in a sentence between quotation marks. */
    private static final Pattern COMPARED = Pattern.compile("(.*?[^<>=≤≥\\s])\\s*([<>=≤≥]+)\\s*([^<>=≤≥]*)");
    private static final Pattern QUOTED = Pattern.compile("[\"“„«](.*)[\"”“»]");
    private static final Map<String, Relation> RELATIONS = Map.of(
            "<", Relation.BELOW, "<=", Relation.AT_MOST, "≤", Relation.AT_MOST, "=", Relation.EQUAL,
            ">=", Relation.AT_LEAST, "≥", Relation.AT_LEAST, ">", Relation.ABOVE);

    private ConditionReader() {
    }

    /**
     * The condition that a line's text says.
     *
     * @param setup of the page
     * @throws DocumentException if it says none, or one of something that the document does not have
     */
    static Condition read(Line line, Setup setup) throws DocumentException {
        Matcher said = SAID.matcher(line.text());
        if (said.matches()) {
            Line right = line.with(unquoted(said.group(2)));
            return said.group(1).equals("sentence")
                    ? new Condition.Reading(Sentences.read(right, setup.document().vocabulary()))
                    : new Condition.Predicted(MeasureReader.label(right, setup.document()));
        }
        Matcher compared = COMPARED.matcher(line.text());
        if (!compared.matches() || !RELATIONS.containsKey(compared.group(2))) {
            throw line.expected(Messages.text("lesson.expected.condition"));
        }
        Line bound = line.with(compared.group(3));
        Condition.Compared read = new Condition.Compared(MeasureReader.of(setup).read(line.with(compared.group(1))),
                RELATIONS.get(compared.group(2)), Numbers.read(bound));
        requireReachable(read, line, bound, setup);
        return read;
    }

    /** Whoever waited for what cannot be would wait for ever. */
    private static void requireReachable(Condition.Compared read, Line line, Line bound, Setup setup)
            throws DocumentException {
        if (read.measure() instanceof Measure.Inputs) {
            if (!setup.picture().equals(new Picture.Scene(SceneKind.ZERO_PADDING))) {
                throw line.expected(Messages.text("lesson.expected.slider"));
            }
            if (read.bound() != Math.rint(read.bound()) || !read.canHold(1, Setup.MOST_INPUTS)) {
                throw bound.expected(Messages.text("lesson.expected.inputs", Setup.MOST_INPUTS));
            }
        }
        if (read.measure().isProbability() && !read.canHold(0, 1)) {
            throw line.expected(Messages.text("lesson.expected.probability"));
        }
    }

    private static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }
}
