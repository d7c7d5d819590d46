package org.unrolled.view.diagram.unrolled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unrolled.diagram.EdgeId;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Drawn;

/** The ground keeps its picture while it may; whatever is shown must look as if it had been painted anew. */
class UnrolledGroundTest implements DiagramEvents {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 640;
    private static final List<String> SENTENCE = List.of("Show", "is", "not", "nice");
    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    private final NetworkDocument article = Networks.articleDocument();
    private DiagramFrame shown;
    private UnrolledView view;

    @BeforeEach
    void start() {
        shown = frame(article, SENTENCE, Cursor.START);
        view = Drawn.onToolkit(() -> viewOf(shown));
    }

    @Test
    void isPaintedAnewWhereTheWordsDiffer() {
        shows(frame(article, List.of("nice", "is", "not", "nice"), Cursor.START));
    }

    @Test
    void isPaintedAnewWhenAWordIsRead() {
        shows(frame(article, SENTENCE, new Cursor(1, Part.INPUT)));
        shows(frame(article, SENTENCE, new Cursor(3, Part.OUTPUT)));
    }

    @Test
    void isPaintedAnewWhenAnEdgeTakesAnotherWidth() {
        shows(frame(article.withRnn(article.rnn().with(WEIGHT, 2.5)), SENTENCE, new Cursor(3, Part.OUTPUT)));
    }

    @Test
    void isPaintedAnewWhenTheMemoryBeforeTheFirstWordWakesItsEdges() {
        shows(frame(article, SENTENCE, new Cursor(1, Part.OUTPUT)));
        shows(frame(article.withRnn(article.rnn().with(WeightId.h0(1), 0.7)), SENTENCE, new Cursor(1, Part.OUTPUT)));
    }

    @Test
    void isPaintedAnewWhenAnEdgeLightsUp() {
        shows(frame(article, SENTENCE, new Cursor(3, Part.OUTPUT)));
        Drawn.onToolkit(() -> {
            view.attend(Attention.of(new EdgeId(WEIGHT, 2)));
            return null;
        });
        WritableImage lit = picture(view);
        assertThat(differences(lit, picture(Drawn.onToolkit(() -> {
            UnrolledView fresh = viewOf(shown);
            fresh.attend(Attention.of(new EdgeId(WEIGHT, 2)));
            return fresh;
        })))).isZero();
        assertThat(differences(lit, picture(Drawn.onToolkit(() -> viewOf(shown))))).isGreaterThan(100);
    }

    @Test
    void isPaintedAnewAfterAZoom() {
        Drawn.onToolkit(() -> {
            view.zoomIn();
            return null;
        });
        assertThat(differences(picture(view), picture(Drawn.onToolkit(() -> {
            UnrolledView fresh = viewOf(shown);
            fresh.zoomIn();
            return fresh;
        })))).isZero();
    }

    @Test
    void staysWhileAWeightIsDragged() {
        dragged(0.9);
        int before = onGround();
        dragged(2.4);
        assertThat(onGround()).isEqualTo(before);
        shows(shown);
    }

    private void dragged(double value) {
        NetworkDocument after = article.withRnn(article.rnn().with(WEIGHT, value));
        shows(DiagramFrame.of(after, after.trace(SENTENCE), new Cursor(3, Part.OUTPUT), 2)
                .withEdit(article.trace(SENTENCE), Optional.of(WEIGHT)));
    }

    /** What the pixels of the ground add up to. */
    private int onGround() {
        return Drawn.onToolkit(() -> {
            Node ground = view.getChildrenUnmodifiable().stream().filter(Canvas.class::isInstance).findFirst()
                    .orElseThrow();
            return pixels(ground.snapshot(null, null)).hashCode();
        });
    }

    private void shows(DiagramFrame frame) {
        shown = frame;
        Drawn.onToolkit(() -> {
            view.show(frame);
            return null;
        });
        assertThat(differences(picture(view), picture(Drawn.onToolkit(() -> viewOf(frame))))).isZero();
    }

    private UnrolledView viewOf(DiagramFrame frame) {
        UnrolledView made = new UnrolledView(this);
        new Scene(made, WIDTH, HEIGHT);
        made.resize(WIDTH, HEIGHT);
        made.show(frame);
        made.layout();
        return made;
    }

    private static DiagramFrame frame(NetworkDocument document, List<String> words, Cursor done) {
        return DiagramFrame.of(document, document.trace(words), done, 2);
    }

    private static WritableImage picture(UnrolledView view) {
        return Drawn.onToolkit(() -> {
            view.layout();
            return view.snapshot(null, null);
        });
    }

    private static int differences(WritableImage one, WritableImage other) {
        List<Integer> first = pixels(one);
        List<Integer> second = pixels(other);
        assertThat(first).hasSameSizeAs(second);
        int count = 0;
        for (int i = 0; i < first.size(); i++) {
            count += first.get(i).equals(second.get(i)) ? 0 : 1;
        }
        return count;
    }

    private static List<Integer> pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                pixels, 0, width);
        return Arrays.stream(pixels).boxed().toList();
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
