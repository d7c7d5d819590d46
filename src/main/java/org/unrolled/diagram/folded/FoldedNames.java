package org.unrolled.diagram.folded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.EdgeName;
import org.unrolled.diagram.HiddenWeights;
import org.unrolled.model.network.WeightId;

/**
 * Which weights have their names and values on their edges: all where there is room, else those of the neuron or output
 * in focus, else those of the word being read; and always the one that is pointed at.
 */
public final class FoldedNames {

    private final FoldedLayout layout;
    private final FoldedEdges edges;
    private final NamePlaces places;

    /** The names on these edges. */
    public FoldedNames(FoldedLayout layout, FoldedEdges edges) {
        this.layout = layout;
        this.edges = edges;
        places = new NamePlaces(layout);
    }

    /**
     * The names, none on another.
     *
     * @param t the time step, or −1 before the first word
     * @param unit the hidden neuron in focus
     * @param output the output in focus
     * @param pointed the weight that is pointed at
     */
    public List<EdgeName> at(int t, Optional<Integer> unit, Optional<Integer> output, Optional<WeightId> pointed) {
        Map<WeightId, Box> names = new LinkedHashMap<>();
        pointed.filter(edges::isDrawn).ifPresent(weight -> add(names, weight, true));
        if (layout.hasWxNames()) {
            addAll(names, edges.otherWx(Math.max(0, t)), true);
            addAll(names, edges.wx(Math.max(0, t)), true);
        } else if (unit.isPresent()) {
            layout.shape().words().forEach(word -> add(names, WeightId.wx(unit.get(), word), false));
        } else if (t >= 0) {
            addAll(names, edges.wx(t), true);
        }
        if (layout.hasWyNames()) {
            addAll(names, edges.wy(Math.max(0, t)), true);
        } else if (output.isPresent()) {
            addAll(names, edges.intoOutput(0, output.get()), false);
        } else {
            unit.ifPresent(from -> IntStream.range(0, layout.outputs())
                    .forEach(to -> add(names, WeightId.wy(to, from), true)));
        }
        if (layout.shape().hasLoops()) {
            unit.ifPresent(to -> HiddenWeights.into(to, layout.hidden()).forEach(weight -> add(names, weight, true)));
            if (layout.hasWhNames()) {
                addAll(names, edges.wh(Math.max(0, t)), true);
            } else if (!layout.isCompact()) {
                IntStream.range(0, layout.hidden()).forEach(i -> add(names, WeightId.wh(i, i), true));
            }
        }
        List<EdgeName> list = new ArrayList<>();
        names.forEach((weight, box) -> list.add(new EdgeName(weight, box)));
        return list;
    }

    private void addAll(Map<WeightId, Box> names, List<EdgeId> all, boolean atTarget) {
        all.forEach(edge -> add(names, edge.weight(), atTarget));
    }

    private void add(Map<WeightId, Box> names, WeightId weight, boolean atTarget) {
        Box box = places.of(weight, atTarget);
        if (!names.containsKey(weight) && names.values().stream().noneMatch(box::overlaps)) {
            names.put(weight, box);
        }
    }
}
