package org.unrolled.app;

import java.io.File;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.unrolled.controller.ArithmeticController;
import org.unrolled.controller.FileController;
import org.unrolled.controller.HiddenStateController;
import org.unrolled.controller.KeyController;
import org.unrolled.controller.LookController;
import org.unrolled.controller.MenuController;
import org.unrolled.controller.PresentationController;
import org.unrolled.controller.ResetController;
import org.unrolled.controller.PredictController;
import org.unrolled.controller.PredictKeys;
import org.unrolled.controller.PredictingDiagram;
import org.unrolled.controller.SentenceController;
import org.unrolled.controller.SystemLook;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.WeightsController;
import org.unrolled.controller.WhatIfController;
import org.unrolled.controller.compare.CompareController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.fullscreen.FullScreenController;
import org.unrolled.controller.recovery.Autosave;
import org.unrolled.controller.recovery.Later;
import org.unrolled.controller.recovery.RecoveryController;
import org.unrolled.controller.step.StepController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.Presets;
import org.unrolled.io.RecentFiles;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.session.Session;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.recovery.RecoveryBar;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.window.FilePrompt;
import org.unrolled.view.weights.WeightsPanel;
import org.unrolled.view.window.MainWindow;
import org.unrolled.view.window.WindowEvents;

/** Puts a window together on a stage: model, then controllers, then views. */
final class Studio {

    private static final List<String> STYLES = List.of("unrolled", "arithmetic", "weights", "statespace", "folded",
            "compare", "whatif", "predict", "fullscreen", "recovery");

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final SentenceController sentences;
    private final FileController files;
    private final MainWindow window;
    private final FullScreenController fullScreen;
    private final ResetController reset;
    private final LookController looks;

    /**
     * Builds the window on a stage, not yet shown.
     *
     * @param document what is open first
     * @param prompt asks which file
     * @param recent the files that were open lately
     */
    Studio(Stage stage, NetworkDocument document, FilePrompt prompt, RecentFiles recent) {
        this(stage, document, prompt, recent, SystemLook.ofPlatform());
    }

    /** The same over a system that looks like this. */
    Studio(Stage stage, NetworkDocument document, FilePrompt prompt, RecentFiles recent, SystemLook system) {
        Fonts.load();
        session = new Session(document);
        frames = new FrameController(session);
        steps = new StepController(session, frames);
        weights = new WeightController(session, frames, steps);
        sentences = new SentenceController(session, frames, steps);
        files = new FileController(session, frames, steps, weights, recent);
        looks = new LookController(system);
        MenuController menu = new MenuController(files, weights, frames, looks, stage);
        HiddenStateController states = new HiddenStateController(steps, frames);
        PredictController predict = new PredictController(session, frames, steps);
        steps.setGate(predict);
        CompareController comparison = new CompareController(session, frames, steps, weights, files);
        window = new MainWindow(frames.frame(), new WindowEvents(menu, steps,
                new PredictingDiagram(weights, predict, frames), sentences, new ArithmeticController(frames, weights), states,
                states, comparison, new WhatIfController(session, steps, new SplittableRandom()), predict), presets());
        comparison.frame().subscribe(compared -> {
            if (compared != null) {
                window.comparison().show(compared);
            }
        });
        addWeightsPanel();
        looks.appearance().subscribe(window::show);
        looks.appearance().subscribe(appearance -> frames.keepStill(appearance.isStill()));
        fullScreen = new FullScreenController(stage);
        PresentationController presentations = new PresentationController(session, steps, window, fullScreen,
                () -> looks.appearance().get().look().theme(), looks::ask);
        files.setOnShown(presentations::apply);
        reset = new ResetController(session, frames, steps, weights, window, presentations);
        menu.setPresentations(reset, presentations, fullScreen);
        weights.setDiagram(window.diagram());
        sentences.setWindow(window);
        files.setWindow(window, prompt);

        Scene scene = new Scene(window);
        for (String styles : STYLES) {
            scene.getStylesheets().add(
                    Studio.class.getResource("/org/unrolled/assets/styles/" + styles + ".css").toExternalForm());
        }
        looks.dress(scene);
        new PredictKeys(predict, steps, window.predict(), this::focusDiagram).listenTo(scene);
        new KeyController(steps, menu, window.diagram(), window::lens).listenTo(scene);
        fullScreen.setWindow(window, scene);
        acceptFiles(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(frames.frame().map(Studio::title));
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (files.mayLeave()) {
                stage.hide();
            }
            event.consume();
        });
    }

    /** Opens a document by its path or as preset:NAME; what is wrong with it, the window says. */
    void open(String name) {
        open(name, Presentation.NONE);
    }

    /** Opens a document and shows it otherwise than it says itself. */
    void open(String name, Presentation otherwise) {
        files.open(name, otherwise);
    }

    /** Keeps unsaved work from now on, and offers what earlier starts have left. */
    void keepWork(RecoveryFiles recovery, InstantSource clock, Later later) {
        Autosave autosave = new Autosave(session, files::file, recovery, clock, later,
                problem -> Platform.runLater(() -> window.tell(Messages.text("recovery.failed", problem))));
        RecoveryController offers = new RecoveryController(files, clock, window::tell);
        RecoveryBar bar = new RecoveryBar(offers);
        window.setBar(bar);
        offers.setBar(bar, this::focusDiagram);
        offers.offer(recovery, autosave, later, Platform::runLater);
        window.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            offers.close();
            autosave.close();
        });
    }

    /** Puts all back to how it was opened. */
    void resetAll() {
        reset.resetAll();
    }

    /** Gives the keys to the diagram. */
    void focusDiagram() {
        window.diagram().requestFocus();
    }

    /** The work that the window shows. */
    Session session() {
        return session;
    }

    /** The window itself. */
    MainWindow window() {
        return window;
    }

    /** The way through the sentence, and the time that its steps take. */
    StepController steps() {
        return steps;
    }

    /** The presentation on the full screen. */
    FullScreenController fullScreen() {
        return fullScreen;
    }

    /** How the window looks. */
    LookController looks() {
        return looks;
    }

    private void addWeightsPanel() {
        WeightsController allWeights = new WeightsController(session, frames, steps, weights);
        WeightsPanel panel = new WeightsPanel(allWeights);
        allWeights.setPanel(panel, window::tell);
        frames.frame().subscribe(panel::show);
        looks.appearance().subscribe(appearance -> panel.setTheme(appearance.theme()));
        window.setWeights(panel);
    }

    private static String title(Frame frame) {
        return Messages.text(frame.isUnsaved() ? "program.title.unsaved" : "program.title", frame.name());
    }

    private void acceptFiles(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean hasFiles = event.getDragboard().hasFiles();
            if (hasFiles) {
                files.openDropped(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(hasFiles);
            event.consume();
        });
    }

    private static Map<String, String> presets() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String name : Presets.names()) {
            titles.put(name, title(name));
        }
        return titles;
    }

    private static String title(String preset) {
        try {
            return Documents.open("preset:" + preset).title().orElse(preset);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
