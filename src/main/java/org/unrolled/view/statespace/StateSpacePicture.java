package org.unrolled.view.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.unrolled.diagram.statespace.DecisionPlane;
import org.unrolled.diagram.statespace.Extent;
import org.unrolled.diagram.statespace.Plane;
import org.unrolled.diagram.statespace.Point3;
import org.unrolled.diagram.statespace.StateAxes;
import org.unrolled.diagram.statespace.StatePath;
import org.unrolled.model.network.Vector;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Part;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.Motion;

/**
 * What the state space shows at one moment.
 *
 * @param axes what its axes are
 * @param paths the ticked sentences, the one being read last, so that it is drawn over the others
 * @param extent the coordinate at the ends of the axes
 * @param plane where the answer changes, if there is such a plane
 * @param reached the last state that has been read: −1 for h₋₁
 * @param progress how far the point has moved on from there to the next state, 0 … 1
 */
record StateSpacePicture(
        StateAxes axes, List<ShownPath> paths, double extent, Optional<Plane> plane, int reached, double progress) {

    /** The picture of a frame, with the sentences that are ticked beside the one being read. */
    static StateSpacePicture of(
            Frame frame, List<SentenceRow> rows, Predicate<SentenceRow> isTicked, AxisChoice choice,
            Optional<StateAxes> former) {
        List<SentenceRow> shown = new ArrayList<>();
        List<ForwardTrace> traces = new ArrayList<>();
        for (SentenceRow row : rows) {
            if (!row.isRead() && isTicked.test(row)) {
                shown.add(row);
                traces.add(ForwardTrace.of(frame.diagram().trace().rnn(),
                        frame.document().vocabulary().indicesOf(row.words())));
            }
        }
        rows.stream().filter(SentenceRow::isRead).forEach(shown::add);
        traces.add(frame.diagram().trace());
        StateAxes axes = axes(frame.document().rnn().hiddenSize(), traces, choice, former);
        List<ShownPath> paths = IntStream.range(0, traces.size())
                .mapToObj(i -> new ShownPath(shown.get(i).words(), traces.get(i),
                        path(frame, shown.get(i), traces.get(i), axes), shown.get(i).style(), shown.get(i).isRead()))
                .toList();
        double extent = Extent.of(paths.stream()
                .flatMap(path -> path.path().places().stream())
                .flatMap(Optional::stream)
                .toList());
        return new StateSpacePicture(axes, paths, extent, DecisionPlane.of(frame.diagram().trace().rnn()),
                reached(frame.diagram()), progress(frame.diagram()));
    }

    /** The path of the sentence being read. */
    ShownPath read() {
        return paths.getLast();
    }

    /** Where the point is: at the last state that has been read, or on its way to the next. */
    Optional<Point3> now() {
        Optional<Point3> from = read().path().at(reached);
        if (progress == 0) {
            return from;
        }
        Optional<Point3> to = read().path().at(reached + 1);
        return from.isPresent() && to.isPresent() ? Optional.of(from.get().towards(to.get(), progress)) : from;
    }

    /** Whether any of the decision plane lies within the axes. */
    boolean isPlaneSeen() {
        return plane.filter(p -> !p.within(extent).isEmpty()).isPresent();
    }

    /** How many states are left out because they are not finite. */
    int omitted() {
        return paths.stream().mapToInt(path -> path.path().omitted()).sum();
    }

    /** While a class guesses, a path ends where the sentence has been read, be it another that begins alike. */
    private static StatePath path(Frame frame, SentenceRow row, ForwardTrace trace, StateAxes axes) {
        StatePath path = StatePath.of(trace, axes);
        if (!frame.diagram().quiz().isOn()) {
            return path;
        }
        int t = frame.cursor().t();
        int known = t < 0 || frame.cursor().hasDone(t, Part.ACTIVATION) ? t : t - 1;
        int common = 0;
        while (common < row.words().size() && common < frame.words().size()
                && row.words().get(common).equals(frame.words().get(common))) {
            common++;
        }
        return common > known + 1 ? path.until(known) : path;
    }

    private static StateAxes axes(
            int hidden, List<ForwardTrace> traces, AxisChoice choice, Optional<StateAxes> former) {
        if (hidden <= 3) {
            return StateAxes.Units.first(hidden);
        }
        List<Vector> states = traces.stream().flatMap(trace -> StatePath.finiteStates(trace).stream()).toList();
        boolean hasUnits = choice.units().stream().allMatch(unit -> unit < hidden);
        if (!choice.isComponents() || states.isEmpty()) {
            return hasUnits ? new StateAxes.Units(choice.units()) : StateAxes.Units.first(hidden);
        }
        return StateAxes.Components.of(states,
                former.filter(StateAxes.Components.class::isInstance).map(StateAxes.Components.class::cast));
    }

    private static int reached(DiagramFrame frame) {
        int t = frame.done().t();
        return t < 0 || frame.done().hasDone(t, Part.ACTIVATION) ? t : t - 1;
    }

    private static double progress(DiagramFrame frame) {
        return frame.motion()
                .filter(motion -> motion.part().part() == Part.ACTIVATION)
                .map((Motion motion) -> motion.stage(0, 1))
                .orElse(0.0);
    }
}
