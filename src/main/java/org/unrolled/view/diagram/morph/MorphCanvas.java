package org.unrolled.view.diagram.morph;

import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.morph.Morph;
import org.unrolled.diagram.morph.MorphEdges;
import org.unrolled.diagram.morph.MorphLayout;
import org.unrolled.diagram.morph.Placement;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.folded.FoldedView;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.diagram.unrolled.UnrolledView;

/** The way from one diagram to the other, over both of them; it is visible as long as it lasts. */
public final class MorphCanvas extends Canvas {

    /** How long the morph lasts. */
    public static final double SECONDS = 0.6;
    private static final double NANOS = 1e9;

    private final FoldedView folded;
    private final UnrolledView unrolled;
    private final Runnable onMoved;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = lastPulse == 0 ? 0 : (now - lastPulse) / NANOS;
            lastPulse = now;
            advance(seconds);
        }
    };
    private DiagramView target;
    private double time;
    private long lastPulse;

    /**
     * The way between two diagrams.
     *
     * @param onMoved hears that it has gone on, or is over
     */
    public MorphCanvas(FoldedView folded, UnrolledView unrolled, Runnable onMoved) {
        this.folded = folded;
        this.unrolled = unrolled;
        this.onMoved = onMoved;
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Whether one becomes the other now. */
    public boolean isMorphing() {
        return isVisible();
    }

    /** Sets out to one of them. */
    public void start(DiagramView to) {
        target = to;
        time = 0;
        lastPulse = 0;
        setVisible(true);
        timer.start();
    }

    /** Lets time go by: the pulse does it, and tests do. */
    public void advance(double seconds) {
        if (isMorphing()) {
            time += seconds;
            if (time >= SECONDS) {
                finish();
            } else {
                onMoved.run();
            }
        }
    }

    /** Is there at once. */
    public void finish() {
        if (isMorphing()) {
            timer.stop();
            setVisible(false);
            onMoved.run();
        }
    }

    /** Paints how far it has got. */
    public void paint(DiagramFrame frame, double width, double height) {
        if (getWidth() != width || getHeight() != height) {
            setWidth(width);
            setHeight(height);
        }
        double gone = Morph.eased(time / SECONDS);
        double share = target == unrolled ? gone : 1 - gone;
        Morph morph = new Morph(placement(folded), placement(unrolled), share);
        GraphicsContext pen = getGraphicsContext2D();
        pen.save();
        pen.setFill(unrolled.palette().background());
        pen.fillRect(0, 0, width, height);
        pen.scale(morph.scale(), morph.scale());
        MorphSheet sheet = new MorphSheet(pen, frame,
                new MorphLayout(morph, folded.places(), unrolled.places(), unrolled.edges()),
                new MorphEdges(morph, folded.edges(), unrolled.edges()), folded.palette(),
                folded.palette().towards(unrolled.palette(), share), share);
        new MorphPainter(sheet, folded.places().shape(), unrolled.firstSeen(), unrolled.lastWithEdges()).paint();
        pen.restore();
    }

    private static Placement placement(DiagramView view) {
        Viewport viewport = view.viewport();
        return new Placement(viewport.scale(), viewport.x(), viewport.y());
    }
}
