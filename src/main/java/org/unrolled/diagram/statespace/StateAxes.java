package org.unrolled.diagram.statespace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.model.network.Vector;
import org.unrolled.model.projection.PrincipalComponents;

/** What the axes of the state space say of a state's H numbers. */
public sealed interface StateAxes {

    /** How many axes, 1 … 3. */
    int count();

    /** Where a state lies. */
    Point3 place(Vector h);

    /**
     * Each axis is a neuron.
     *
     * @param units their indices, from 0, one to three
     */
    record Units(List<Integer> units) implements StateAxes {

        /** Keeps the units as they are. */
        public Units {
            units = List.copyOf(units);
        }

        /** The first three neurons, or all where there are fewer. */
        public static Units first(int hidden) {
            return new Units(IntStream.range(0, Math.min(3, hidden)).boxed().toList());
        }

        @Override
        public int count() {
            return units.size();
        }

        @Override
        public Point3 place(Vector h) {
            return new Point3(at(h, 0), at(h, 1), at(h, 2));
        }

        private double at(Vector h, int axis) {
            return axis < units.size() ? h.get(units.get(axis)) : 0;
        }
    }

    /**
     * The axes are the directions in which the states differ most.
     *
     * @param principal three components
     */
    record Components(PrincipalComponents principal) implements StateAxes {

        /** The leading three of these states, each turned the same way as the former one. */
        public static Components of(List<Vector> states, Optional<Components> former) {
            return new Components(PrincipalComponents.of(states, 3, former.map(Components::principal)));
        }

        /** The share of all the states' variance that an axis shows, 0 … 1. */
        public double share(int axis) {
            return principal.share(axis);
        }

        @Override
        public int count() {
            return 3;
        }

        @Override
        public Point3 place(Vector h) {
            double[] at = principal.coordinates(h);
            return new Point3(at[0], at[1], at[2]);
        }
    }
}
