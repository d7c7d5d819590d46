package org.unrolled.controller;

import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.fullscreen.FullScreenController;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.Labels;
import org.unrolled.view.help.HelpWindow;
import org.unrolled.view.window.MenuEvents;
import org.unrolled.view.window.NewDocumentDialog;

/** Hands on what the menus are asked for. */
public final class MenuController implements MenuEvents {

    private final FileController files;
    private final WeightController weights;
    private final FrameController frames;
    private final LookController looks;
    private final Stage stage;
    private ResetController reset;
    private PresentationController presentations;
    private FullScreenController fullScreen;
    private LanguageController languages;

    /** Hands on to these controllers, over this stage. */
    public MenuController(FileController files, WeightController weights, FrameController frames, LookController looks,
            Stage stage) {
        this.files = files;
        this.weights = weights;
        this.frames = frames;
        this.looks = looks;
        this.stage = stage;
    }

    /** Who resets all, keeps how a document is shown, and fills the screen. */
    public void setPresentations(ResetController resets, PresentationController keeps, FullScreenController fills) {
        reset = resets;
        presentations = keeps;
        fullScreen = fills;
    }

    /** Who changes the language. */
    public void setLanguages(LanguageController speaks) {
        languages = speaks;
    }

    @Override
    public void onLanguageChosen(Optional<Language> language) {
        languages.choose(language);
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
    public void onResetAll() {
        reset.resetAll();
    }

    @Override
    public void onPresentationSaved() {
        weights.closeEditor();
        presentations.save();
    }

    @Override
    public void onPresentationRemoved() {
        weights.closeEditor();
        presentations.remove();
    }

    @Override
    public void onPresent() {
        weights.closeEditor();
        fullScreen.toggle();
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
    public void onThemeChosen(ThemeChoice theme) {
        looks.choose(theme);
    }

    @Override
    public void onStillChosen(boolean isStill) {
        looks.keepStill(isStill);
    }

    @Override
    public void onTypeSize(int change) {
        looks.sizeType(change);
    }

    private String style() {
        return looks.appearance().get().type().style();
    }

    @Override
    public void onShowKeys() {
        HelpWindow.keys(stage, presentations.view(), fullScreen.isOn());
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
