package org.unrolled.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.model.Networks;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Decimals;
import org.unrolled.view.ViewWindow;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Palette;

/** The scrubber under mouse and keys, and what the cells show. */
class HiddenStatePanelTest extends ViewWindow {

    private HeatMap map;

    @BeforeEach
    void openPanel() {
        open(Networks.articleDocument());
        act(() -> session.read(List.of("Show", "is", "not", "nice")));
        HiddenStatePanel panel = onFx(() -> new HiddenStatePanel(events));
        show(panel, panel::show, 420, 260);
        map = (HeatMap) node("heat-map");
    }

    @Test
    void draggingScrubsThroughTheWords() {
        dragOver(map, middleOf(0, 1), middleOf(1, 1), middleOf(2, 1));
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(2));
        dragOver(map, middleOf(2, 0), new Point2D(380, 20));
        assertThat(session.cursor()).isEqualTo(session.walk().last());
        dragOver(map, middleOf(-1, 0));
        assertThat(session.cursor().isStart()).isTrue();
    }

    @Test
    void arrowKeysHomeAndEndScrubToo() {
        focus("heat-map");
        keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(session.cursor()).isEqualTo(session.walk().endOf(1));
        keys(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(session.cursor().isStart()).isTrue();
        keys(KeyCode.END);
        assertThat(session.cursor()).isEqualTo(session.walk().last());
        keys(KeyCode.RIGHT);
        assertThat(session.cursor()).isEqualTo(session.walk().last());
        keys(KeyCode.HOME);
        assertThat(session.cursor().isStart()).isTrue();
    }

    @Test
    void ofWhatIsNotReadYetNotEvenTheSignIsTold() {
        act(() -> session.moveTo(session.walk().endOf(1)));
        double value = session.trace().step(1).h().get(1);
        assertThat(corner(1, 1)).is(like(Palette.LIGHT.ofValue(value)));
        double later = session.trace().step(3).h().get(0);
        assertThat(corner(3, 0)).isNot(like(Palette.LIGHT.ofValue(later)));
        for (int unit = 0; unit < 3; unit++) {
            assertThat(corner(2, unit)).is(like(corner(3, 0)));
        }
        assertThat(session.trace().step(2).h().stream()).anyMatch(other -> other * later < 0);
        act(() -> session.moveTo(session.walk().last()));
        assertThat(corner(3, 0)).is(like(Palette.LIGHT.ofValue(later)));
    }

    @Test
    void anEditIsInTheCellsWithTheNextFrame() {
        act(() -> session.moveTo(session.walk().last()));
        act(() -> session.preview(WeightId.bh(1), 1.7));
        assertThat(corner(3, 1)).is(like(Palette.LIGHT.ofValue(session.trace().step(3).h().get(1))));
    }

    @Test
    void thePointerRestsOnAStateAndTheLineSaysIt() {
        act(() -> session.moveTo(session.walk().last()));
        pointAt(map, middleOf(2, 1));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.hidden(2, 1)));
        assertThat(line()).isEqualTo("h₂,₂ after “not”: "
                + Decimals.rounded(session.trace().step(2).h().get(1), 2));
        pointAt(map, middleOf(-1, 2));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.start(2)));
        pointAt(map, new Point2D(200, 400));
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.NONE);
    }

    @Test
    void upAndDownWalkTheNeuronsOfTheWord() {
        act(() -> session.moveTo(session.walk().endOf(1)));
        focus("heat-map");
        keys(KeyCode.DOWN, KeyCode.DOWN);
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.hidden(1, 1)));
        keys(KeyCode.UP, KeyCode.UP);
        assertThat(frames.frame().get().attention()).isEqualTo(Attention.of(UnitId.hidden(1, 2)));
    }

    @Test
    void afterAnEditTheFormerStateIsSaidAndStandsInTheCorner() {
        act(() -> session.moveTo(session.walk().last()));
        double was = session.trace().step(2).h().get(1);
        Color before = topRight(2, 1);
        act(() -> session.preview(WeightId.bh(1), 1.7));
        double is = session.trace().step(2).h().get(1);
        pointAt(map, middleOf(2, 1));
        assertThat(line()).isEqualTo("h₂,₂ after “not”: " + Decimals.rounded(was, 2) + " → "
                + Decimals.rounded(is, 2));
        pointAt(map, new Point2D(200, 400));
        assertThat(topRight(2, 1)).is(like(Palette.LIGHT.ofValue(was))).is(like(before));
        assertThat(corner(2, 1)).is(like(Palette.LIGHT.ofValue(is)));
        act(() -> session.cancel());
        assertThat(topRight(2, 1)).is(like(Palette.LIGHT.ofValue(was)));
    }

    @Test
    void theLineIsShortAndOfManyNeuronsNamesTheFirst() {
        assertThat(line()).isEqualTo("h₋₁ at the start: 0.00, 0.00, 0.00");
        act(() -> session.moveTo(session.walk().endOf(0)));
        assertThat(line()).isEqualTo("h₀ after “Show”: −0.38, −0.29, −0.38");
    }

    @Test
    void whatIsNotReadYetIsNotSaid() {
        pointAt(map, middleOf(3, 0));
        assertThat(line()).isEqualTo("h₃,₁ after “nice”: not read yet");
    }

    @Test
    void aScreenReaderHearsTheWordAndItsPlace() {
        act(() -> session.moveTo(session.walk().endOf(2)));
        assertThat(map.getAccessibleText()).contains("Word 3 of 4, “not”: ");
        assertThat(map.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(2.0);
        assertThat(map.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)).isEqualTo(-1.0);
        assertThat(map.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(3.0);
    }

    private String line() {
        return onFx(() -> ((Label) node("heat-map-line")).getText());
    }

    private Point2D middleOf(int t, int unit) {
        Box cell = onFx(() -> map.places().cell(t, unit));
        return new Point2D(cell.centerX(), cell.centerY());
    }

    /** A pixel of a cell that no number is written on. */
    private Color corner(int t, int unit) {
        Box cell = onFx(() -> map.places().cell(t, unit));
        return pixel(map, cell.x() + 5, cell.y() + 5);
    }

    private Color topRight(int t, int unit) {
        Box cell = onFx(() -> map.places().cell(t, unit));
        return pixel(map, cell.right() - 4, cell.y() + 3);
    }

    /** Two colours that no screen shows apart. */
    private static Condition<Color> like(Color expected) {
        return new Condition<>(color -> Math.abs(color.getRed() - expected.getRed()) < 0.006
                && Math.abs(color.getGreen() - expected.getGreen()) < 0.006
                && Math.abs(color.getBlue() - expected.getBlue()) < 0.006, "like %s", expected);
    }
}
