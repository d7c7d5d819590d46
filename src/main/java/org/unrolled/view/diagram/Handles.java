package org.unrolled.view.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.UnrolledEdges;
import org.unrolled.diagram.UnrolledLayout;
import org.unrolled.text.Messages;

/** The handles over what is drawn, for the time steps that are seen; Tab walks them in the order of reading. */
final class Handles extends Pane {

    /** One more than the last time step: where the output's handles are kept, after all others. */
    private static final int OUTPUT = Integer.MAX_VALUE;
    private static final int START = -1;
    private static final double EDGE_SIZE = 22;

    private final DiagramEvents events;
    private final Consumer<Attention> onAttention;
    private final TreeMap<Integer, Pane> groups = new TreeMap<>();
    private final Button why = new Button(Messages.text("diagram.why"));
    private DiagramFrame frame;
    private UnrolledLayout layout;
    private UnrolledEdges edges;

    Handles(DiagramEvents events, Consumer<Attention> onAttention) {
        this.events = events;
        this.onAttention = onAttention;
        setPickOnBounds(false);
        why.setId("read-out-why");
        why.getStyleClass().add("why");
        why.setAccessibleText(Messages.text("diagram.why.accessible"));
        why.setOnAction(_ -> events.onConstantReadOutAsked());
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
                    handle.place(viewport);
                    handle.setAccessibleText(accessibleText(handle));
                }
            }
        }
        placeWhy(viewport);
    }

    /** The handle over a box, if it is there. */
    Optional<Handle> of(UnitId unit) {
        return groups.values().stream()
                .flatMap(group -> group.getChildren().stream())
                .filter(node -> unit.equals(node.getUserData()))
                .map(Handle.class::cast)
                .findFirst();
    }

    /** The box whose handle has the focus, if one has. */
    Optional<UnitId> focused() {
        return getScene() != null
                        && getScene().getFocusOwner() instanceof Handle handle
                        && handle.getUserData() instanceof UnitId unit
                ? Optional.of(unit)
                : Optional.empty();
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
        nodes.add(why);
        return nodes;
    }

    private List<Node> units(UnitId.Kind kind, int t, int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(unit(new UnitId(kind, t, i)));
        }
        return nodes;
    }

    private Handle unit(UnitId place) {
        Box box = switch (place.kind()) {
            case START -> layout.startNeuron(place.index());
            case HIDDEN -> layout.showsBiases()
                    ? down(layout.neuron(place.t(), place.index()), layout.bias(place.t(), place.index()))
                    : layout.neuron(place.t(), place.index());
            case OUTPUT -> layout.showsOutputBiases()
                    ? down(layout.outputRow(place.t(), place.index()), layout.outputBias(place.index()))
                    : layout.outputRow(place.t(), place.index());
        };
        String id = switch (place.kind()) {
            case START -> "start-" + (place.index() + 1);
            case HIDDEN -> "h-" + place.t() + "-" + (place.index() + 1);
            case OUTPUT -> layout.hasOutputPanel()
                    ? "y-" + (place.index() + 1)
                    : "y-" + place.t() + "-" + (place.index() + 1);
        };
        Handle handle = new Handle(id, box, () -> events.onWeightChosen(shown(place).weight(), place.t()));
        handle.setUserData(place);
        handle.hoverProperty().subscribe(isHover -> attend(handle, isHover, Attention.of(shown(place))));
        handle.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                offerEdges(handle, place);
            }
            attend(handle, isFocused, Attention.of(shown(place)));
        });
        return handle;
    }

    /** The bias belongs to the box above it: a click on either edits it. */
    private static Box down(Box box, Box tag) {
        return new Box(box.x(), box.y(), box.width(), tag.bottom() - box.y());
    }

    /** In a panel's own output a row is a rank: which output stands there changes with the numbers. */
    private UnitId shown(UnitId place) {
        return place.kind() == UnitId.Kind.OUTPUT
                ? UnitId.output(place.t(), edges.shownOutputs(place.t()).get(place.index()))
                : place;
    }

    private void attend(Node handle, boolean isOn, Attention attention) {
        if (handle.getScene() != null && frame != null) {
            onAttention.accept(isOn ? attention : Attention.NONE);
        }
    }

    /** The edges into the box that has the focus come next for Tab: all edges at once would be far too many. */
    private void offerEdges(Handle handle, UnitId place) {
        Pane group = (Pane) handle.getParent();
        for (Pane other : groups.values()) {
            other.getChildren().removeIf(node -> node.getUserData() instanceof EdgeId);
        }
        UnitId unit = shown(place);
        List<Handle> offered = Attention.of(unit, edges).stream().map(this::edge).toList();
        group.getChildren().addAll(group.getChildren().indexOf(handle) + 1, offered);
        requestLayout();
    }

    private Handle edge(EdgeId edge) {
        Point middle = edges.curve(edge).at(0.5);
        Box box = new Box(middle.x() - EDGE_SIZE / 2, middle.y() - EDGE_SIZE / 2, EDGE_SIZE, EDGE_SIZE);
        String id = "edge-" + edge.weight().group().symbol() + "-" + (edge.weight().row() + 1) + "-"
                + (edge.weight().column() + 1) + "-" + edge.t();
        Handle handle = new Handle(id, box, () -> events.onWeightChosen(edge.weight(), edge.t()));
        handle.setUserData(edge);
        handle.setMouseTransparent(true);
        handle.focusedProperty().subscribe(isFocused -> attend(handle, isFocused, Attention.of(edge)));
        return handle;
    }

    private String accessibleText(Handle handle) {
        return switch (handle.getUserData()) {
            case UnitId place -> AccessibleText.of(shown(place), frame);
            case EdgeId edge -> AccessibleText.of(edge, frame);
            case Integer t -> Messages.text("diagram.word.accessible", t + 1, layout.shape().length(), frame.word(t));
            default -> "";
        };
    }

    private void placeWhy(Viewport viewport) {
        boolean isShown = layout.hasOutputPanel() && frame.trace().rnn().hasConstantReadOut();
        why.setVisible(isShown);
        if (isShown) {
            Box pill = viewport.toScreen(layout.readOut());
            why.autosize();
            why.relocate(pill.centerX() - why.getWidth() / 2, pill.bottom() + 6);
        }
    }

    private boolean holdsFocus(Pane group) {
        return getScene() != null && getScene().getFocusOwner() != null
                && getScene().getFocusOwner().getParent() == group;
    }
}
