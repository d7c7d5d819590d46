package org.unrolled.view.diagram.stage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;

/** What edges and colours mean. */
public final class Legend extends FlowPane {

    private static final double WIDTH = 30;
    private static final double HEIGHT = 18;
    private static final double VALUES = 42;

    private Palette palette;
    private double scale = 1;

    /** A legend in the colours of the projector. */
    public Legend() {
        getStyleClass().add("legend");
        setId("legend");
        setAlignment(Pos.CENTER_LEFT);
        // As many entries to a line as fit: by itself a flow asks for the height of its usual, narrow width.
        prefWrapLengthProperty().bind(widthProperty());
        setTheme(Theme.PROJECTOR);
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme next) {
        palette = next.palette();
        build();
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double next) {
        scale = next;
        build();
    }

    private void build() {
        getChildren().setAll(
                entry(line(palette.mutedText(), 2, true, false), "legend.wx"),
                entry(line(palette.mutedText(), 5, false, false), "legend.wh"),
                entry(line(palette.negative(), 4, false, true), "legend.negative"),
                entry(line(palette.positive(), 4, false, false), "legend.positive"),
                entry(values(palette), "legend.value"),
                entry(dot(palette), "legend.dot"),
                entry(pastEnd(palette), "legend.width"));
    }

    private static Node entry(Node sample, String key) {
        HBox entry = new HBox(sample, new Label(Messages.text(key)));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private Canvas line(Color color, double width, boolean isDashed, boolean isNegative) {
        Canvas canvas = canvas(WIDTH, HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setStroke(color);
        pen.setLineWidth(width);
        if (isDashed) {
            pen.setLineDashes(6, 4);
        }
        pen.strokeLine(1, HEIGHT / 2, WIDTH - 10, HEIGHT / 2);
        pen.setLineDashes();
        pen.setFill(color);
        pen.fillPolygon(new double[] {WIDTH - 1, WIDTH - 11, WIDTH - 11},
                new double[] {HEIGHT / 2, HEIGHT / 2 - 5, HEIGHT / 2 + 5}, 3);
        if (isNegative) {
            pen.setLineWidth(2.4);
            pen.strokeLine(WIDTH - 15, 2, WIDTH - 15, HEIGHT - 2);
        }
        return canvas;
    }

    private Canvas values(Palette palette) {
        Canvas canvas = canvas(VALUES, HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        for (int x = 0; x < VALUES; x++) {
            pen.setFill(palette.ofValue(2 * x / VALUES - 1));
            pen.fillRect(x, 3, Math.min(2, VALUES - x), HEIGHT - 6);
        }
        return canvas;
    }

    private Canvas dot(Palette palette) {
        Canvas canvas = canvas(HEIGHT, HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(palette.positive());
        pen.fillOval(3, 3, HEIGHT - 6, HEIGHT - 6);
        return canvas;
    }

    private Canvas pastEnd(Palette palette) {
        Canvas canvas = canvas(WIDTH, HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setStroke(palette.mutedText());
        pen.setLineWidth(7);
        pen.strokeLine(1, HEIGHT / 2, WIDTH - 2, HEIGHT / 2);
        pen.setStroke(palette.text());
        pen.setLineWidth(1.8);
        pen.strokeLine(WIDTH / 2 - 3, 1, WIDTH / 2 - 3, HEIGHT - 1);
        pen.strokeLine(WIDTH / 2 + 3, 1, WIDTH / 2 + 3, HEIGHT - 1);
        return canvas;
    }

    private Canvas canvas(double width, double height) {
        Canvas canvas = new Canvas(width * scale, height * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        return canvas;
    }
}
