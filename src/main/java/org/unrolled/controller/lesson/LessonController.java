package org.unrolled.controller.lesson;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.unrolled.controller.FileController;
import org.unrolled.controller.PredictController;
import org.unrolled.controller.WeightController;
import org.unrolled.controller.compare.CompareChoice;
import org.unrolled.controller.compare.CompareController;
import org.unrolled.controller.compare.ComparedPair;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.Remote;
import org.unrolled.controller.step.StepController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.lesson.Lessons;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.Progress;
import org.unrolled.model.lesson.Progress.Reply;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.Task;
import org.unrolled.model.predict.Answer;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.session.Session;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Language;
import org.unrolled.view.diagram.Attention;
import org.unrolled.view.lesson.LessonEvents;
import org.unrolled.view.window.FilePrompt;
import org.unrolled.view.window.LessonPlace;
import org.unrolled.view.window.MainWindow;

/**
 * Walks through a lesson. A page is entered as its setup says, whichever page was open before; the work that was open
 * before the lesson is set aside, and comes back as it was.
 */
public final class LessonController implements LessonEvents, Remote {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final FileController files;
    private final PredictController predict;
    private final SceneController scenes;
    private final CompareController comparison;
    private MainWindow window;
    private FilePrompt prompt;
    private Optional<Progress> progress = Optional.empty();
    /** By which name the lesson was chosen, if it is a built-in one. */
    private Optional<String> builtIn = Optional.empty();
    private WorkPlace before;
    private boolean isEntering;

    /** A controller that shows lessons in the place of this session's work. */
    public LessonController(Session session, FrameController frames, StepController steps, WeightController weights,
            FileController files, PredictController predict, SceneController scenes, CompareController comparison) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        this.weights = weights;
        this.files = files;
        this.predict = predict;
        this.scenes = scenes;
        this.comparison = comparison;
        files.setOnLeaving(this::onLessonLeft);
        steps.setRemote(this);
        frames.frame().subscribe(_ -> watch());
        scenes.setOnInputs(this::watch);
    }

    /** The window and its dialogs: they are made after the controllers, and anew in another language. */
    public void setWindow(MainWindow made, FilePrompt asks) {
        window = made;
        prompt = asks;
    }

    /** Lets the window be made anew, in another language: outside of a lesson, as the lesson changes only what is shown. */
    public void speakAnew(Runnable makeWindow) {
        if (progress.isEmpty()) {
            makeWindow.run();
            return;
        }
        LessonPlace.Seen seen = window.lessons().seen();
        CompareChoice compared = comparison.setAside();
        window.lessons().end(ViewChoice.UNROLLED);
        makeWindow.run();
        window.lessons().begin();
        comparison.choose(compared);
        progress = Optional.of(progress.get().in(translated(progress.get().lesson())));
        show();
        window.lessons().arrange(progress.get().page().setup());
        window.lessons().show(seen);
    }

    /** Whether a lesson is open. */
    public boolean isOn() {
        return progress.isPresent();
    }

    @Override
    public void onLessonChosen(String name) {
        open(Lessons.PREFIX + name);
    }

    @Override
    public void onLessonFileWanted() {
        prompt.lessonToOpen().ifPresent(file -> open(file.toString()));
    }

    /** Opens a lesson by its path, or as lesson:NAME. What is wrong with it the window says, and all stays as it is. */
    public void open(String name) {
        try {
            Lesson lesson = Lessons.open(name, Language.current());
            builtIn = Optional.of(name).filter(Lessons::isBuiltIn);
            begin(lesson);
        } catch (DocumentException e) {
            window.tell(e.getMessage());
        }
    }

    /** While a lesson is open the remote turns its pages. */
    @Override
    public void onForward() {
        if (isOn()) {
            onNextPage();
        } else {
            steps.onNextWord();
        }
    }

    @Override
    public void onBack() {
        if (isOn()) {
            onFormerPage();
        } else {
            steps.onFormerWord();
        }
    }

    @Override
    public void onNextPage() {
        progress.filter(open -> !open.isLast()).ifPresent(open -> enter(open.next()));
    }

    @Override
    public void onFormerPage() {
        progress.filter(open -> !open.isFirst()).ifPresent(open -> enter(open.former()));
    }

    /** Puts the page back to how it was opened. Whether there is one. */
    public boolean reset() {
        progress.ifPresent(open -> enter(open.told(Reply.NONE)));
        return isOn();
    }

    @Override
    public void onLessonLeft() {
        if (progress.isEmpty()) {
            return;
        }
        leavePage();
        progress = Optional.empty();
        session.endDemonstration();
        comparison.choose(before.compared());
        frames.showFileName(files.file().map(path -> path.getFileName().toString()));
        frames.showFocus(before.focusUnit());
        predict.restore(before.quiz());
        window.lessons().end(before.view());
        window.focusPicture();
    }

    @Override
    public void onAnswersGiven(Set<Integer> answers) {
        if (task().orElse(null) instanceof Task.MultipleChoice choice) {
            tell(answers.equals(choice.rightOnes()));
        }
    }

    @Override
    public void onNumberGiven(double number) {
        if (task().orElse(null) instanceof Task.NumberQuestion question) {
            tell(Math.abs(question.answer().in(situation()) - number) <= question.within());
        }
    }

    private void begin(Lesson lesson) {
        if (progress.isEmpty()) {
            weights.closeEditor();
            // A number that is being typed is kept as the focus leaves it.
            window.focusPicture();
            before = new WorkPlace(window.view(), frames.frame().get().focusUnit(), predict.quiz(),
                    comparison.setAside());
            window.lessons().begin();
            window.showView(ViewChoice.UNROLLED);
        }
        enter(Progress.start(lesson));
    }

    private void enter(Progress next) {
        isEntering = true;
        leavePage();
        progress = Optional.of(next);
        Setup setup = next.page().setup();
        window.stopTelling();
        frames.showUnknownWord(Optional.empty());
        session.demonstrate(setup.document(), setup.words(), setup.cursor(), new WhatIfs(setup.whatIfs(), 1));
        if (setup.picture() instanceof Picture.Scene(var kind)) {
            scenes.show(kind, setup);
        }
        comparison.choose(CompareChoice.of(Optional.of(setup.beside()).filter(beside -> !beside.isEmpty())
                .map(beside -> new ComparedPair(setup.words(), beside))));
        show();
        window.lessons().arrange(setup);
        setup.focus().ifPresent(focus -> frames.showAttention(Lit.by(focus, session.cursor().t())));
        if (task().orElse(null) instanceof Task.Prediction prediction) {
            predict.ask(prediction.question());
        }
        if (!window.lessons().hasKeys()) {
            window.focusPicture();
        }
        isEntering = false;
        watch();
    }

    /** What a page began and the next one does not go on with. */
    private void leavePage() {
        weights.closeEditor();
        // Two sentences that are compared lead the session: not the one of the page that comes.
        window.showView(ViewChoice.UNROLLED);
        steps.rest();
        scenes.hide();
        predict.restore(Quiz.OFF);
        frames.showAttention(Attention.NONE);
    }

    private void show() {
        progress.ifPresent(open -> {
            frames.showFileName(Optional.of(open.lesson().title()));
            window.lessons().show(open);
        });
    }

    private void tell(boolean isRight) {
        told(isRight ? Reply.RIGHT : Reply.WRONG);
    }

    private void told(Reply reply) {
        progress.filter(open -> open.reply() != reply).ifPresent(open -> {
            progress = Optional.of(open.told(reply));
            window.lessons().show(progress.get());
        });
    }

    /** Whether what is to be done has been done, and whether a guess was right. */
    private void watch() {
        if (isEntering || progress.map(open -> open.reply() == Reply.RIGHT).orElse(true)) {
            return;
        }
        task().ifPresent(asked -> {
            switch (asked) {
                case Task.Goal goal -> {
                    if (goal.until().holds(situation())) {
                        told(Reply.RIGHT);
                    }
                }
                case Task.Prediction prediction -> guessed(prediction).ifPresent(this::tell);
                case Task.MultipleChoice _, Task.NumberQuestion _ -> { }
            }
        });
    }

    private Optional<Boolean> guessed(Task.Prediction prediction) {
        return predict.quiz().revealed()
                .filter(revealed -> revealed.answer().question().equals(prediction.question()))
                .flatMap(revealed -> revealed.guess().map(guess -> {
                    Answer answer = revealed.answer();
                    OptionalDouble distance = answer.distance(guess);
                    return distance.isPresent() ? distance.getAsDouble() <= Task.Prediction.NEAR
                            : answer.isRight(guess);
                }));
    }

    private Optional<Task> task() {
        return progress.map(Progress::page).flatMap(Page::task);
    }

    private Situation situation() {
        return new Situation(session.document(), session.whatIfs(), session.words(), session.cursor(),
                scenes.inputs());
    }

    private Lesson translated(Lesson lesson) {
        return builtIn.map(name -> {
            try {
                return Lessons.open(name, Language.current());
            } catch (DocumentException e) {
                throw new IllegalStateException(e);
            }
        }).orElse(lesson);
    }
}
