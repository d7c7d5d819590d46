package org.unrolled.view.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.Layout;
import org.unrolled.diagram.Point;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.theme.Palette;

/** An animation by supplied time: a picture of any moment, with no clock. */
class MotionPainterTest {

    private static final NetworkDocument ARTICLE = Networks.articleDocument();

    @ParameterizedTest
    @CsvSource({"WX, 0.2", "WX, 0.5", "WX, 0.7", "WH, 0.2", "WH, 0.5", "WH, 0.7"})
    void productsAreWhereTheirCurvesSay(Part part, double progress) throws Exception {
        Motion motion = new Motion(new Cursor(1, part), progress);
        Drawn moment = Drawn.of(ARTICLE, "Show is nice", new Cursor(1, Part.INPUT), Optional.of(motion));
        WritableImage dots = paint(moment);
        double u = motion.stage(0.05, 0.85);
        List<EdgeId> edges = part == Part.WX ? moment.edges.wx(1) : moment.edges.wh(1);
        for (EdgeId edge : edges) {
            Point place = place(moment, edge, u);
            boolean isCovered = edges.stream()
                    .filter(other -> !other.equals(edge))
                    .anyMatch(other -> place(moment, other, u).distance(place) < 14);
            if (!isCovered) {
                Color dot = dots.getPixelReader().getColor((int) Math.round(place.x()), (int) Math.round(place.y()));
                assertThat(Drawn.distance(dot, Palette.LIGHT.ofSign(moment.edges.product(edge))))
                        .as(edge + " at " + u).isLessThan(0.05);
            }
        }
    }

    /** A dot's rim, not its middle, arrives at the end of its way. */
    private static Point place(Drawn moment, EdgeId edge, double u) {
        Curve curve = moment.edges.curve(edge);
        double radius = 4 + 4 * Math.min(1.5, Math.sqrt(Math.abs(moment.edges.product(edge))));
        return curve.at(u * (1 - (radius + 4) / curve.length()));
    }

    /** What moves, alone, in the diagram's own units. */
    private static WritableImage paint(Drawn moment) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        return WaitForAsyncUtils.asyncFx(() -> {
            Canvas canvas = new Canvas(moment.layout.bounds().width(), moment.layout.bounds().height());
            Sheet sheet = new Bare(canvas.getGraphicsContext2D(), moment.frame, moment.layout, moment.edges);
            MotionPainter.paint(sheet, moment.frame.motion().orElseThrow(), new NoEnds());
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            return canvas.snapshot(clear, null);
        }).get();
    }

    /** A sheet on which nothing lights up. */
    private record Bare(GraphicsContext pen, DiagramFrame frame, Layout layout, Edges edges) implements Sheet {

        @Override
        public Palette palette() {
            return Palette.LIGHT;
        }

        @Override
        public Attention attention() {
            return Attention.NONE;
        }

        @Override
        public UnitFace face(ForwardTrace trace, int t, int unit, Cursor done) {
            return UnitFace.ofHidden(trace, t, unit, done);
        }

        @Override
        public String outputIndex(int output) {
            return "";
        }
    }

    /** Between the ends of a step there are only the edges and what runs along them. */
    private record NoEnds() implements MotionPainter.Ends {

        @Override
        public void paintInput(Motion motion) {
        }

        @Override
        public void paintNames(int t) {
        }

        @Override
        public void paintFoldedIn(Motion motion) {
        }

        @Override
        public void paintOutput(Motion motion, double alpha) {
        }
    }
}
