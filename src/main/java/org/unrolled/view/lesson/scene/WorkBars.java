package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import org.unrolled.text.Messages;
import org.unrolled.view.PaintedRegion;
import org.unrolled.view.canvas.TextPainter;
import org.unrolled.view.theme.Fonts;

/** Bars beside each other's names and numbers, each group on a linear scale that starts at zero. */
final class WorkBars extends PaintedRegion {

    private static final double LEAST_PITCH = 19;
    private static final double MOST_PITCH = 26;
    private static final double GROUP_GAP = 6;
    private static final double GAP = 10;
    /** The least that is seen of a bar. */
    private static final double SLIVER = 3;
    private static final double LEAST_BAR = 40;
    private static final double DASH = 4;
    private static final double IDLE = 0.14;

    private List<Group> groups = List.of();
    private double typeScale = 1;

    /**
     * Bars on one scale.
     *
     * @param title what they measure
     */
    record Group(String title, List<WorkBar> bars) {

        private double largest() {
            return bars.stream().mapToDouble(WorkBar::amount).max().orElse(0);
        }
    }

    WorkBars() {
        setId("work-bars");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(List<Group> shown) {
        groups = shown;
        setAccessibleText(shown.stream().map(WorkBars::said).collect(Collectors.joining(". ")));
        fit();
        repaint();
    }

    void setTypeScale(double scale) {
        typeScale = scale;
        setScale(scale);
        fit();
    }

    private void fit() {
        setMinHeight(height(LEAST_PITCH) * typeScale);
        setPrefHeight(height(MOST_PITCH) * typeScale);
    }

    private int lines() {
        return groups.stream().mapToInt(group -> 1 + group.bars().size()).sum();
    }

    private double height(double pitch) {
        return lines() * pitch + Math.max(0, groups.size() - 1) * GROUP_GAP;
    }

    private static String said(Group group) {
        return group.title() + ": " + group.bars().stream().map(bar -> bar.name() + " " + bar.written())
                .collect(Collectors.joining(Messages.text("list.numbers")));
    }

    @Override
    protected void paint(GraphicsContext pen) {
        double room = getHeight() / typeScale - (groups.size() - 1) * GROUP_GAP;
        double pitch = Math.clamp(room / Math.max(1, lines()), LEAST_PITCH, MOST_PITCH);
        Font names = Fonts.text(16);
        Font numbers = Fonts.number(16);
        double left = widest(WorkBar::name, names) + GAP;
        double most = Math.max(LEAST_BAR, getWidth() / typeScale - left - widest(WorkBar::written, numbers) - GAP);
        double y = 0;
        for (Group group : groups) {
            TextPainter.left(pen, group.title(), Fonts.text(15), palette().mutedText(), 0, y + pitch / 2);
            y += pitch;
            for (WorkBar bar : group.bars()) {
                double middle = y + pitch / 2;
                TextPainter.left(pen, bar.name(), names, palette().text(), 0, middle);
                double width = group.largest() == 0 ? 0 : Math.max(SLIVER, most * bar.amount() / group.largest());
                paintBar(pen, bar, left, y + 3, bar.amount() == 0 ? 0 : width, pitch - 6);
                TextPainter.left(pen, bar.written(), numbers, palette().text(),
                        left + (bar.amount() == 0 ? 0 : width) + GAP, middle);
                y += pitch;
            }
            y += GROUP_GAP;
        }
    }

    private void paintBar(GraphicsContext pen, WorkBar bar, double x, double y, double width, double height) {
        double worked = width * (1 - bar.idle());
        pen.setFill(bar.isRecurrent() ? palette().hidden() : palette().input());
        pen.fillRect(x, y, worked, height);
        if (bar.idle() > 0 && width - worked > 1) {
            pen.setGlobalAlpha(IDLE);
            pen.setFill(palette().broken());
            pen.fillRect(x + worked, y, width - worked, height);
            pen.setGlobalAlpha(1);
            pen.setStroke(palette().broken());
            pen.setLineWidth(1);
            pen.setLineDashes(DASH, DASH);
            pen.strokeRect(x + worked + 0.5, y + 0.5, Math.max(0, width - worked - 1), height - 1);
            pen.setLineDashes((double[]) null);
        }
        if (worked > 0) {
            pen.setStroke(bar.isRecurrent() ? palette().neuronBorder() : palette().inputBorder());
            pen.setLineWidth(1);
            pen.strokeRect(x + 0.5, y + 0.5, Math.max(0.5, worked - 1), height - 1);
        }
    }

    private double widest(Function<WorkBar, String> text, Font font) {
        return groups.stream().flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> TextPainter.width(text.apply(bar), font)).max().orElse(0);
    }
}
