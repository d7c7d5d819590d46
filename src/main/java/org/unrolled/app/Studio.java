package org.unrolled.app;

import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.unrolled.controller.ArithmeticController;
import org.unrolled.controller.FileController;
import org.unrolled.controller.HiddenStateController;
import org.unrolled.controller.KeyController;
import org.unrolled.controller.LanguageController;
import org.unrolled.controller.LookController;
import org.unrolled.controller.MenuController;
import org.unrolled.controller.PredictController;
import org.unrolled.controller.PredictKeys;
import org.unrolled.controller.PredictingDiagram;
import org.unrolled.controller.PresentationController;
import org.unrolled.controller.ResetController;
import org.unrolled.controller.SentenceController;
import org.unrolled.controller.SystemLook;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.WeightsController;
import org.unrolled.controller.WhatIfController;
import org.unrolled.controller.compare.CompareController;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.fullscreen.FullScreenController;
import org.unrolled.controller.lesson.LessonController;
import org.unrolled.controller.lesson.LessonKeys;
import org.unrolled.controller.lesson.SceneController;
import org.unrolled.controller.recovery.Autosave;
import org.unrolled.controller.recovery.Later;
import org.unrolled.controller.recovery.RecoveryController;
import org.unrolled.controller.step.StepController;
import org.unrolled.io.RecentFiles;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.io.lesson.Lessons;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.session.Session;
import org.unrolled.text.Language;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.recovery.RecoveryBar;
import org.unrolled.view.theme.Fonts;
import org.unrolled.view.weights.WeightsPanel;
import org.unrolled.view.window.FilePrompt;
import org.unrolled.view.window.MainWindow;
import org.unrolled.view.window.WindowEvents;

/** Puts a window together on a stage: model, then controllers, then views. */
final class Studio {

    private final Stage stage;
    private final FilePrompt prompt;
    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final SentenceController sentences;
    private final FileController files;
    private final LookController looks;
    private final MenuController menu;
    private final PredictController predict;
    private final CompareController comparison;
    private final WhatIfController whatIf;
    private final HiddenStateController states;
    private final FullScreenController fullScreen;
    private final PresentationController presentations;
    private final ResetController reset;
    private final SceneController scenes;
    private final LessonController lessons;
    private final LanguageController languages = new LanguageController(Language.current(), this::speakAnew);
    private Optional<RecoveryController> offers = Optional.empty();
    private MainWindow window;
    /** What the views of the window are told; ends with them. */
    private Subscription telling = Subscription.EMPTY;

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
        this.stage = stage;
        this.prompt = prompt;
        session = new Session(document);
        frames = new FrameController(session);
        steps = new StepController(session, frames);
        weights = new WeightController(session, frames, steps);
        sentences = new SentenceController(session, frames, steps);
        files = new FileController(session, frames, steps, weights, recent);
        looks = new LookController(system);
        menu = new MenuController(files, weights, frames, looks, stage);
        states = new HiddenStateController(steps, frames);
        predict = new PredictController(session, frames, steps);
        steps.setGate(predict);
        comparison = new CompareController(session, frames, steps, weights, files);
        whatIf = new WhatIfController(session, steps, new SplittableRandom());
        fullScreen = new FullScreenController(stage);
        presentations = new PresentationController(session, steps, fullScreen,
                () -> looks.appearance().get().look().theme(), looks::ask);
        scenes = new SceneController(session, frames, steps);
        lessons = new LessonController(session, frames, steps, weights, files, predict, scenes, comparison);
        reset = new ResetController(session, frames, steps, weights, presentations, lessons::reset);
        files.setOnShown(presentations::apply);
        menu.setPresentations(reset, presentations, fullScreen);
        menu.setLanguages(languages);
        looks.appearance().subscribe(appearance -> frames.keepStill(appearance.isStill()));
        buildWindow();
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            if (files.mayLeave()) {
                stage.hide();
            }
            event.consume();
        });
        // What runs in time is held by the toolkit, and would hold the window with it.
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            steps.rest();
            telling.unsubscribe();
        });
    }

    /** All views, in the language spoken now, on a scene of their own. */
    private void buildWindow() {
        telling.unsubscribe();
        MainWindow made = new MainWindow(new WindowEvents(menu, steps, new PredictingDiagram(weights, predict, frames),
                sentences, new ArithmeticController(frames, weights), states, states, comparison, whatIf, predict, lessons, scenes),
                BuiltIn.presets(), BuiltIn.lessons(Language.current()));
        window = made;
        WeightsController allWeights = new WeightsController(session, frames, steps, weights);
        WeightsPanel panel = new WeightsPanel(allWeights);
        allWeights.setPanel(panel, made::tell);
        made.setWeights(panel);
        made.showLanguage(languages.chosen());
        weights.setDiagram(made.diagram());
        sentences.setWindow(made);
        files.setWindow(made, prompt);
        presentations.setWindow(made);
        reset.setWindow(made);
        scenes.setWindow(made);
        lessons.setWindow(made, prompt);
        Scene scene = new Scene(made);
        Styles.putOn(scene, Language.current());
        telling = Subscription.combine(
                frames.frame().subscribe(frame -> {
                    made.show(frame);
                    panel.show(frame);
                    stage.setTitle(title(frame));
                }),
                comparison.frame().subscribe(compared -> {
                    if (compared != null) {
                        made.comparison().show(compared);
                    }
                }),
                looks.appearance().subscribe(appearance -> {
                    made.show(appearance);
                    panel.setTheme(appearance.theme());
                }),
                looks.dress(scene));
        new PredictKeys(predict, steps, made.predict(), this::focusDiagram).listenTo(scene);
        new KeyController(steps, menu, made.diagram(), made::lens).listenTo(scene);
        fullScreen.setWindow(made, scene);
        new LessonKeys(lessons).listenTo(scene);
        offers.ifPresent(this::addBar);
        FileDrop.take(scene, this::open);
        stage.setScene(scene);
    }

    /** The same window in the language spoken now: what is open, and where, stays. */
    private void speakAnew() {
        fullScreen.leave();
        weights.closeEditor();
        lessons.speakAnew(this::buildAnew);
        // The menu that this was asked for by gives the focus back first.
        Platform.runLater(this::focusDiagram);
    }

    private void buildAnew() {
        MainWindow former = window;
        double width = former.getScene().getWidth();
        double height = former.getScene().getHeight();
        buildWindow();
        window.resize(width, height);
        window.lookLike(former);
        frames.tellAnew();
    }

    /** Opens a document or a lesson by its path, as preset:NAME or lesson:NAME; what is wrong with it, the window says. */
    void open(String name) {
        open(name, Presentation.NONE);
    }

    /** Opens a document and shows it otherwise than it says itself; or a lesson, whose pages say the rest. */
    void open(String name, Presentation otherwise) {
        if (Lessons.isLesson(name)) {
            lessons.open(name);
            presentations.applyLook(otherwise);
        } else {
            files.open(name, otherwise);
        }
    }

    /** Keeps unsaved work from now on, and offers what earlier starts have left. */
    void keepWork(RecoveryFiles recovery, InstantSource clock, Later later) {
        Autosave autosave = new Autosave(session, files::file, recovery, clock, later,
                problem -> Platform.runLater(() -> window.tell(Messages.text("recovery.failed", problem))));
        RecoveryController recovered = new RecoveryController(files, clock, line -> window.tell(line));
        offers = Optional.of(recovered);
        addBar(recovered);
        recovered.offer(recovery, autosave, later, Platform::runLater);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            recovered.close();
            autosave.close();
        });
    }

    private void addBar(RecoveryController recovered) {
        RecoveryBar bar = new RecoveryBar(recovered);
        window.setBar(bar);
        recovered.setBar(bar, this::focusDiagram);
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

    /** The language that the window speaks. */
    LanguageController languages() {
        return languages;
    }

    /** The lessons. */
    LessonController lessons() {
        return lessons;
    }

    /** How the window looks. */
    LookController looks() {
        return looks;
    }

    private static String title(Frame frame) {
        return Messages.text(frame.isUnsaved() ? "program.title.unsaved" : "program.title", frame.name());
    }
}
