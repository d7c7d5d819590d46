package org.unrolled.view.diagram.folded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.EdgeId;
import org.unrolled.diagram.folded.FoldedEdges;
import org.unrolled.diagram.folded.FoldedLayout;
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

/**
 * The handles over the folded diagram. Each lies over the same box at every time step, so their user data says time step
 * 0, and what they report the one being read.
 */
final class FoldedHandles extends HandlePane {

    private final DiagramEvents events;
    private DiagramFrame frame;
    private FoldedLayout layout;
    private FoldedEdges edges;
    private List<Integer> sentence = List.of();

    FoldedHandles(DiagramEvents events) {
        super(events, "folded-");
        this.events = events;
    }

    /** Starts anew: other places, other handles. */
    void reset() {
        getChildren().clear();
    }

    /** Follows what is shown. */
    void update(DiagramFrame shown, FoldedLayout places, FoldedEdges ways, Viewport viewport) {
        List<Integer> words = shown.trace().steps().stream().map(step -> step.word()).toList();
        boolean isOtherVocabulary = frame != null && frame.document().vocabulary() != shown.document().vocabulary();
        if (isOtherVocabulary || !words.equals(sentence)) {
            reset();
        }
        sentence = words;
        frame = shown;
        layout = places;
        edges = ways;
        if (getChildren().isEmpty()) {
            getChildren().setAll(all());
        }
        for (Node node : getChildren()) {
            if (node instanceof Handle handle) {
                if (handle.getUserData() instanceof UnitId place) {
                    handle.moveTo(box(place));
                }
                handle.place(viewport);
                handle.setAccessibleText(accessibleText(handle));
            }
        }
        placeWhy(shown.trace().rnn().hasConstantReadOut(), viewport.toScreen(layout.readOut()));
    }

    @Override
    protected Stream<Node> nodes() {
        return getChildren().stream();
    }

    @Override
    protected Optional<Handle> of(UnitId unit) {
        return super.of(new UnitId(unit.kind(), 0, unit.index()));
    }

    @Override
    protected UnitId shown(UnitId place) {
        if (place.kind() == UnitId.Kind.START) {
            return place;
        }
        int t = Math.max(0, frame.currentStep());
        return new UnitId(place.kind(), place.kind() == UnitId.Kind.OUTPUT ? edges.readAt(t) : t, place.index());
    }

    @Override
    protected EdgeId shown(EdgeId edge) {
        return new EdgeId(edge.weight(), Math.max(0, frame.currentStep()));
    }

    private List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        for (int row = 0; row < layout.shape().words().size(); row++) {
            int word = layout.shape().words().get(row);
            // A word that does not occur can not be gone to.
            if (sentence.contains(word)) {
                Handle handle = new Handle("folded-x-" + (word + 1), layout.input(row),
                        () -> events.onWordChosen(nextPlaceOf(word)));
                handle.setUserData(word);
                nodes.add(handle);
            }
        }
        for (int unit = 0; unit < layout.hidden(); unit++) {
            UnitId place = UnitId.start(unit);
            nodes.add(unit("start-" + (unit + 1), place, box(place), handle -> offerEdges(handle, place)));
        }
        for (int unit = 0; unit < layout.hidden(); unit++) {
            UnitId place = UnitId.hidden(0, unit);
            nodes.add(unit("h-" + (unit + 1), place, box(place), handle -> offerEdges(handle, place)));
        }
        for (int row = 0; row < layout.outputs(); row++) {
            UnitId place = UnitId.output(0, row);
            nodes.add(unit("y-" + (row + 1), place, box(place), handle -> offerEdges(handle, place)));
        }
        nodes.add(why());
        return nodes;
    }

    private Box box(UnitId place) {
        int index = place.index();
        return switch (place.kind()) {
            case START -> layout.startNeuron(index);
            case HIDDEN -> layout.showsBiases()
                    ? down(layout.neuron(0, index), BiasPainter.place(frame, layout.bias(0, index), WeightId.bh(index)))
                    : layout.neuron(0, index);
            case OUTPUT -> layout.showsOutputBiases()
                    ? down(layout.outputRow(0, index), BiasPainter.place(frame, layout.outputBias(index),
                            WeightId.by(index)))
                    : layout.outputRow(0, index);
        };
    }

    /** Where a word stands next in the sentence after the one being read, or first. */
    private int nextPlaceOf(int word) {
        return IntStream.rangeClosed(1, sentence.size())
                .map(i -> Math.floorMod(frame.currentStep() + i, sentence.size()))
                .filter(t -> sentence.get(t) == word)
                .findFirst()
                .orElse(0);
    }

    /** The edges into the box that has the focus come next for Tab: all edges at once would be far too many. */
    private void offerEdges(Handle handle, UnitId place) {
        getChildren().removeIf(node -> node.getUserData() instanceof EdgeId);
        List<Handle> offered = Attention.of(place, edges).stream().map(edge -> edge(edge, edges)).toList();
        getChildren().addAll(getChildren().indexOf(handle) + 1, offered);
        requestLayout();
    }

    private String accessibleText(Handle handle) {
        return switch (handle.getUserData()) {
            case UnitId place when place.kind() == UnitId.Kind.HIDDEN && frame.currentStep() < 0 ->
                    AccessibleText.of(UnitId.start(place.index()), frame);
            case UnitId place -> AccessibleText.of(shown(place), frame);
            case EdgeId edge -> AccessibleText.of(shown(edge), frame);
            case Integer word -> Messages.text("folded.input.accessible", word + 1,
                    frame.document().vocabulary().word(word), isRead(word) ? 1 : 0);
            default -> "";
        };
    }

    private boolean isRead(int word) {
        return frame.currentStep() >= 0 && sentence.get(frame.currentStep()) == word;
    }
}
