package org.unrolled.diagram.statespace;

/**
 * From where the state space is looked at. Parallel lines stay parallel: equal lengths look equal, near or far.
 *
 * @param yaw how far it is turned about the upright axis, in radians
 * @param pitch how far it is tipped towards the viewer, in radians, −π/2 … π/2
 * @param zoom 1 where the whole cube just fits, however it is turned
 */
public record Camera(double yaw, double pitch, double zoom) {

    /** From where every corner of a cube shows. */
    public static final Camera HOME = new Camera(Math.toRadians(-32), Math.toRadians(22), 1);
    /** Straight from the front: for a square or a line. */
    public static final Camera FRONT = new Camera(0, 0, 1);

    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 8;

    /** Turned further; it never tips over. */
    public Camera turned(double byYaw, double byPitch) {
        return new Camera(Math.IEEEremainder(yaw + byYaw, 2 * Math.PI),
                Math.clamp(pitch + byPitch, -Math.PI / 2, Math.PI / 2), zoom);
    }

    /** Nearer or farther. */
    public Camera zoomed(double factor) {
        return new Camera(yaw, pitch, Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM));
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
