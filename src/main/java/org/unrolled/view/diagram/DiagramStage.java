package org.unrolled.view.diagram;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.CheckBox;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.unrolled.diagram.morph.Morph;
import org.unrolled.diagram.morph.MorphEdges;
import org.unrolled.diagram.morph.MorphLayout;
import org.unrolled.diagram.morph.Placement;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Theme;

/**
 * The unrolled diagram and the folded one, of which one is seen; the way from one to the other is a morph, in which the
 * one hidden layer becomes its copies in time. Whatever else the hand does ends it at once.
 */
public final class DiagramStage extends Region {

    /** How long the morph lasts. */
    static final double SECONDS = 0.6;
    private static final double NANOS = 1e9;
    private static final double MARGIN = 12;

    private final UnrolledView unrolled;
    private final FoldedView folded;
    private final Canvas way = new Canvas();
    private final CheckBox loops = new CheckBox(Messages.text("folded.loops"));
    private final ReadOnlyObjectWrapper<DiagramMode> mode = new ReadOnlyObjectWrapper<>(DiagramMode.UNROLLED);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double seconds = lastPulse == 0 ? 0 : (now - lastPulse) / NANOS;
            lastPulse = now;
            advance(seconds);
        }
    };
    private DiagramFrame frame;
    private boolean isStill;
    private boolean isMorphing;
    private double time;
    private long lastPulse;

    /** Diagrams that report to these events. */
    public DiagramStage(DiagramEvents events) {
        unrolled = new UnrolledView(events);
        folded = new FoldedView(events);
        way.setMouseTransparent(true);
        loops.setId("folded-loops");
        loops.getStyleClass().add("folded-loops");
        loops.setSelected(true);
        loops.selectedProperty().subscribe(folded::showLoops);
        getStyleClass().add("diagram");
        getChildren().addAll(unrolled, folded, way, loops);
        addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED) {
                finish();
            }
        });
        setTheme(Theme.PROJECTOR);
        showWhichIsSeen();
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        finish();
        unrolled.setPalette(theme.palette());
        folded.setPalette(theme.folded());
    }

    /** Lets nothing move, or lets things move again. */
    public void setStill(boolean still) {
        isStill = still;
        if (isStill) {
            finish();
        }
    }

    /** Shows another moment. */
    public void show(DiagramFrame next) {
        if (frame != null && !frame.equals(next)) {
            finish();
        }
        frame = next;
        unrolled.show(next);
        folded.show(next);
    }

    /** Lights up what has the attention. */
    public void attend(Attention attention) {
        unrolled.attend(attention);
        folded.attend(attention);
    }

    /** Gives a screen reader the step in sentences, to be announced while the diagram has the keys. */
    public void describe(String step) {
        unrolled.describe(step);
        folded.describe(step);
    }

    /** As what the network is drawn, or will be once a morph under way has ended. */
    public ReadOnlyObjectProperty<DiagramMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Draws the network otherwise: by a morph, or at once where nothing is to move. */
    public void setMode(DiagramMode next) {
        finish();
        if (next == mode.get()) {
            return;
        }
        DiagramView former = current();
        mode.set(next);
        if (frame != null && getScene() != null && !isStill) {
            isMorphing = true;
            time = 0;
            lastPulse = 0;
            timer.start();
        }
        current().setVisible(true);
        if (former.isFocusWithin()) {
            current().requestFocus();
        }
        showWhichIsSeen();
    }

    /** Lets time go by: the pulse does it, and tests do. */
    void advance(double seconds) {
        if (isMorphing) {
            time += seconds;
            if (time >= SECONDS) {
                finish();
            } else {
                requestLayout();
            }
        }
    }

    /** Whether one becomes the other now. */
    boolean isMorphing() {
        return isMorphing;
    }

    /** Whether anything moves: a part of a step, or one diagram on its way to the other. */
    public boolean isMoving() {
        return isMorphing || frame != null && frame.motion().isPresent();
    }

    /** The diagram that is seen, or that the morph leads to. */
    public DiagramView current() {
        return mode.get() == DiagramMode.FOLDED ? folded : unrolled;
    }

    /** The unrolled diagram, be it seen or not. */
    public UnrolledView unrolled() {
        return unrolled;
    }

    /** The folded diagram, be it seen or not. */
    public FoldedView folded() {
        return folded;
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        unrolled.setTypeScale(scale);
        folded.setTypeScale(scale);
    }

    /** Gives the keys to the diagram that is seen. */
    @Override
    public void requestFocus() {
        current().requestFocus();
    }

    /** Where an editor of a weight can hang without covering the numbers that it changes. */
    public Point2D anchorFor(WeightId weight, int t) {
        return current().anchorFor(weight, t);
    }

    /** The mark beside the constant read-out, for what explains it. */
    public Node constantReadOutMark() {
        return current().constantReadOutMark();
    }

    /** Takes what there is: what its canvases happen to be as large as says nothing. */
    @Override
    protected double computePrefHeight(double width) {
        return minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return minWidth(height);
    }

    @Override
    protected void layoutChildren() {
        unrolled.resizeRelocate(0, 0, getWidth(), getHeight());
        folded.resizeRelocate(0, 0, getWidth(), getHeight());
        loops.autosize();
        loops.relocate(MARGIN, getHeight() - loops.getHeight() - MARGIN);
        if (isMorphing) {
            // Both must know where they stand before anything can move from one to the other.
            unrolled.layout();
            folded.layout();
            paintWay();
        }
    }

    private void paintWay() {
        if (way.getWidth() != getWidth() || way.getHeight() != getHeight()) {
            way.setWidth(getWidth());
            way.setHeight(getHeight());
        }
        double gone = Morph.eased(time / SECONDS);
        double share = mode.get() == DiagramMode.UNROLLED ? gone : 1 - gone;
        Morph morph = new Morph(placement(folded), placement(unrolled), share);
        GraphicsContext pen = way.getGraphicsContext2D();
        pen.save();
        pen.setFill(unrolled.palette().background());
        pen.fillRect(0, 0, getWidth(), getHeight());
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

    private void finish() {
        if (isMorphing) {
            isMorphing = false;
            timer.stop();
            showWhichIsSeen();
        }
    }

    private void showWhichIsSeen() {
        way.setVisible(isMorphing);
        unrolled.setVisible(mode.get() == DiagramMode.UNROLLED);
        folded.setVisible(mode.get() == DiagramMode.FOLDED);
        loops.setVisible(folded.isVisible() && !isMorphing);
        requestLayout();
    }
}
