package org.unrolled.view.diagram.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.Edges;
import org.unrolled.diagram.Point;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.UnitId;

/** The handles over what is drawn, be it folded or unrolled: each says with its user data what it lies over. */
public abstract class HandlePane extends Pane {

    private static final double EDGE_SIZE = 22;

    private final DiagramEvents events;
    private final String prefix;
    private final Button why = new Button(Messages.text("diagram.why"));

    /** Handles whose ids begin so. */
    protected HandlePane(DiagramEvents events, String prefix) {
        this.events = events;
        this.prefix = prefix;
        setPickOnBounds(false);
        why.setId(prefix + "read-out-why");
        why.getStyleClass().add("why");
        why.setAccessibleText(Messages.text("diagram.why.accessible"));
        why.setOnAction(_ -> events.onConstantReadOutAsked());
    }

    /** All that lie over a thing now. */
    protected abstract Stream<Node> nodes();

    /** The unit that a handle lies over now. */
    protected abstract UnitId shown(UnitId place);

    /** The edge that a handle lies over now. */
    protected EdgeId shown(EdgeId edge) {
        return edge;
    }

    /** The mark beside the constant read-out. */
    protected Button why() {
        return why;
    }

    /** The handle over a box, if it is there. */
    protected Optional<Handle> of(UnitId unit) {
        return nodes().filter(node -> unit.equals(node.getUserData())).map(Handle.class::cast).findFirst();
    }

    /** The box whose handle has the focus, if one has. */
    Optional<UnitId> focused() {
        return getScene() != null
                        && getScene().getFocusOwner() instanceof Handle handle
                        && isMine(handle)
                        && handle.getUserData() instanceof UnitId unit
                ? Optional.of(unit)
                : Optional.empty();
    }

    /** Where they lie on the screen. */
    List<Box> boxes() {
        return nodes().filter(Node::isVisible).map(Node::getBoundsInParent)
                .map(b -> new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()))
                .toList();
    }

    /** Makes a handle over a box that holds a number. */
    protected Handle unit(String id, UnitId place, Box box, Consumer<Handle> onFocus) {
        Handle handle = new Handle(prefix + id, box,
                () -> events.onWeightChosen(shown(place).weight(), shown(place).t()));
        handle.setUserData(place);
        handle.hoverProperty().subscribe(isHover -> attend(handle, isHover, () -> Attention.of(shown(place))));
        handle.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                onFocus.accept(handle);
            }
            attend(handle, isFocused, () -> Attention.of(shown(place)));
        });
        return handle;
    }

    /** Makes a handle over an edge, for the keys. */
    protected Handle edge(EdgeId edge, Edges edges) {
        Point middle = edges.curve(edge).at(0.5);
        Box box = new Box(middle.x() - EDGE_SIZE / 2, middle.y() - EDGE_SIZE / 2, EDGE_SIZE, EDGE_SIZE);
        String id = prefix + "edge-" + edge.weight().group().symbol() + "-" + (edge.weight().row() + 1) + "-"
                + (edge.weight().column() + 1) + "-" + edge.t();
        Handle handle = new Handle(id, box, () -> events.onWeightChosen(edge.weight(), shown(edge).t()));
        handle.setUserData(edge);
        handle.setMouseTransparent(true);
        handle.focusedProperty().subscribe(isFocused -> attend(handle, isFocused, () -> Attention.of(shown(edge))));
        return handle;
    }

    /** Places the mark under the pill of the read-out, or takes it away. */
    protected void placeWhy(boolean isShown, Box pill) {
        why.setVisible(isShown);
        if (isShown) {
            why.applyCss();
            why.autosize();
            why.relocate(pill.centerX() - why.getWidth() / 2, pill.bottom() + 6);
        }
    }

    /** The bias belongs to the box above it: a click on either edits it, and the focus goes round both. */
    protected static Box down(Box box, Box tag) {
        double x = Math.min(box.x(), tag.x());
        return new Box(x, box.y(), Math.max(box.right(), tag.right()) - x, tag.bottom() - box.y());
    }

    private void attend(Node handle, boolean isOn, Supplier<Attention> attention) {
        if (handle.getScene() != null) {
            events.onAttention(isOn ? attention.get() : Attention.NONE);
        }
    }

    private boolean isMine(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent == this) {
                return true;
            }
        }
        return false;
    }
}
