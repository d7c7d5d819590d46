package org.unrolled.view.diagram.sight;

import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;

/**
 * Which piece of the diagram is seen, and how large.
 *
 * @param scale pixels per unit of the diagram
 * @param x where the diagram's left side stands, in pixels
 * @param y where its upper side stands, in pixels
 */
public record Viewport(double scale, double x, double y) {

    static final double LEAST = 0.05;
    static final double MOST = 8;
    /** Below this the type is under 14 pixels: no automatic fit goes below it in a window of the usual size. */
    static final double READABLE = 0.84;
    /** The height of the diagram in a window of the usual size. A smaller one fills the same wall with fewer pixels. */
    private static final double USUAL_HEIGHT = 600;
    /** All of it a little smaller is better than nearly all of it. */
    public static final double NEARLY = 0.85;
    /** And of a picture that is spoken about as a whole. */
    public static final double TOGETHER = 0.7;
    private static final double FIT_MOST = 2.6;

    /** All of the diagram, in the middle. */
    public static Viewport fitting(Box diagram, double width, double height) {
        double scale = Math.clamp(Math.min(width / diagram.width(), height / diagram.height()), LEAST, FIT_MOST);
        return new Viewport(scale, (width - diagram.width() * scale) / 2, (height - diagram.height() * scale) / 2);
    }

    /** All of the diagram if it can be read then; else as much of it as can be, from its start. */
    static Viewport readable(Box diagram, double width, double height, double typeScale) {
        return readable(diagram, width, height, typeScale, NEARLY);
    }

    /**
     * The same.
     *
     * @param nearly which share of the readable size is still read
     */
    public static Viewport readable(Box diagram, double width, double height, double typeScale, double nearly) {
        Viewport all = fitting(diagram, width, height);
        double least = READABLE * Math.clamp(height / USUAL_HEIGHT, 0.6, 1);
        double readable = all.scale >= nearly * least ? all.scale
                : Math.max(least, Math.min(FIT_MOST, height / diagram.height()));
        // What is spoken about as a whole grows with the type as far as it has room, while it can be read.
        boolean isWhole = nearly == TOGETHER && all.scale >= nearly * least * typeScale;
        double scale = Math.clamp(readable * typeScale, LEAST, isWhole ? all.scale : MOST);
        return new Viewport(scale, 0, 0).within(diagram, width, height);
    }

    /** For a picture: all of the diagram, down to half of the readable size, below which it is cut instead. */
    public static Viewport picture(Box diagram, double width, double height) {
        Viewport all = fitting(diagram, width, height);
        double least = Math.min(READABLE / 2, height / diagram.height());
        return all.scale >= least ? all : new Viewport(least, 0, 0);
    }

    /** A place of the screen, in units of the diagram. */
    public Point toDiagram(double screenX, double screenY) {
        return new Point((screenX - x) / scale, (screenY - y) / scale);
    }

    /** A place of the diagram, in pixels. */
    public Point toScreen(Point point) {
        return new Point(x + point.x() * scale, y + point.y() * scale);
    }

    /** A box of the diagram, in pixels. */
    public Box toScreen(Box box) {
        return new Box(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
    }

    /** Larger or smaller, around a place on the screen that stays where it is. */
    public Viewport zoomed(double factor, double screenX, double screenY) {
        double to = Math.clamp(scale * factor, LEAST, MOST);
        return new Viewport(to, screenX - (screenX - x) * to / scale, screenY - (screenY - y) * to / scale);
    }

    /** Moved by pixels. */
    public Viewport moved(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy);
    }

    /** Moved back so that no empty margin shows where there is diagram to show; centred where it is smaller. */
    public Viewport within(Box diagram, double width, double height) {
        return new Viewport(scale, within(x, diagram.width() * scale, width),
                within(y, diagram.height() * scale, height));
    }

    /** Moved as little as needed for a box to be seen, with what can be seen around it. */
    public Viewport showing(Box box, double width, double height) {
        Box seen = toScreen(box);
        return new Viewport(scale, x + shift(seen.x(), seen.right(), width), y + shift(seen.y(), seen.bottom(), height));
    }

    private static double within(double at, double size, double room) {
        return size <= room ? (room - size) / 2 : Math.clamp(at, room - size, 0);
    }

    private static double shift(double from, double to, double room) {
        if (to - from > room || from < 0) {
            return -from;
        }
        return to > room ? room - to : 0;
    }
}
