package org.unrolled.controller;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.help.HelpWindow;
import org.unrolled.view.window.MainWindow;
import org.unrolled.view.window.MenuEvents;
import org.unrolled.view.window.NewDocumentDialog;

/** Hands on what the menus are asked for. */
public final class MenuController implements MenuEvents {

    private static final double USUAL_TYPE = 15;
    private static final double TYPE_STEP = 1.1;
    private static final int MOST_STEPS = 10;
    private static final int LEAST_STEPS = -2;

    private final FileController files;
    private final WeightController weights;
    private final FrameController frames;
    private final Stage stage;
    private MainWindow window;
    private int typeSteps;

    /** Hands on to these controllers, over this stage. */
    public MenuController(FileController files, WeightController weights, FrameController frames, Stage stage) {
        this.files = files;
        this.weights = weights;
        this.frames = frames;
        this.stage = stage;
    }

    /** The window: it is made after its controllers. */
    public void setWindow(MainWindow window) {
        this.window = window;
        window.setStyle(style());
    }

    @Override
    public void onNew() {
        if (files.mayLeave()) {
            NewDocumentDialog.show(stage, style(), files::show);
        }
    }

    @Override
    public void onOpen() {
        files.open();
    }

    @Override
    public void onOpen(String document) {
        files.open(document);
    }

    @Override
    public void onSave() {
        files.save();
    }

    @Override
    public void onSaveAs() {
        files.saveAs();
    }

    @Override
    public void onQuit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void onUndo() {
        weights.undo();
    }

    @Override
    public void onRedo() {
        weights.redo();
    }

    @Override
    public void onResetWeights() {
        weights.resetWeights();
    }

    @Override
    public void onSigmoidChosen() {
        weights.chooseSigmoid();
    }

    @Override
    public void onTwoClassesChosen() {
        weights.chooseTwoClasses();
    }

    @Override
    public void onDigitsChosen(int digits) {
        frames.showDigits(digits);
    }

    @Override
    public void onLabelsChosen(Labels.Mode mode) {
        frames.showLabels(mode);
    }

    @Override
    public void onTypeSize(int change) {
        typeSteps = change == 0 ? 0 : Math.clamp(typeSteps + change, LEAST_STEPS, MOST_STEPS);
        window.setStyle(style());
        window.setTypeScale(typeScale());
    }

    /** The type of everything hangs on this one size. */
    public String style() {
        return "-fx-font-size: " + Math.round(USUAL_TYPE * typeScale()) + "px;";
    }

    private double typeScale() {
        return Math.pow(TYPE_STEP, typeSteps);
    }

    @Override
    public void onShowKeys() {
        HelpWindow.keys(stage);
    }

    @Override
    public void onShowGlossary() {
        HelpWindow.glossary(stage);
    }

    @Override
    public void onShowAbout() {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, Messages.text("about.text"), ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setTitle(Messages.text("menu.about"));
        alert.setHeaderText(Messages.text("program.name"));
        alert.getDialogPane().setStyle(style());
        alert.getDialogPane().setId("about");
        alert.show();
    }
}
