package org.unrolled.view.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.theme.Palette;

/** Pictures say by their colours what the trace says by its numbers. */
class DiagramImageTest {

    private static final Palette PALETTE = Palette.LIGHT;
    private static final NetworkDocument ARTICLE = Networks.articleDocument();
    private static final Cursor MIDDLE = new Cursor(1, Part.ACTIVATION);
    private static final Cursor END = new Cursor(2, Part.OUTPUT);

    private final Drawn middle = Drawn.of(ARTICLE, "Show is nice", MIDDLE, Optional.empty());

    @Test
    void whatHasNotHappenedYetIsFainter() {
        for (int t = 0; t < 3; t++) {
            Box panel = middle.layout.panel(t);
            double strength = Drawn.distance(middle.at(panel.x() + 8, panel.bottom() - 6), PALETTE.background());
            double full = Drawn.distance(PALETTE.panel(t), PALETTE.background());
            assertThat(strength / full).as("panel " + t).isBetween(t < 2 ? 0.95 : 0.3, t < 2 ? 1.05 : 0.5);
        }
    }

    @Test
    void theCellOfTheWordIsDark() {
        for (int t = 0; t < 2; t++) {
            for (int word = 0; word < 5; word++) {
                Box cell = middle.layout.cell(t, word);
                Color fill = middle.frame.trace().step(t).word() == word ? PALETTE.hotCell() : PALETTE.cell();
                assertThat(Drawn.distance(middle.at(cell.x() + 4, cell.bottom() - 6), fill))
                        .as("cell " + word + " at t=" + t).isLessThan(0.02);
            }
        }
    }

    @Test
    void aNeuronHasTheColourOfItsValue() {
        for (int t = 0; t < 3; t++) {
            for (int unit = 0; unit < 3; unit++) {
                Box box = middle.layout.neuron(t, unit);
                Color drawn = middle.at(box.centerX(), box.bottom() - 5);
                double off = Drawn.distance(drawn, PALETTE.ofValue(middle.frame.trace().step(t).h().get(unit)));
                if (t < 2) {
                    assertThat(off).as("h %d,%d", t, unit).isLessThan(0.02);
                } else {
                    assertThat(off).as("h %d,%d is not known yet", t, unit).isGreaterThan(0.05);
                }
            }
        }
    }

    @Test
    void anEdgeHasTheColourOfItsSign() {
        Drawn end = Drawn.of(ARTICLE, "Show is nice", END, Optional.empty());
        for (int t = 1; t < 3; t++) {
            for (EdgeId edge : end.edges.into(t)) {
                boolean isNegative = end.frame.trace().rnn().get(edge.weight()) < 0;
                assertThat(along(end, edge, PALETTE.negative())).as(edge + " blue")
                        .isBetween(isNegative ? 0.4 : 0, isNegative ? 1 : 0.35);
                assertThat(along(end, edge, PALETTE.positive())).as(edge + " orange")
                        .isBetween(isNegative ? 0 : 0.4, isNegative ? 0.35 : 1);
            }
        }
    }

    @Test
    void anEdgeThatHasNotBeenReachedIsFaint() {
        EdgeId reached = new EdgeId(WeightId.wh(0, 0), 1);
        EdgeId later = new EdgeId(WeightId.wh(0, 0), 2);
        assertThat(strongest(middle, reached)).isGreaterThan(strongest(middle, later) + 0.2);
    }

    @Test
    void whatOverflowedIsMarked() {
        NetworkDocument huge = ARTICLE.withRnn(ARTICLE.rnn()
                .with(WeightId.wx(1, 1), 1.7e308).with(WeightId.bh(1), 1.7e308));
        Drawn drawn = Drawn.of(huge, "Show is nice", new Cursor(1, Part.SUM), Optional.empty());
        Box box = drawn.layout.neuron(1, 1);
        assertThat(Drawn.distance(drawn.at(box.centerX(), box.bottom() - 5), PALETTE.broken())).isLessThan(0.02);
    }

    /** The share of an edge along which its middle has nearly this hue. */
    private static double along(Drawn drawn, EdgeId edge, Color hue) {
        Curve curve = drawn.edges.curve(edge);
        return DoubleStream.iterate(0.08, u -> u < 0.9, u -> u + 0.01)
                .mapToObj(u -> drawn.at(curve.at(u)))
                .mapToInt(color -> color.getSaturation() > 0.35 && Math.abs(color.getHue() - hue.getHue()) < 14 ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double strongest(Drawn drawn, EdgeId edge) {
        Curve curve = drawn.edges.curve(edge);
        return DoubleStream.iterate(0.1, u -> u < 0.9, u -> u + 0.01)
                .map(u -> drawn.at(curve.at(u)).getSaturation())
                .average()
                .orElseThrow();
    }
}
