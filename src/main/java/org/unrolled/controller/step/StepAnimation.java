package org.unrolled.controller.step;

import java.util.List;
import java.util.Optional;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.diagram.Motion;

/**
 * The parts of a step, one after another, as a function of time. One unit of time is one part.
 *
 * @param parts what happens, in order
 */
public record StepAnimation(List<Cursor> parts) {

    /** Nothing happens. */
    public static final StepAnimation NONE = new StepAnimation(List.of());

    /** Keeps the parts as they are. */
    public StepAnimation {
        parts = List.copyOf(parts);
    }

    /** What happens at a time, 0 … the number of parts; nothing once it is over. */
    public Optional<Motion> at(double time) {
        int part = (int) Math.floor(Math.max(0, time));
        return part < parts.size()
                ? Optional.of(new Motion(parts.get(part), Math.max(0, time) - part))
                : Optional.empty();
    }

    /** How long it lasts. */
    public double length() {
        return parts.size();
    }
}
