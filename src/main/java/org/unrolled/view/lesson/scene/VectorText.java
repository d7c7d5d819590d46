package org.unrolled.view.lesson.scene;

import java.util.stream.Collectors;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** Vectors in a line of text. */
final class VectorText {

    /** More numbers than these nobody listens to. */
    private static final int MOST = 12;

    private VectorText() {
    }

    /** Its numbers, the first of many: −0.38, 0.42. */
    static String numbers(Vector vector, int digits) {
        String first = vector.stream().limit(MOST).mapToObj(number -> Decimals.rounded(number, digits))
                .collect(Collectors.joining(Messages.text("list.numbers")));
        return vector.size() > MOST ? first + " …" : first;
    }
}
