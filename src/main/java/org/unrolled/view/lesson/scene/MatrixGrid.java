package org.unrolled.view.lesson.scene;

import javafx.scene.canvas.GraphicsContext;
import org.unrolled.view.PaintedRegion;

/** A matrix in small: a cell for every weight; of many rows only the shape. */
final class MatrixGrid extends PaintedRegion {

    private static final double WIDTH = 72;
    private static final double PITCH = 12;
    private static final double GAP = 2;
    private static final double MOST_HEIGHT = 84;
    private static final int FEW = 28;

    private final int rows;
    private final int columns;
    private boolean isPresent;

    MatrixGrid(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Shows it as the one in use, or as another. */
    void setPresent(boolean is) {
        isPresent = is;
        repaint();
    }

    void setTypeScale(double scale) {
        setScale(scale);
        setMinSize(WIDTH * scale, rows * pitch() * scale);
        setMaxSize(WIDTH * scale, rows * pitch() * scale);
    }

    @Override
    protected void paint(GraphicsContext pen) {
        pen.setFill(isPresent ? palette().input() : palette().neutral());
        pen.setStroke(isPresent ? palette().inputBorder() : palette().zeroEdge());
        pen.setLineWidth(0.75);
        if (rows > FEW) {
            cell(pen, 0, 0, WIDTH, rows * pitch());
            return;
        }
        double width = WIDTH / columns;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cell(pen, column * width, row * pitch(), width - GAP, pitch() - Math.min(GAP, pitch() / 4));
            }
        }
    }

    private double pitch() {
        return Math.min(PITCH, MOST_HEIGHT / rows);
    }

    private static void cell(GraphicsContext pen, double x, double y, double width, double height) {
        pen.fillRect(x + 0.5, y + 0.5, width - 1, height - 1);
        pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    }
}
