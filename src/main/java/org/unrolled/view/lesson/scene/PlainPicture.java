package org.unrolled.view.lesson.scene;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.lesson.InputRow;
import org.unrolled.diagram.lesson.InputRows;
import org.unrolled.diagram.lesson.PlainLayout;
import org.unrolled.model.lesson.scene.PlainRun;
import org.unrolled.view.PaintedRegion;

/** A plain network: what stands in its inputs, and what its hidden units made of it. */
final class PlainPicture extends PaintedRegion {

    private static final double LEAST_WIDTH = 300;
    private static final double LEAST_HEIGHT = 190;
    private static final double PREFERRED_HEIGHT = 264;

    private double typeScale = 1;
    private List<String> words = List.of();
    private PlainRun run;

    PlainPicture() {
        setId("plain-network");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /**
     * Shows a network.
     *
     * @param sentence all words, also those for which it has no input
     * @param computed what it computed of those that it has one for
     * @param accessible what a screen reader says
     */
    void show(List<String> sentence, PlainRun computed, String accessible) {
        words = sentence;
        run = computed;
        setAccessibleText(accessible);
        fit();
        repaint();
    }

    void setTypeScale(double scale) {
        typeScale = scale;
        setScale(scale);
        setMinSize(LEAST_WIDTH * scale, LEAST_HEIGHT * scale);
        fit();
    }

    /** What is said of it stands right below, however much room there is. */
    private void fit() {
        double most = run == null ? PREFERRED_HEIGHT
                : PlainLayout.mostHeight(Math.max(words.size(), run.network().inputSize()), run.network().hiddenSize());
        setPrefHeight(Math.min(PREFERRED_HEIGHT, most) * typeScale);
        setMaxHeight(most * typeScale);
    }

    /** Where everything lies at this size, in units of which the type is as usual. */
    PlainLayout places() {
        double height = getHeight() / typeScale;
        List<InputRow> rows = InputRows.of(words.size(), run.network().inputSize(), PlainLayout.mostRows(height));
        return new PlainLayout(rows, run.network().hiddenSize(), getWidth() / typeScale, height);
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (run != null) {
            new PlainPainter(pen, palette(), places(), words, run).paint();
        }
    }
}
