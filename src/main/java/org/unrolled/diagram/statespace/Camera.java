package org.unrolled.diagram.statespace;

/**
 * From where the state space is looked at. Parallel lines stay parallel: equal lengths look equal, near or far.
 *
 * @param yaw how far it is turned about the upright axis, in radians
 * @param pitch how far it is tipped towards the viewer, in radians, −π/2 … π/2
 * @param zoom 1 where the whole cube just fits, however it is turned
 * @param right how far its middle lies right of the middle of the room, in pixels
 * @param down how far its middle lies below that of the room, in pixels
 */
public record Camera(double yaw, double pitch, double zoom, double right, double down) {

    /** From where every corner of a cube shows. */
    public static final Camera HOME = new Camera(Math.toRadians(-32), Math.toRadians(22), 1, 0, 0);
    /** Straight from the front: for a square or a line. */
    public static final Camera FRONT = new Camera(0, 0, 1, 0, 0);

    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 8;

    /** Turned further; it never tips over. */
    public Camera turned(double byYaw, double byPitch) {
        return new Camera(Math.IEEEremainder(yaw + byYaw, 2 * Math.PI),
                Math.clamp(pitch + byPitch, -Math.PI / 2, Math.PI / 2), zoom, right, down);
    }

    /** Nearer or farther; what is seen in the middle of the room stays there. */
    public Camera zoomed(double factor) {
        double to = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
        return new Camera(yaw, pitch, to, right * to / zoom, down * to / zoom);
    }

    /** Moved aside by so many pixels, but no farther from the middle than so many. */
    public Camera moved(double byRight, double byDown, double mostRight, double mostDown) {
        return new Camera(yaw, pitch, zoom, Math.clamp(right + byRight, -mostRight, mostRight),
                Math.clamp(down + byDown, -mostDown, mostDown));
    }

    /** A place as it lies before the viewer: x to the right, y up, z towards the viewer. */
    public Point3 turn(Point3 p) {
        double x = Math.cos(yaw) * p.x() + Math.sin(yaw) * p.z();
        double deep = -Math.sin(yaw) * p.x() + Math.cos(yaw) * p.z();
        double y = Math.cos(pitch) * p.y() - Math.sin(pitch) * deep;
        double z = Math.sin(pitch) * p.y() + Math.cos(pitch) * deep;
        return new Point3(x, y, z);
    }
}
