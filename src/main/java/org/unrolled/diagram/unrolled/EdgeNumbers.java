package org.unrolled.diagram.unrolled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Curve;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.Point;

/**
 * Where the weights of a neuron stand on its edges in the unrolled diagram: those into it, and after the last word
 * those out of it. None covers a box, a name or another; where there is no room for one it is left out.
 */
public final class EdgeNumbers {

    private static final double HEIGHT = 24;
    private static final double PADDING = 8;
    private static final double DIGIT = 9.7;
    private static final double CLEAR = 2;
    private static final double HEADING = 32;
    private static final double TITLE = 40;
    /** So many places of an edge are tried. */
    private static final int PLACES = 41;
    /** Here edges into one neuron are apart already, and those from one word still. */
    private static final double BEST = 0.35;
    private static final List<Integer> NEAREST_TO_BEST = IntStream.range(0, PLACES).boxed()
            .sorted(Comparator.comparingDouble(place -> Math.abs(place - BEST * (PLACES - 1))))
            .toList();

    private final UnrolledLayout layout;
    private final UnrolledEdges edges;
    private final UnrolledChips chips;
    private final double width;

    /** On these edges, with numbers of so many decimals. */
    public EdgeNumbers(UnrolledLayout layout, UnrolledEdges edges, int digits) {
        this.layout = layout;
        this.edges = edges;
        chips = new UnrolledChips(layout);
        width = PADDING + DIGIT * (digits + 3);
    }

    /** The weights of a neuron at a time step. */
    public List<EdgeName> of(int t, int unit) {
        List<Box> taken = taken(t);
        List<EdgeName> numbers = new ArrayList<>();
        for (EdgeId edge : edgesOf(t, unit)) {
            place(edges.curve(edge), taken).ifPresent(box -> {
                numbers.add(new EdgeName(edge.weight(), box));
                taken.add(box.grow(CLEAR));
            });
        }
        return numbers;
    }

    private List<EdgeId> edgesOf(int t, int unit) {
        List<EdgeId> of = new ArrayList<>(edges.intoNeuron(t, unit));
        if (layout.hasOutputPanel()) {
            edges.wy(t).stream().filter(edge -> edge.weight().column() == unit).forEach(of::add);
        }
        return of;
    }

    private Optional<Box> place(Curve curve, List<Box> taken) {
        List<Point> places = curve.evenly(PLACES);
        return NEAREST_TO_BEST.stream()
                .map(places::get)
                .map(place -> new Box(place.x() - width / 2, place.y() - HEIGHT / 2, width, HEIGHT))
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .findFirst();
    }

    /** What no number may cover: everything around the edges that says something. */
    private List<Box> taken(int t) {
        List<Box> taken = new ArrayList<>(List.of(chips.wx(t), chips.wh(t), layout.input(t)));
        addLayer(taken, layout.hiddenLayer(t));
        Box panel = layout.panel(t);
        taken.add(new Box(panel.x(), panel.y(), panel.width(), TITLE));
        for (int unit = 0; unit < layout.hidden(); unit++) {
            addNeuron(taken, t, unit);
            if (t > 0) {
                addNeuron(taken, t - 1, unit);
            } else {
                taken.add(layout.startNeuron(unit));
            }
        }
        addLayer(taken, t == 0 ? layout.start() : layout.hiddenLayer(t - 1));
        if (layout.shape().reads().readsAt(t, layout.shape().length())) {
            taken.add(chips.wy(t));
            taken.add(layout.output(t));
        }
        return taken;
    }

    private void addNeuron(List<Box> taken, int t, int unit) {
        taken.add(layout.neuron(t, unit));
        if (layout.showsBiases()) {
            taken.add(layout.bias(t, unit));
        }
    }

    private static void addLayer(List<Box> taken, Box layer) {
        taken.add(new Box(layer.x(), layer.y(), layer.width(), HEADING));
    }
}
