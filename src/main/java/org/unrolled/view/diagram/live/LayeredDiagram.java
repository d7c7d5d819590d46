package org.unrolled.view.diagram.live;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Layout;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;
import org.unrolled.view.diagram.sight.Layer;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.sight.Sight;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.theme.Palette;

/**
 * A diagram in layers, of which a piece is seen. The ground, what rests on it and what moves above have a layer each,
 * painted at most once per pulse.
 */
abstract class LayeredDiagram extends Region implements Lens {

    private final Layer ground = new Layer();
    private final Layer resting = new Layer();
    private final Layer moving = new Layer();
    private final Sight sight = new Sight(this, () -> places().bounds(), this::seeAnother);
    private Palette palette = Palette.LIGHT;
    private double typeScale = 1;
    private double nearly = Viewport.NEARLY;
    private boolean isRestingStale = true;

    /** With nothing on the layers yet. */
    LayeredDiagram() {
        getChildren().addAll(ground, resting, moving);
        getStyleClass().add("diagram");
        setMinSize(200, 160);
        visibleProperty().subscribe(this::requestLayout);
    }

    /** What is shown, if anything is yet. */
    protected abstract DiagramFrame frame();

    /** Where it lies. */
    protected abstract Layout places();

    /** What lights up. */
    abstract Attention lit();

    /** Paints what lies under all else and seldom changes, if anything does. */
    protected abstract void paintGround(Layer layer, Attention lit);

    /** Paints what rests, and puts the handles over it. */
    protected abstract void paintResting(GraphicsContext pen, Attention lit);

    /** Paints the part that happens now. */
    protected abstract void paintMotion(GraphicsContext pen, Attention lit, Motion motion);

    /** Brings the word being read into sight. */
    protected abstract void keepInSight();

    @Override
    public final void fit() {
        sight.seeAll();
    }

    @Override
    public final void fitReadably() {
        nearly = Viewport.NEARLY;
        refit();
    }

    @Override
    public final void fitTogether() {
        nearly = Viewport.TOGETHER;
        refit();
    }

    @Override
    public final Runnable wayBack() {
        return sight.wayBack(this::fitReadably);
    }

    @Override
    public final void zoomIn() {
        sight.zoomIn();
    }

    @Override
    public final void zoomOut() {
        sight.zoomOut();
    }

    @Override
    public final void pan(double right, double down) {
        sight.pan(right, down);
    }

    /** How large the type is, 1 as usual: the readable size of the diagram goes with it. */
    public final void setTypeScale(double scale) {
        typeScale = scale;
        refit();
    }

    /** Draws in these colours. */
    public final void setPalette(Palette colors) {
        palette = colors;
        repaint();
    }

    /** The colours that it is drawn in. */
    public final Palette palette() {
        return palette;
    }

    /** What is seen of it, and how large. */
    public final Viewport viewport() {
        return sight.viewport();
    }

    /** Moves what is seen as little as needed for a box to be seen. */
    protected final void bringIntoSight(Box box) {
        sight.bringIntoSight(box);
    }

    /** The same, with a margin beside what is at the edge of the diagram. */
    final void look(Box box) {
        sight.look(viewport().showing(box, getWidth(), getHeight()));
    }

    /** As large as it can be read, with the word being read in sight. */
    final void refit() {
        sight.fit(Viewport.readable(places().bounds(), getWidth(), getHeight(), typeScale, nearly));
        bringIntoSight();
    }

    /** Brings the word being read into sight, as soon as anything is. */
    final void bringIntoSight() {
        if (getWidth() > 0) {
            keepInSight();
        }
    }

    /** Paints what rests anew, with the next pulse. */
    final void repaint() {
        isRestingStale = true;
        requestLayout();
    }

    /** Another piece is seen. */
    void seeAnother() {
        repaint();
    }

    @Override
    protected void layoutChildren() {
        if (frame() == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        if (resting.getWidth() != getWidth() || resting.getHeight() != getHeight()) {
            for (Layer layer : List.of(ground, resting, moving)) {
                layer.sizeTo(getWidth(), getHeight());
            }
            isRestingStale = true;
            if (sight.isFitted()) {
                refit();
            }
        }
        if (isSeen()) {
            paint();
        }
    }

    private void paint() {
        if (isRestingStale) {
            isRestingStale = false;
            paintGround(ground, lit());
            resting.paint(viewport(), pen -> paintResting(pen, lit()));
        }
        frame().motion().ifPresentOrElse(
                motion -> moving.paint(viewport(), pen -> paintMotion(pen, lit(), motion)), moving::hide);
    }

    /** Whether nothing hides it: behind another picture it would be painted for nobody. */
    private boolean isSeen() {
        boolean isSeen = isVisible();
        for (Node parent = getParent(); parent != null && isSeen; parent = parent.getParent()) {
            isSeen = parent.isVisible();
        }
        return isSeen;
    }
}
