package org.unrolled.io.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.unrolled.io.DocumentException;
import org.unrolled.text.Messages;

/**
 * Something to be chosen by its name.
 *
 * @param choices what there is
 * @param id the name of one
 */
record Choices<E>(List<E> choices, Function<E, String> id) {

    /**
     * The one that a line's text names.
     *
     * @throws DocumentException if it names none, listing those there are
     */
    E one(Line line) throws DocumentException {
        for (E choice : choices) {
            if (id.apply(choice).equals(line.text())) {
                return choice;
            }
        }
        throw line.expectedOneOf(choices.stream().map(id).toList());
    }

    /**
     * Those that a line's text names, with commas between them.
     *
     * @throws DocumentException if one of the names is none, listing those there are
     */
    Set<E> several(Line line) throws DocumentException {
        Set<E> chosen = new LinkedHashSet<>();
        for (String name : line.text().split(",", -1)) {
            if (name.isBlank()) {
                throw line.expected(Messages.text("lesson.expected.commas"));
            }
            chosen.add(one(line.with(name.strip())));
        }
        return chosen;
    }
}
