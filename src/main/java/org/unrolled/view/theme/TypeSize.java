package org.unrolled.view.theme;

import java.util.List;

/**
 * How large all type is.
 *
 * @param percent one of 80 … 250; 100 is the usual size
 */
public record TypeSize(int percent) {

    /** The size that everything was drawn for. */
    public static final TypeSize USUAL = new TypeSize(100);

    /** Finer around the usual size, where a step is seen; coarser where the back row asks for more. */
    private static final List<Integer> PERCENTS = List.of(80, 90, 100, 110, 125, 150, 175, 200, 225, 250);
    private static final int USUAL_PIXELS = 15;

    /** The nearest size that there is. */
    public static TypeSize nearest(int percent) {
        return new TypeSize(PERCENTS.stream()
                .min((one, other) -> Integer.compare(Math.abs(one - percent), Math.abs(other - percent)))
                .orElseThrow());
    }

    /** The next size, or the largest. */
    public TypeSize larger() {
        return PERCENTS.stream().filter(other -> other > percent).findFirst().map(TypeSize::new).orElse(this);
    }

    /** The size before, or the smallest. */
    public TypeSize smaller() {
        return PERCENTS.reversed().stream().filter(other -> other < percent).findFirst().map(TypeSize::new)
                .orElse(this);
    }

    /** How many times the usual size: 0.8 … 2.5. */
    public double scale() {
        return percent / 100.0;
    }

    /** How large the type is where all else hangs on this one size, as a style. */
    public String style() {
        return style(scale());
    }

    /** The same, so many times the usual size. */
    public static String style(double scale) {
        return "-fx-font-size: " + Math.round(USUAL_PIXELS * scale) + "px;";
    }
}
