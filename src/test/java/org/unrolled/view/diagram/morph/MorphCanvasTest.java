package org.unrolled.view.diagram.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Drawn;
import org.unrolled.view.diagram.folded.FoldedView;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.diagram.unrolled.UnrolledView;

class MorphCanvasTest implements DiagramEvents {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 640;

    private final NetworkDocument article = Networks.articleDocument();
    private final DiagramFrame frame = DiagramFrame.of(article, article.trace(List.of("Show", "is", "nice")),
            new Cursor(1, Part.ACTIVATION), 2);
    private FoldedView folded;
    private UnrolledView unrolled;

    @BeforeEach
    void open() {
        folded = Drawn.onToolkit(() -> shown(new FoldedView(this)));
        unrolled = Drawn.onToolkit(() -> shown(new UnrolledView(this)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void setsOutAsTheOneDiagramAndArrivesAsTheOther(boolean isFolding) {
        DiagramView from = isFolding ? unrolled : folded;
        DiagramView to = isFolding ? folded : unrolled;
        WritableImage before = picture(from);
        WritableImage after = picture(to);
        WritableImage early = morphing(to, 0.05);
        WritableImage late = morphing(to, 0.95);
        assertThat(differences(early, before)).isLessThan(differences(early, after) / 2);
        assertThat(differences(late, after)).isLessThan(differences(late, before) / 2);
    }

    /** On the toolkit's thread at one go, so that no pulse comes between. */
    private WritableImage morphing(DiagramView to, double share) {
        return Drawn.onToolkit(() -> {
            MorphCanvas morph = new MorphCanvas(folded, unrolled, () -> { });
            morph.start(to);
            morph.advance(share * MorphCanvas.SECONDS);
            morph.paint(frame, WIDTH, HEIGHT);
            WritableImage picture = morph.snapshot(null, null);
            morph.finish();
            return picture;
        });
    }

    private <T extends DiagramView> T shown(T view) {
        new Scene(view, WIDTH, HEIGHT);
        view.resize(WIDTH, HEIGHT);
        view.show(frame);
        view.layout();
        return view;
    }

    private static WritableImage picture(Node node) {
        return Drawn.onToolkit(() -> node.snapshot(null, null));
    }

    /** How many of some places look different. */
    private static int differences(WritableImage one, WritableImage other) {
        int count = 0;
        for (int x = 0; x < WIDTH; x += 3) {
            for (int y = 0; y < HEIGHT; y += 3) {
                count += Drawn.distance(one.getPixelReader().getColor(x, y), other.getPixelReader().getColor(x, y))
                        > 0.1 ? 1 : 0;
            }
        }
        return count;
    }

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
