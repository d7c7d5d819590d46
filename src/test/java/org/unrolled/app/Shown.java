package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.controlsfx.control.StatusBar;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.walk.Walk;
import org.unrolled.text.Spoken;

/** Reads off the window what it shows, and holds it against a trace computed apart from it. */
final class Shown {

    private static final int DIGITS = 2;
    private static final int LIKELIEST = 3;

    private final WindowTest window;
    private final NetworkDocument document;
    private final List<String> words;
    private final ForwardTrace trace;
    private final Walk walk;

    Shown(WindowTest window, NetworkDocument document, List<String> words) {
        this.window = window;
        this.document = document;
        this.words = words;
        trace = document.trace(words);
        walk = new Walk(words.size(), document.rnn().reads());
    }

    /** Everything in the window says that the walk stands here, with the numbers of the trace. */
    void isAt(Cursor cursor) {
        assertThat(window.session().cursor()).isEqualTo(cursor);
        WindowTest.onFx(() -> {
            numbersAt(cursor);
            linesAt(cursor);
            chipsAt(cursor);
            return null;
        });
    }

    private void numbersAt(Cursor cursor) {
        for (int t = 0; t < words.size(); t++) {
            for (int unit = 0; unit < document.rnn().hiddenSize(); unit++) {
                assertSaid("h-" + t + "-" + (unit + 1),
                        "h " + (unit + 1) + " after word " + (t + 1) + ", " + words.get(t) + ": ",
                        cursor.hasDone(t, Part.ACTIVATION), trace.step(t).h().get(unit));
            }
            if (walk.parts(t).contains(Part.OUTPUT)) {
                outputsAt(cursor, t);
            }
        }
    }

    private void outputsAt(Cursor cursor, int t) {
        boolean isLast = document.rnn().reads().readsAt(0, 2);
        for (int row = 0; row < (isLast ? Math.min(LIKELIEST, document.rnn().outputSize())
                : document.rnn().outputSize()); row++) {
            int output = isLast ? likeliest(t, row) : row;
            String label = document.labels().size() > document.rnn().outputSize() ? "y" : document.labels().get(output);
            assertSaid(isLast ? "y-" + t + "-" + (row + 1) : "y-" + (row + 1),
                    "Output " + label + " after word " + (t + 1) + ", " + words.get(t) + ": ",
                    cursor.hasDone(t, Part.OUTPUT), trace.step(t).y().get(output));
        }
    }

    /** The output of a rank, the first of equals. */
    private int likeliest(int t, int rank) {
        double[] y = trace.step(t).y().toArray();
        boolean[] isTaken = new boolean[y.length];
        int best = -1;
        for (int i = 0; i <= rank; i++) {
            best = -1;
            for (int output = 0; output < y.length; output++) {
                if (!isTaken[output] && (best < 0 || y[output] > y[best])) {
                    best = output;
                }
            }
            isTaken[best] = true;
        }
        return best;
    }

    private void assertSaid(String id, String before, boolean isKnown, double value) {
        assertThat(window.node(id).getAccessibleText())
                .as(id)
                .isEqualTo(before + (isKnown ? Spoken.number(value, DIGITS) : "not known yet"));
    }

    private void linesAt(Cursor cursor) {
        String narration = ((Label) window.node("narration")).getText();
        String part = ((Label) window.node("part")).getText();
        assertThat(((StatusBar) window.node("status")).getText())
                .contains(cursor.isStart() ? "at the start" : "word " + (cursor.t() + 1) + " of " + words.size());
        if (cursor.isStart()) {
            assertThat(narration).startsWith("Nothing is read yet");
            assertThat(part).isEqualTo("start");
            return;
        }
        List<Part> parts = walk.parts(cursor.t());
        int place = parts.indexOf(cursor.part()) + 1;
        assertThat(narration).startsWith("Word " + (cursor.t() + 1) + " of " + words.size() + ", “"
                + words.get(cursor.t()) + "”, part " + place + " of " + parts.size() + ".");
        assertThat(part).isEqualTo(name(cursor.part()) + " " + place + "/" + parts.size());
    }

    private void chipsAt(Cursor cursor) {
        for (int t = 0; t < words.size(); t++) {
            Set<String> states = window.node("chip-" + (t + 1)).getPseudoClassStates().stream()
                    .map(PseudoClass::getPseudoClassName)
                    .filter(Set.of("read", "current")::contains)
                    .collect(Collectors.toSet());
            Optional<String> expected = t == cursor.t() ? Optional.of("current")
                    : t < cursor.t() ? Optional.of("read") : Optional.empty();
            assertThat(states).as("chip of word " + (t + 1)).isEqualTo(expected.stream().collect(Collectors.toSet()));
        }
    }

    private static String name(Part part) {
        return switch (part) {
            case INPUT -> "input";
            case WX -> "Wx";
            case WH -> "Wh";
            case SUM -> "sum";
            case ACTIVATION -> "tanh";
            case OUTPUT -> "output";
        };
    }
}
