package org.unrolled.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.compare.CompareLayout;
import org.unrolled.model.compare.Alignment;
import org.unrolled.model.compare.Row;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.diagram.live.Handle;
import org.unrolled.view.diagram.sight.Viewport;

/** The handles over the columns that are seen: words are gone to, neurons edited; Tab walks them column by column. */
final class CompareHandles extends Pane {

    /** A click on a neuron: its bias, and the box over which an editor hangs. */
    interface NeuronAction {
        void onNeuron(WeightId bias, Box box);
    }

    private final CompareEvents events;
    private final NeuronAction onNeuron;
    private final TreeMap<Integer, Pane> columns = new TreeMap<>();
    private CompareFrame frame;
    private CompareLayout layout;

    CompareHandles(CompareEvents events, NeuronAction onNeuron) {
        this.events = events;
        this.onNeuron = onNeuron;
        setPickOnBounds(false);
    }

    /** Starts anew: other places, other handles. */
    void reset() {
        columns.clear();
        getChildren().clear();
    }

    /** Follows what is shown; the handles of a column come and go with it. */
    void update(CompareFrame shown, CompareLayout places, Viewport viewport, int first, int last) {
        frame = shown;
        layout = places;
        for (Integer column : List.copyOf(columns.keySet())) {
            if ((column < first || column > last) && !holdsFocus(columns.get(column))) {
                getChildren().remove(columns.remove(column));
            }
        }
        for (int column = first; column <= last; column++) {
            if (!columns.containsKey(column)) {
                add(column);
            }
        }
        for (Pane group : columns.values()) {
            for (Node node : group.getChildren()) {
                ((Handle) node).place(viewport);
                node.setAccessibleText(((Supplier<?>) node.getUserData()).get().toString());
            }
        }
    }

    private void add(int column) {
        Pane group = new Pane();
        group.setPickOnBounds(false);
        for (Row row : Row.values()) {
            group.getChildren().addAll(handles(row, column));
        }
        columns.put(column, group);
        getChildren().add(columns.headMap(column).size(), group);
    }

    private List<Handle> handles(Row row, int column) {
        Alignment alignment = layout.shape().alignment();
        OptionalInt word = alignment.word(row, column);
        List<Handle> handles = new ArrayList<>();
        if (word.isEmpty()) {
            return handles;
        }
        String place = (row == Row.UPPER ? "upper-" : "lower-") + (word.getAsInt() + 1);
        handles.add(handle("compare-" + place, layout.word(row, column), () -> events.onColumnChosen(column),
                () -> CompareText.accessible(frame, row, column)));
        for (int unit = 0; layout.showsNumbers() && unit < layout.shape().hidden(); unit++) {
            int index = unit;
            Box box = layout.neuron(row, column, unit);
            Handle handle = handle("compare-" + place + "-h-" + (unit + 1), box,
                    () -> onNeuron.onNeuron(WeightId.bh(index), box),
                    () -> CompareText.accessible(frame, row, column, index));
            handle.hoverProperty().subscribe(isHover -> attend(handle, isHover, column, index));
            handle.focusedProperty().subscribe(isFocused -> attend(handle, isFocused, column, index));
            handles.add(handle);
        }
        return handles;
    }

    private static Handle handle(String id, Box box, Runnable onAction, Supplier<String> text) {
        Handle handle = new Handle(id, box, onAction);
        handle.setUserData(text);
        return handle;
    }

    private void attend(Node handle, boolean isOn, int column, int unit) {
        if (handle.getScene() != null) {
            events.onAttention(isOn ? Attention.of(UnitId.hidden(column, unit)) : Attention.NONE);
        }
    }

    private boolean holdsFocus(Pane group) {
        return getScene() != null && getScene().getFocusOwner() != null
                && getScene().getFocusOwner().getParent() == group;
    }
}
