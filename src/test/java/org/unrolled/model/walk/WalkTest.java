package org.unrolled.model.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unrolled.model.walk.Part.ACTIVATION;
import static org.unrolled.model.walk.Part.INPUT;
import static org.unrolled.model.walk.Part.OUTPUT;
import static org.unrolled.model.walk.Part.SUM;
import static org.unrolled.model.walk.Part.WH;
import static org.unrolled.model.walk.Part.WX;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unrolled.model.network.Reads;

class WalkTest {

    private static final Walk LAST = new Walk(3, Reads.LAST);
    private static final Walk EVERY = new Walk(3, Reads.EVERY);

    static List<Walk> walks() {
        return List.of(new Walk(1, Reads.LAST), new Walk(1, Reads.EVERY), LAST, EVERY, new Walk(40, Reads.LAST),
                new Walk(40, Reads.EVERY));
    }

    @Test
    void theOutputIsAPartWhereItIsRead() {
        assertThat(LAST.parts(0)).containsExactly(INPUT, WX, WH, SUM, ACTIVATION);
        assertThat(LAST.parts(2)).containsExactly(INPUT, WX, WH, SUM, ACTIVATION, OUTPUT);
        assertThat(EVERY.parts(0)).containsExactly(INPUT, WX, WH, SUM, ACTIVATION, OUTPUT);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nextPartVisitsEveryPartOnceInOrder(Walk walk) {
        List<Cursor> visited = new ArrayList<>();
        for (Cursor cursor = walk.first(); visited.isEmpty() || !cursor.equals(visited.getLast());
                cursor = walk.nextPart(cursor)) {
            visited.add(cursor);
        }
        assertThat(visited).isEqualTo(places(walk)).isSorted();
        assertThat(visited.getLast()).isEqualTo(walk.last());
    }

    @ParameterizedTest
    @MethodSource("walks")
    void formerPartTakesBackNextPart(Walk walk) {
        for (Cursor cursor : places(walk)) {
            if (!cursor.equals(walk.last())) {
                assertThat(walk.formerPart(walk.nextPart(cursor))).isEqualTo(cursor);
            }
            if (!cursor.equals(walk.first())) {
                assertThat(walk.nextPart(walk.formerPart(cursor))).isEqualTo(cursor);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nextWordGoesToTheEndOfAWordAndFurtherFromThere(Walk walk) {
        for (Cursor cursor : places(walk)) {
            Cursor next = walk.nextWord(cursor);
            assertThat(walk.isEndOfWord(next)).isTrue();
            if (cursor.equals(walk.last())) {
                assertThat(next).isEqualTo(cursor);
            } else {
                assertThat(next).isGreaterThan(cursor);
                assertThat(next.t()).isEqualTo(walk.isEndOfWord(cursor) ? cursor.t() + 1 : cursor.t());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void formerWordGoesToTheEndOfTheWordBefore(Walk walk) {
        for (Cursor cursor : places(walk)) {
            Cursor former = walk.formerWord(cursor);
            assertThat(former).isEqualTo(cursor.t() <= 0 ? Cursor.START : walk.endOf(cursor.t() - 1));
        }
    }

    @Test
    void byHandThroughASentenceReadAtItsEnd() {
        assertThat(LAST.nextWord(Cursor.START)).isEqualTo(new Cursor(0, ACTIVATION));
        assertThat(LAST.nextWord(new Cursor(0, WH))).isEqualTo(new Cursor(0, ACTIVATION));
        assertThat(LAST.nextWord(new Cursor(1, ACTIVATION))).isEqualTo(new Cursor(2, OUTPUT));
        assertThat(LAST.nextWord(new Cursor(2, ACTIVATION))).isEqualTo(new Cursor(2, OUTPUT));
        assertThat(LAST.nextPart(new Cursor(0, ACTIVATION))).isEqualTo(new Cursor(1, INPUT));
        assertThat(LAST.nextPart(new Cursor(2, ACTIVATION))).isEqualTo(new Cursor(2, OUTPUT));
        assertThat(LAST.formerPart(new Cursor(1, INPUT))).isEqualTo(new Cursor(0, ACTIVATION));
        assertThat(LAST.formerPart(new Cursor(0, INPUT))).isEqualTo(Cursor.START);
        assertThat(LAST.formerWord(new Cursor(1, WX))).isEqualTo(new Cursor(0, ACTIVATION));
    }

    @Test
    void byHandThroughASentenceReadAtEveryWord() {
        assertThat(EVERY.nextWord(Cursor.START)).isEqualTo(new Cursor(0, OUTPUT));
        assertThat(EVERY.nextWord(new Cursor(0, ACTIVATION))).isEqualTo(new Cursor(0, OUTPUT));
        assertThat(EVERY.formerPart(new Cursor(1, INPUT))).isEqualTo(new Cursor(0, OUTPUT));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void atBothEndsItStays(Walk walk) {
        assertThat(walk.nextPart(walk.last())).isEqualTo(walk.last());
        assertThat(walk.nextWord(walk.last())).isEqualTo(walk.last());
        assertThat(walk.formerPart(walk.first())).isEqualTo(walk.first());
        assertThat(walk.formerWord(walk.first())).isEqualTo(walk.first());
        assertThat(walk.last()).isEqualTo(new Cursor(walk.length() - 1, OUTPUT));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void clampKeepsThePlacesOfTheWalk(Walk walk) {
        assertThat(places(walk)).allSatisfy(cursor -> assertThat(walk.clamp(cursor)).isEqualTo(cursor));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void clampFindsAPlaceForAnyCursor(Walk walk) {
        List<Cursor> places = places(walk);
        for (int t = -3; t < walk.length() + 3; t++) {
            for (Part part : Part.values()) {
                assertThat(walk.clamp(new Cursor(t, part))).isIn(places);
            }
        }
    }

    @Test
    void clampTakesTheNearestPlace() {
        assertThat(LAST.clamp(new Cursor(7, WX))).isEqualTo(new Cursor(2, OUTPUT));
        assertThat(LAST.clamp(new Cursor(1, OUTPUT))).isEqualTo(new Cursor(1, ACTIVATION));
        assertThat(LAST.clamp(new Cursor(-2, WX))).isEqualTo(Cursor.START);
        assertThat(LAST.clamp(new Cursor(-1, INPUT))).isEqualTo(Cursor.START);
    }

    @Test
    void aCursorKnowsWhatIsDone() {
        Cursor cursor = new Cursor(1, WH);
        assertThat(cursor.hasDone(0, OUTPUT)).isTrue();
        assertThat(cursor.hasDone(1, WX)).isTrue();
        assertThat(cursor.hasDone(1, WH)).isTrue();
        assertThat(cursor.hasDone(1, SUM)).isFalse();
        assertThat(cursor.hasDone(2, INPUT)).isFalse();
        assertThat(Cursor.START.hasDone(0, INPUT)).isFalse();
        assertThat(Cursor.START.isStart()).isTrue();
        assertThat(cursor.isStart()).isFalse();
    }

    /** Every place of a walk in order, from the definition of its parts. */
    private static List<Cursor> places(Walk walk) {
        List<Cursor> places = new ArrayList<>(List.of(Cursor.START));
        for (int t = 0; t < walk.length(); t++) {
            for (Part part : Part.values()) {
                if (part != OUTPUT || walk.reads() == Reads.EVERY || t == walk.length() - 1) {
                    places.add(new Cursor(t, part));
                }
            }
        }
        return places;
    }
}
