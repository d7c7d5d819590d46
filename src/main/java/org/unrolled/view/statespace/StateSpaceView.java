package org.unrolled.view.statespace;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.diagram.statespace.StateAxes;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.diagram.UnitId;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;

/** The state space: a sentence is a path through it. With the sentences to show beside it, and what it means below. */
public final class StateSpaceView extends BorderPane {

    /** The share of the width that the sentences may always take. */
    private static final double SENTENCES_SHARE = 0.27;
    /** The width that the cube uses of its height: what is beside it is for the sentences. */
    private static final double CUBE_WIDTH = 1.3;

    private final StateSpaceCanvas canvas;
    private final SentencePicker sentences = new SentencePicker(this::refresh);
    private final AxisPicker axisPicker = new AxisPicker(this::choose);
    private final Label explanation = new Label();
    private final Region swatch = new Region();
    private final Label plane = new Label();
    private final Label notes = new Label();
    private AxisChoice choice = AxisChoice.FIRST;
    private Optional<StateAxes> former = Optional.empty();
    private Palette palette = Palette.LIGHT;
    private Frame frame;

    /** A state space that reports to these events. */
    public StateSpaceView(StateSpaceEvents events) {
        canvas = new StateSpaceCanvas(events);
        setId("state-space");
        getStyleClass().add("state-space");
        Label title = new Label(Messages.text("statespace.title"));
        title.getStyleClass().add("state-space-title");
        explanation.setId("state-space-explanation");
        explanation.getStyleClass().add("state-space-explanation");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        VBox top = new VBox(title, explanation, axisPicker);
        top.getStyleClass().add("state-space-top");
        setTop(top);
        setCenter(canvas);
        setRight(sentences);
        sentences.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(sentences.wantedWidth().get(), Math.max(getWidth() * SENTENCES_SHARE,
                        getWidth() - CUBE_WIDTH * canvas.getHeight())),
                widthProperty(), canvas.heightProperty(), sentences.wantedWidth()));
        setBottom(legend());
        visibleProperty().subscribe(_ -> refresh());
    }

    /** Shows another moment; while it is hidden it only keeps it for later. */
    public void show(Frame next) {
        frame = next;
        refresh();
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        canvas.setScale(scale);
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        palette = theme.palette();
        canvas.setPalette(palette);
        refresh();
    }

    private FlowPane legend() {
        swatch.getStyleClass().add("plane-swatch");
        plane.setId("state-space-plane");
        plane.setGraphic(swatch);
        notes.setId("state-space-notes");
        notes.setWrapText(true);
        FlowPane legend = new FlowPane(new Label(Messages.text("statespace.legend")), plane, notes);
        legend.setAlignment(Pos.CENTER_LEFT);
        legend.getStyleClass().add("state-space-legend");
        return legend;
    }

    private void choose(AxisChoice chosen) {
        choice = chosen;
        refresh();
    }

    private void refresh() {
        if (frame == null || !isVisible()) {
            return;
        }
        int hidden = frame.document().rnn().hiddenSize();
        List<SentenceRow> rows = SentenceRow.of(frame, palette);
        StateSpacePicture picture = StateSpacePicture.of(frame, rows, sentences::isTicked, choice, former);
        former = Optional.of(picture.axes());
        sentences.show(rows);
        axisPicker.show(hidden);
        explanation.setText(StateSpaceText.explanation(picture.axes(), hidden));
        Optional<String> border = StateSpaceText.plane(picture, frame.diagram().trace().rnn());
        plane.setText(border.orElse(""));
        plane.setVisible(border.isPresent());
        plane.setManaged(border.isPresent());
        plane.setGraphic(picture.isPlaneSeen() ? swatch : null);
        List<String> said = StateSpaceText.notes(picture, frame.diagram().trace().rnn());
        notes.setText(String.join(" ", said));
        notes.setManaged(!said.isEmpty());
        canvas.setAccessibleText(StateSpaceText.accessible(picture, frame));
        canvas.show(picture, StateSpaceText.axisNames(picture.axes()), lit(), frame.diagram().digits());
    }

    /** The state whose neuron the pointer rests on, in whatever view. */
    private Optional<Integer> lit() {
        return frame.attention().unit()
                .filter(unit -> unit.kind() != UnitId.Kind.OUTPUT)
                .map(unit -> unit.kind() == UnitId.Kind.START ? -1 : unit.t());
    }
}
