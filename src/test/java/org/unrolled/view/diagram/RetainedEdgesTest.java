package org.unrolled.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.model.Networks;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.Frame;
import org.unrolled.view.ViewWindow;

/** Edges at rest are kept from frame to frame: what is seen is what a diagram shows that never saw another frame. */
class RetainedEdgesTest extends ViewWindow {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 560;

    private UnrolledView view;

    @BeforeEach
    void openDiagram() {
        open(ReadOuts.sigmoid(Networks.articleDocument()));
        view = onFx(() -> new UnrolledView(new NoEvents()));
        show(view, RetainedEdgesTest.this::follow, WIDTH, HEIGHT);
        act(() -> session.moveTo(session.walk().last()));
        act(view::fit);
    }

    @Test
    void aDraggedWeightLeavesNothingBehind() {
        act(() -> frames.showEdited(WeightId.wh(0, 1)));
        act(() -> session.preview(WeightId.wh(0, 1), -2.9));
        assertAsNew();
        act(() -> session.preview(WeightId.wh(0, 1), 0.1));
        assertAsNew();
        act(() -> session.cancel());
        act(frames::showNothingEdited);
        assertAsNew();
    }

    @Test
    void soDoOtherWeightsStepsAndWhatIsPointedAt() {
        act(() -> session.preview(WeightId.wy(0, 2), 3));
        assertAsNew();
        act(() -> session.preview(WeightId.wx(1, 0), -3));
        assertAsNew();
        act(() -> session.moveTo(session.walk().endOf(0)));
        act(view::fit);
        assertAsNew();
        act(() -> frames.showAttention(Attention.of(UnitId.hidden(0, 1))));
        assertAsNew();
        act(() -> view.zoomIn());
        act(() -> view.fit());
        assertAsNew();
    }

    private void follow(Frame frame) {
        view.show(frame.diagram());
        view.attend(frame.attention());
    }

    private void assertAsNew() {
        WritableImage seen = onFx(() -> drawn(view));
        WritableImage fresh = onFx(() -> {
            UnrolledView other = new UnrolledView(new NoEvents());
            Scene scene = new Scene(other, WIDTH, HEIGHT);
            scene.getStylesheets().setAll(view.getScene().getStylesheets());
            other.show(frames.frame().get().diagram());
            other.attend(frames.frame().get().attention());
            other.applyCss();
            other.resize(WIDTH, HEIGHT);
            other.layout();
            other.fit();
            other.layout();
            return drawn(other);
        });
        int different = 0;
        for (int y = 0; y < (int) HEIGHT; y++) {
            for (int x = 0; x < (int) WIDTH; x++) {
                if (seen.getPixelReader().getArgb(x, y) != fresh.getPixelReader().getArgb(x, y)) {
                    different++;
                }
            }
        }
        assertThat(different).as("pixels that differ").isZero();
    }

    /** What is painted, without the marks of the focus over it. */
    private static WritableImage drawn(UnrolledView diagram) {
        diagram.getChildrenUnmodifiable().stream()
                .filter(node -> !(node instanceof Canvas))
                .forEach(node -> node.setOpacity(0));
        return diagram.snapshot(null, null);
    }

    private static final class NoEvents implements DiagramEvents {

        @Override
        public void onWeightChosen(WeightId weight, int t) {
        }

        @Override
        public void onWordChosen(int t) {
        }

        @Override
        public void onAttention(Attention attention) {
        }

        @Override
        public void onConstantReadOutAsked() {
        }
    }
}
