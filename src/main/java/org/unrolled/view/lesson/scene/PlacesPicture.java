package org.unrolled.view.lesson.scene;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.lesson.PlacesLayout;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.text.Messages;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** The input of a network with a place for every word, and which column of its weights a word meets at each place. */
final class PlacesPicture extends PaintedRegion {

    private static final double NUMBER_SIZE = 15;

    private WordOrder scene;
    private int followed;
    private double typeScale = 1;

    PlacesPicture() {
        setId("order-places");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /**
     * Shows an order.
     *
     * @param place of the word whose columns are marked at every place
     */
    void show(WordOrder next, int place) {
        scene = next;
        followed = place;
        repaint();
    }

    void setTypeScale(double factor) {
        typeScale = factor;
        setScale(factor);
        requestLayout();
    }

    PlacesLayout places() {
        return new PlacesLayout(scene.words().size(), size(), getWidth() / typeScale);
    }

    private int size() {
        return scene.document().vocabulary().size();
    }

    private int index(int place) {
        return scene.column(0, scene.words().get(place));
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (scene == null) {
            return;
        }
        PlacesLayout places = places();
        for (int place = 0; place < places.shown(); place++) {
            paintBlock(pen, places, place);
        }
        if (places.shown() < scene.words().size()) {
            Box more = places.more();
            TextPainter.center(pen, "…", Fonts.bold(26), palette().text(), more.centerX(), more.centerY() - 6,
                    more.width());
        }
    }

    private void paintBlock(GraphicsContext pen, PlacesLayout places, int place) {
        Box block = places.block(place);
        pen.setFill(palette().panel(place));
        pen.fillRoundRect(block.x(), block.y(), block.width(), block.height(), 10, 10);
        pen.setStroke(palette().panelBorder());
        pen.setLineWidth(1);
        pen.strokeRoundRect(block.x(), block.y(), block.width(), block.height(), 10, 10);
        Box title = places.title(place);
        Font font = Fonts.bold(15);
        TextPainter.center(pen, TextPainter.shortened(
                Messages.text("scene.order.place", place + 1, scene.words().get(place)), font, title.width() - 8), font,
                palette().textOn(palette().panel(place)), title.centerX(), title.centerY() + 1, title.width() - 8);
        int hot = index(place);
        int mark = index(followed);
        if (places.showsCells()) {
            for (int word = 0; word < size(); word++) {
                paintCell(pen, places, place, word, word == hot);
            }
        } else {
            Box cells = places.cells(place);
            pen.setFill(palette().cell());
            pen.fillRect(cells.x(), cells.y(), cells.width(), cells.height());
            paintCell(pen, places, place, hot, true);
        }
        Box marked = places.cell(place, mark).grow(1);
        pen.setStroke(palette().accent());
        pen.setLineWidth(3);
        pen.strokeRoundRect(marked.x(), marked.y(), marked.width(), marked.height(), 6, 6);
        String number = String.valueOf(place * size() + mark + 1);
        Box below = places.number(place, mark, TextPainter.width(number, Fonts.number(NUMBER_SIZE)) + 2);
        TextPainter.center(pen, number, Fonts.number(NUMBER_SIZE), palette().textOn(palette().panel(place)),
                below.centerX(), below.centerY(), below.width());
    }

    private void paintCell(GraphicsContext pen, PlacesLayout places, int place, int word, boolean isHot) {
        Box cell = places.cell(place, word);
        double gap = cell.width() >= 8 ? 1.5 : 0.3;
        Color fill = isHot ? palette().hotCell() : palette().cell();
        pen.setFill(fill);
        pen.fillRoundRect(cell.x() + gap, cell.y(), cell.width() - 2 * gap, cell.height(), 4, 4);
        if (places.showsDigits()) {
            TextPainter.center(pen, isHot ? "1" : "0", Fonts.number(15), palette().textOn(fill), cell.centerX(),
                    cell.centerY(), cell.width());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640 * typeScale;
    }

    @Override
    protected double computeMinHeight(double width) {
        return PlacesLayout.HEIGHT * typeScale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PlacesLayout.HEIGHT * typeScale;
    }
}
