package org.unrolled.view.diagram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.testfx.api.FxToolkit;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.unrolled.Shape;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.diagram.unrolled.DiagramImage;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.theme.Palette;

/** A picture of the diagram, asked for the colours at its places. */
public final class Drawn {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    public final DiagramFrame frame;
    public final UnrolledLayout layout;
    public final UnrolledEdges edges;
    private final WritableImage image;
    private final Viewport viewport;

    private Drawn(DiagramFrame frame, Function<DiagramFrame, WritableImage> painter) {
        this.frame = frame;
        layout = new UnrolledLayout(Shape.of(frame.trace()));
        edges = new UnrolledEdges(frame.trace(), layout);
        viewport = Viewport.picture(layout.bounds(), WIDTH, HEIGHT);
        image = onToolkit(() -> painter.apply(frame));
    }

    /** The picture after a part, or while one happens. */
    public static Drawn of(NetworkDocument document, String sentence, Cursor done, Optional<Motion> motion) {
        DiagramFrame frame = DiagramFrame.of(document, document.trace(List.of(sentence.split(" "))), done, 2)
                .withMotion(motion);
        return new Drawn(frame, shown -> DiagramImage.draw(shown, Palette.LIGHT, WIDTH, HEIGHT));
    }

    /** The picture of a moment. */
    public static Drawn of(DiagramFrame frame) {
        return new Drawn(frame, shown -> DiagramImage.draw(shown, Palette.LIGHT, WIDTH, HEIGHT));
    }

    public Color at(double x, double y) {
        Point seen = viewport.toScreen(new Point(x, y));
        return image.getPixelReader().getColor((int) Math.round(seen.x()), (int) Math.round(seen.y()));
    }

    public Color at(Point place) {
        return at(place.x(), place.y());
    }

    public static double distance(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()), Math.max(Math.abs(one.getGreen() - other.getGreen()),
                Math.abs(one.getBlue() - other.getBlue())));
    }

    /** Calls on the toolkit's thread, and waits for the answer. */
    public static <T> T onToolkit(Callable<T> call) {
        CompletableFuture<T> drawn = new CompletableFuture<>();
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Platform.runLater(() -> {
            try {
                Fonts.load();
                drawn.complete(call.call());
            } catch (Exception | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        return drawn.join();
    }
}
