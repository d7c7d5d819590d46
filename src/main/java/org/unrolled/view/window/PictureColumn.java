package org.unrolled.view.window;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The diagram, and under it what explains it. Where there is not room for all of it the diagram keeps its least: first
 * the description scrolls, then the line that says the same in short gives way to it, then the legend.
 */
final class PictureColumn extends VBox {

    /** In this height of pixels, at the usual size of the type, all of a small network can be made out. */
    private static final double LEAST_PICTURE = 240;

    private final Region picture;
    private final StackPane legend;
    private final StackPane narration;
    private final Region description;

    /** A column of these, which each may be hidden by others too. */
    PictureColumn(Region picture, Region legend, Region narration, Region description) {
        this.picture = picture;
        this.legend = new StackPane(legend);
        this.narration = new StackPane(narration);
        this.description = description;
        getStyleClass().add("middle");
        setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(picture, this.legend, this.narration, description);
        setTypeScale(1);
    }

    /** How large the type is, 1 as usual. */
    void setTypeScale(double scale) {
        picture.setMinHeight(LEAST_PICTURE * scale);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double least = description.minHeight(width);
        double room = getHeight() - picture.getMinHeight() - least;
        double ofLegend = legend.prefHeight(width);
        double ofNarration = narration.prefHeight(width);
        boolean showsNarration = least == 0 || room >= ofLegend + ofNarration;
        show(narration, showsNarration);
        show(legend, room >= ofLegend + (showsNarration ? ofNarration : 0));
        super.layoutChildren();
    }

    private static void show(Region part, boolean isShown) {
        if (part.isManaged() != isShown) {
            part.setManaged(isShown);
            part.setVisible(isShown);
        }
    }
}
