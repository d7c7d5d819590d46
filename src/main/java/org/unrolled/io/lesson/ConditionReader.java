package org.unrolled.io.lesson;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Condition;
import org.unrolled.model.lesson.Measure;
import org.unrolled.model.lesson.Relation;
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
        Measure measure = new MeasureReader(setup).read(line.with(compared.group(1)));
        Line bound = line.with(compared.group(3));
        double number = Numbers.read(bound);
        if (measure instanceof Measure.Inputs) {
            requireInputs(number, bound);
        }
        return new Condition.Compared(measure, RELATIONS.get(compared.group(2)), number);
    }

    /** No slider goes beyond: whoever waited for it would wait for ever. */
    private static void requireInputs(double number, Line bound) throws DocumentException {
        if (number != Math.rint(number) || number < 1 || number > Setup.MOST_INPUTS) {
            throw bound.expected(Messages.text("lesson.expected.inputs", Setup.MOST_INPUTS));
        }
    }

    private static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1).strip() : text;
    }
}
