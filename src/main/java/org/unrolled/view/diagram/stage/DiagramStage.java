package org.unrolled.view.diagram.stage;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.folded.FoldedView;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.diagram.morph.MorphCanvas;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.unrolled.UnrolledView;
import org.unrolled.view.theme.Theme;

/**
 * The unrolled diagram and the folded one, of which one is seen; the way from one to the other is a morph, in which the
 * one hidden layer becomes its copies in time. Whatever else the hand does ends it at once.
 */
public final class DiagramStage extends Region {

    private static final double MARGIN = 12;

    private final UnrolledView unrolled;
    private final FoldedView folded;
    private final MorphCanvas morph;
    private final CheckBox loops = new CheckBox(Messages.text("folded.loops"));
    private final ReadOnlyObjectWrapper<DiagramMode> mode = new ReadOnlyObjectWrapper<>(DiagramMode.UNROLLED);
    private DiagramFrame frame;
    private boolean isStill;

    /** Diagrams that report to these events. */
    public DiagramStage(DiagramEvents events) {
        unrolled = new UnrolledView(events);
        folded = new FoldedView(events);
        morph = new MorphCanvas(folded, unrolled, this::showWhichIsSeen);
        loops.setId("folded-loops");
        loops.getStyleClass().add("folded-loops");
        loops.setSelected(true);
        loops.selectedProperty().subscribe(folded::showLoops);
        getStyleClass().add("diagram");
        getChildren().addAll(unrolled, folded, morph, loops);
        addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == KeyEvent.KEY_PRESSED) {
                morph.finish();
            }
        });
        setTheme(Theme.PROJECTOR);
        showWhichIsSeen();
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        morph.finish();
        unrolled.setPalette(theme.palette());
        folded.setPalette(theme.folded());
    }

    /** Lets nothing move, or lets things move again. */
    public void setStill(boolean still) {
        isStill = still;
        if (isStill) {
            morph.finish();
        }
    }

    /** Shows another moment. */
    public void show(DiagramFrame next) {
        if (frame != null && !frame.equals(next)) {
            morph.finish();
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

    /** What zooms and pans each of both diagrams. */
    public List<Lens> lenses() {
        return List.of(unrolled, folded);
    }

    /** As what the network is drawn, or will be once a morph under way has ended. */
    public ReadOnlyObjectProperty<DiagramMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Draws the network otherwise: by a morph, or at once where nothing is to move. */
    public void setMode(DiagramMode next) {
        morph.finish();
        if (next == mode.get()) {
            return;
        }
        DiagramView former = current();
        mode.set(next);
        if (frame != null && getScene() != null && !isStill) {
            morph.start(current());
        }
        current().setVisible(true);
        if (former.isFocusWithin()) {
            current().requestFocus();
        }
        showWhichIsSeen();
    }

    /** The way from one to the other. */
    MorphCanvas morph() {
        return morph;
    }

    /** Whether anything moves: a part of a step, or one diagram on its way to the other. */
    public boolean isMoving() {
        return morph.isMorphing() || frame != null && frame.motion().isPresent();
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
        if (morph.isMorphing()) {
            // Both must know where they stand before anything can move from one to the other.
            unrolled.layout();
            folded.layout();
            morph.paint(frame, getWidth(), getHeight());
        }
    }

    private void showWhichIsSeen() {
        unrolled.setVisible(mode.get() == DiagramMode.UNROLLED);
        folded.setVisible(mode.get() == DiagramMode.FOLDED);
        loops.setVisible(folded.isVisible() && !morph.isMorphing());
        requestLayout();
    }
}
