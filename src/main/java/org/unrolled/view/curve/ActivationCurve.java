package org.unrolled.view.curve;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.arithmetic.CurveAxes;
import org.unrolled.arithmetic.Digits;
import org.unrolled.arithmetic.SlopeLine;
import org.unrolled.diagram.Box;
import org.unrolled.model.network.Activation;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;

/** The curve of the activation: the neuron in focus slides along it, its slope has a name, all others are faint. */
public final class ActivationCurve extends VBox {

    private static final double SLOPE_LINES = 2.5;

    private final Label title = new Label();
    private final Label point = new Label();
    private final Label slope = new Label();
    private final Plot plot = new Plot();

    /** An empty curve. */
    public ActivationCurve() {
        setId("curve");
        getStyleClass().add("curve");
        title.setId("curve-title");
        title.getStyleClass().add("heading");
        point.setId("curve-point");
        point.getStyleClass().addAll("number", "curve-number");
        point.setMinHeight(USE_PREF_SIZE);
        slope.setId("curve-slope");
        slope.getStyleClass().add("curve-slope");
        slope.setWrapText(true);
        // Room for the longest line, so that what stands below does not jump from step to step.
        slope.fontProperty().subscribe(font -> slope.setMinHeight(font.getSize() * SLOPE_LINES));
        slope.setAlignment(Pos.TOP_LEFT);
        FlowPane head = new FlowPane(title, point);
        head.getStyleClass().add("curve-head");
        getChildren().addAll(head, plot, slope);
        setFillWidth(true);
    }

    /** Shows the word and the part of this moment. */
    public void show(Frame frame) {
        ForwardTrace trace = frame.diagram().trace();
        int t = Math.max(0, frame.diagram().currentStep());
        int unit = frame.focusUnit();
        Activation f = trace.rnn().hiddenActivation();
        int digits = frame.diagram().digits();
        boolean hasSum = frame.diagram().doneOf(t, unit).hasDone(t, Part.SUM);
        boolean hasState = frame.diagram().doneOf(t, unit).hasDone(t, Part.ACTIVATION);
        double a = trace.step(t).a().get(unit);
        double h = trace.step(t).h().get(unit);
        String unknown = Messages.text("diagram.unknown");
        title.setText(Messages.text("curve.title", f.symbol(), Notation.state(t, unit)));
        point.setText("(a, h) = (" + (hasSum ? Decimals.rounded(a, digits) : unknown) + Messages.text("list.numbers")
                + (hasState ? Decimals.rounded(h, digits) : unknown) + ")");
        slope.setText(!hasState || !Double.isFinite(h) ? Messages.text("curve.slope", unknown)
                : Messages.text(CurveAxes.isSaturated(f, a) ? "curve.slope.saturated" : "curve.slope",
                        SlopeLine.of(f, a, h, Digits.of(digits))));
        plot.setAccessibleText(title.getText() + ": " + point.getText() + ". " + slope.getText());
        plot.show(frame, slid(frame, trace, t, unit), t, unit);
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        plot.setScale(scale);
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        plot.setPalette(theme.palette());
    }

    /** Where the point stands on the a axis: it slides from where the word before had left it. */
    private static OptionalDouble slid(Frame frame, ForwardTrace trace, int t, int unit) {
        double to = trace.step(t).a().get(unit);
        if (frame.diagram().doneOf(t, unit).hasDone(t, Part.ACTIVATION)) {
            return OptionalDouble.of(to);
        }
        double from = t == 0 ? 0 : trace.step(t - 1).a().get(unit);
        return frame.diagram().motion()
                .filter(motion -> motion.part().t() == t && motion.part().part() == Part.ACTIVATION)
                .map(motion -> OptionalDouble.of(from + (to - from) * motion.stage(0, 1)))
                .orElse(OptionalDouble.empty());
    }

    /** The canvas, painted at most once per pulse. */
    private static final class Plot extends Region {

        private static final double RATIO = 0.62;
        private static final double LEAST_HEIGHT = 96;

        private final Canvas canvas = new Canvas();
        private Palette palette = Palette.LIGHT;
        private double scale = 1;
        private Frame frame;
        private OptionalDouble slid = OptionalDouble.empty();
        private int t;
        private int unit;

        Plot() {
            setId("curve-plot");
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            canvas.setManaged(false);
            getChildren().add(canvas);
            setMinSize(160, LEAST_HEIGHT);
        }

        void show(Frame next, OptionalDouble nextSlid, int nextStep, int nextUnit) {
            frame = next;
            slid = nextSlid;
            t = nextStep;
            unit = nextUnit;
            requestLayout();
        }

        void setScale(double factor) {
            scale = factor;
            setMinHeight(LEAST_HEIGHT * scale);
            requestLayout();
        }

        void setPalette(Palette colors) {
            palette = colors;
            requestLayout();
        }

        @Override
        protected double computePrefWidth(double height) {
            return 260;
        }

        @Override
        protected double computePrefHeight(double width) {
            return (width > 0 ? width : 260) * RATIO;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected void layoutChildren() {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            if (frame != null && getWidth() > 0) {
                GraphicsContext pen = canvas.getGraphicsContext2D();
                Box room = new Box(0, 0, getWidth() / scale, getHeight() / scale);
                CurveAxes axes = CurveAxes.of(frame.diagram().trace(), new Box(8, 4, room.width() - 16,
                        room.height() - 8));
                pen.save();
                pen.scale(scale, scale);
                new CurvePainter(pen, palette, axes).paint(frame, t, unit, slid, room);
                pen.restore();
            }
        }
    }
}
