package org.unrolled.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A label whose lines are broken between words, each a text of its own: where JavaFX breaks a line within a text of a
 * complex script, such as Devanagari, it draws what comes after the break in both lines.
 */
public final class WrappedLabel extends Label {

    private static final String AFTER_A_BREAK = "(?<=[ -])";

    /** A label without a text yet. */
    public WrappedLabel() {
        setWrapText(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Words(this);
    }

    private static final class Words extends SkinBase<WrappedLabel> {

        private final TextFlow flow = new TextFlow();

        Words(WrappedLabel label) {
            super(label);
            getChildren().add(flow);
            label.textProperty().subscribe(this::show);
        }

        private void show(String text) {
            List<Text> words = new ArrayList<>();
            for (String word : text == null ? new String[0] : text.split(AFTER_A_BREAK)) {
                Text piece = new Text(word);
                piece.fontProperty().bind(getSkinnable().fontProperty());
                piece.fillProperty().bind(getSkinnable().textFillProperty());
                words.add(piece);
            }
            flow.getChildren().setAll(words);
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return left + right;
        }

        /** A little more than its line, which rounding would break else. */
        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return left + Math.ceil(flow.prefWidth(-1)) + 1 + right;
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + bottom + flow.prefHeight(width < 0 ? -1 : Math.max(1, width - left - right));
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return top + bottom + getSkinnable().getFont().getSize();
        }

        @Override
        protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
            return getSkinnable().prefWidth(height);
        }

        @Override
        public double computeBaselineOffset(double top, double right, double bottom, double left) {
            return top + flow.getBaselineOffset();
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            double wanted = Math.min(height, flow.prefHeight(width));
            VPos place = getSkinnable().getAlignment().getVpos();
            double above = place == VPos.TOP || place == VPos.BASELINE ? 0
                    : (height - wanted) * (place == VPos.BOTTOM ? 1 : 0.5);
            flow.resizeRelocate(x, y + above, width, wanted);
        }
    }
}
