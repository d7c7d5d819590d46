package org.unrolled.diagram.statespace;

import java.util.Optional;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Rnn;

/** Where a network's answer changes: z = 0 for one output, z₀ = z₁ for two classes. */
public final class DecisionPlane {

    /** A space of more neurons is not seen whole, and in what is seen of it the answer has no plane. */
    public static final int MOST_NEURONS = 3;

    private DecisionPlane() {
    }

    /** The plane of Wy h + by, or of the difference of its two rows; none for other read-outs or H above 3. */
    public static Optional<Plane> of(Rnn rnn) {
        boolean isTwoClasses = isTwoClasses(rnn);
        if (rnn.hiddenSize() > MOST_NEURONS || !(rnn.outputSize() == 1 || isTwoClasses)) {
            return Optional.empty();
        }
        double[] normal = new double[3];
        for (int unit = 0; unit < rnn.hiddenSize(); unit++) {
            normal[unit] = isTwoClasses ? rnn.wy().get(1, unit) - rnn.wy().get(0, unit) : rnn.wy().get(0, unit);
        }
        double offset = isTwoClasses ? rnn.by().get(1) - rnn.by().get(0) : rnn.by().get(0);
        return Optional.of(new Plane(new Point3(normal[0], normal[1], normal[2]), offset));
    }

    /** Whether the plane is z₀ = z₁ rather than z = 0. */
    public static boolean isTwoClasses(Rnn rnn) {
        return rnn.outputSize() == 2 && rnn.outputActivation() == OutputActivation.SOFTMAX;
    }
}
