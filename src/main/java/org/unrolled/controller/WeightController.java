package org.unrolled.controller;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.ReadOuts;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.diagram.DiagramEvents;
import org.unrolled.view.diagram.DiagramFrame;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.weights.ConstantReadOutNote;
import org.unrolled.view.weights.WeightEditor;
import org.unrolled.view.weights.WeightEditorEvents;
import org.unrolled.view.weights.WeightNames;

/** Changes weights, and how the output is read; undoes and redoes. */
public final class WeightController implements DiagramEvents, WeightEditorEvents {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private DiagramStage diagram;
    private Optional<WeightEditor> editor = Optional.empty();
    private double before;
    private ForwardTrace traceBefore;

    /** A controller that edits this session's document. */
    public WeightController(Session session, FrameController frames, StepController steps) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
    }

    /** The diagram that editors hang on: it is made after its controllers. */
    public void setDiagram(DiagramStage diagram) {
        this.diagram = diagram;
    }

    @Override
    public void onWeightChosen(WeightId weight, int t) {
        openEditor(weight, diagram, diagram.anchorFor(weight, t));
    }

    /** Opens the editor of a weight that was chosen elsewhere than in the diagram, at a place of the screen. */
    public void chooseWeight(WeightId weight, Point2D anchor) {
        openEditor(weight, diagram.getScene().getRoot(), anchor);
    }

    private void openEditor(WeightId weight, Node owner, Point2D anchor) {
        closeEditor();
        steps.rest();
        before = session.document().rnn().get(weight);
        traceBefore = session.trace();
        frames.showEdited(weight);
        WeightEditor opened = new WeightEditor(this, weight, before, WeightNames.title(weight, session.document()));
        editor = Optional.of(opened);
        opened.showImpact(impact(weight));
        opened.addKeyFilter(KeyController.remoteOnly(steps));
        opened.show(owner, anchor.getX(), anchor.getY(), diagram.getScene().getRoot().getStyle());
    }

    @Override
    public void onWordChosen(int t) {
        steps.onWordChosen(t);
    }

    @Override
    public void onAttention(Attention attention) {
        frames.showAttention(attention);
    }

    @Override
    public void onConstantReadOutAsked() {
        ConstantReadOutNote.show(diagram.constantReadOutMark(), diagram.getScene().getRoot().getStyle(),
                () -> chooseAndReturn(this::chooseSigmoid), () -> chooseAndReturn(this::chooseTwoClasses));
    }

    private void chooseAndReturn(Runnable choice) {
        choice.run();
        diagram.requestFocus();
    }

    @Override
    public void onWeightMoved(WeightId weight, double value) {
        session.preview(weight, value);
        editor.ifPresent(open -> open.showImpact(impact(weight)));
    }

    /** While a class guesses, values that it may be asked for are not told. */
    private String impact(WeightId weight) {
        DiagramFrame shown = frames.frame().get().diagram();
        return shown.whatIfs().hiding(weight.group())
                .map(whatIf -> Messages.text("whatif.hides", Messages.text("whatif." + whatIf)))
                .orElseGet(() -> shown.quiz().isOn() ? ""
                        : WeightWords.impact(traceBefore, session.trace(), session.cursor().t()));
    }

    @Override
    public void onWeightCommitted(WeightId weight) {
        editor = Optional.empty();
        session.commit(new EditDescription.WeightChanged(weight, before, session.document().rnn().get(weight)));
        frames.showNothingEdited();
    }

    @Override
    public void onWeightCancelled(WeightId weight) {
        editor = Optional.empty();
        session.cancel();
        frames.showNothingEdited();
    }

    /** Undoes the last edit; one under way is ended first. */
    public void undo() {
        closeEditor();
        session.undo();
    }

    /** Does the last undone edit again. */
    public void redo() {
        closeEditor();
        session.redo();
    }

    /** Puts back the weights that were opened or saved last. */
    public void resetWeights() {
        edit(new EditDescription.WeightsReset(), session.withSavedWeights());
    }

    /** One sigmoid instead of the one softmax. */
    public void chooseSigmoid() {
        edit(new EditDescription.SigmoidChosen(), ReadOuts.sigmoid(session.document()));
    }

    /** A softmax over two classes instead of one output. */
    public void chooseTwoClasses() {
        edit(new EditDescription.TwoClassesChosen(), ReadOuts.twoClasses(session.document()));
    }

    /** Ends an edit under way and keeps it. */
    public void closeEditor() {
        editor.ifPresent(open -> open.close(true));
    }

    private void edit(EditDescription description, NetworkDocument after) {
        closeEditor();
        steps.rest();
        session.edit(description, after);
    }
}
