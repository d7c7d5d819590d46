package org.unrolled.view.diagram.unrolled;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.unrolled.UnrolledEdges;
import org.unrolled.diagram.unrolled.UnrolledLayout;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.live.Handle;
import org.unrolled.view.diagram.live.HandlePane;
import org.unrolled.view.diagram.paint.BiasPainter;
import org.unrolled.view.diagram.sight.Viewport;
import org.unrolled.view.diagram.words.AccessibleText;

/** The handles over what is drawn, for the time steps that are seen; Tab walks them in the order of reading. */
final class UnrolledHandles extends HandlePane {

    /** One more than the last time step: where the output's handles are kept, after all others. */
    private static final int OUTPUT = Integer.MAX_VALUE;
    private static final int START = -1;

    private final DiagramEvents events;
    private final TreeMap<Integer, Pane> groups = new TreeMap<>();
    private DiagramFrame frame;
    private UnrolledLayout layout;
    private UnrolledEdges edges;

    UnrolledHandles(DiagramEvents events) {
        super(events, "");
        this.events = events;
    }

    @Override
    protected Stream<Node> nodes() {
        return groups.values().stream().flatMap(group -> group.getChildren().stream());
    }

    /** Starts anew: other places, other handles. */
    void reset() {
        groups.clear();
        getChildren().clear();
    }

    /** Follows what is shown; the handles for a time step come and go with it. */
    void update(DiagramFrame shown, UnrolledLayout places, UnrolledEdges ways, Viewport viewport, int first, int last) {
        boolean isOtherWords = frame == null || frame.document().vocabulary() != shown.document().vocabulary();
        frame = shown;
        layout = places;
        edges = ways;
        if (isOtherWords) {
            reset();
        }
        keep(START, true);
        for (Integer t : List.copyOf(groups.keySet())) {
            if (t != START && t != OUTPUT && (t < first || t > last) && !holdsFocus(groups.get(t))) {
                getChildren().remove(groups.remove(t));
            }
        }
        for (int t = first; t <= last; t++) {
            keep(t, true);
        }
        keep(OUTPUT, layout.hasOutputPanel());
        for (Pane group : groups.values()) {
            for (Node node : group.getChildren()) {
                if (node instanceof Handle handle) {
                    if (handle.getUserData() instanceof UnitId place) {
                        handle.moveTo(box(place));
                    }
                    handle.place(viewport);
                    handle.setAccessibleText(accessibleText(handle));
                }
            }
        }
        placeWhy(layout.hasOutputPanel() && frame.trace().rnn().hasConstantReadOut(),
                layout.hasOutputPanel() ? viewport.toScreen(layout.readOut()) : null);
    }

    private void keep(int t, boolean isWanted) {
        if (isWanted && !groups.containsKey(t)) {
            Pane group = new Pane();
            group.setPickOnBounds(false);
            group.getChildren().setAll(switch (t) {
                case START -> units(UnitId.Kind.START, 0, layout.shape().hidden());
                case OUTPUT -> outputs();
                default -> step(t);
            });
            groups.put(t, group);
            getChildren().add(groups.headMap(t).size(), group);
        } else if (!isWanted && groups.containsKey(t)) {
            getChildren().remove(groups.remove(t));
        }
    }

    private List<Node> step(int t) {
        List<Node> nodes = new ArrayList<>();
        Handle word = new Handle("word-" + (t + 1), layout.input(t), () -> events.onWordChosen(t));
        word.setUserData(t);
        nodes.add(word);
        nodes.addAll(units(UnitId.Kind.HIDDEN, t, layout.shape().hidden()));
        if (!layout.hasOutputPanel()) {
            nodes.addAll(units(UnitId.Kind.OUTPUT, t, layout.shownOutputs()));
        }
        return nodes;
    }

    private List<Node> outputs() {
        List<Node> nodes = new ArrayList<>(
                units(UnitId.Kind.OUTPUT, layout.shape().length() - 1, layout.shape().outputs()));
        nodes.add(why());
        return nodes;
    }

    private List<Node> units(UnitId.Kind kind, int t, int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(unit(new UnitId(kind, t, i)));
        }
        return nodes;
    }

    private Box box(UnitId place) {
        return switch (place.kind()) {
            case START -> layout.startNeuron(place.index());
            case HIDDEN -> layout.showsBiases()
                    ? down(layout.neuron(place.t(), place.index()), BiasPainter.place(frame,
                            layout.bias(place.t(), place.index()), WeightId.bh(place.index())))
                    : layout.neuron(place.t(), place.index());
            case OUTPUT -> layout.showsOutputBiases()
                    ? down(layout.outputRow(place.t(), place.index()), BiasPainter.place(frame,
                            layout.outputBias(place.index()), WeightId.by(place.index())))
                    : layout.outputRow(place.t(), place.index());
        };
    }

    private Handle unit(UnitId place) {
        String id = switch (place.kind()) {
            case START -> "start-" + (place.index() + 1);
            case HIDDEN -> "h-" + place.t() + "-" + (place.index() + 1);
            case OUTPUT -> layout.hasOutputPanel()
                    ? "y-" + (place.index() + 1)
                    : "y-" + place.t() + "-" + (place.index() + 1);
        };
        return unit(id, place, box(place), handle -> offerEdges(handle, place));
    }

    /** In a panel's own output a row is a rank: which output stands there changes with the numbers. */
    @Override
    protected UnitId shown(UnitId place) {
        return place.kind() == UnitId.Kind.OUTPUT
                ? UnitId.output(place.t(), edges.shownOutputs(place.t()).get(place.index()))
                : place;
    }

    /** The edges into the box that has the focus come next for Tab: all edges at once would be far too many. */
    private void offerEdges(Handle handle, UnitId place) {
        Pane group = (Pane) handle.getParent();
        for (Pane other : groups.values()) {
            other.getChildren().removeIf(node -> node.getUserData() instanceof EdgeId);
        }
        UnitId unit = shown(place);
        List<Handle> offered = Attention.of(unit, edges).stream().map(edge -> edge(edge, edges)).toList();
        group.getChildren().addAll(group.getChildren().indexOf(handle) + 1, offered);
        requestLayout();
    }

    private String accessibleText(Handle handle) {
        return switch (handle.getUserData()) {
            case UnitId place -> AccessibleText.of(shown(place), frame);
            case EdgeId edge -> AccessibleText.of(edge, frame);
            case Integer t -> Messages.text("diagram.word.accessible", t + 1, layout.shape().length(), frame.word(t));
            default -> "";
        };
    }

    private boolean holdsFocus(Pane group) {
        return getScene() != null && getScene().getFocusOwner() != null
                && getScene().getFocusOwner().getParent() == group;
    }
}
