package org.unrolled.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.DocumentWriter;
import org.unrolled.io.Documents;
import org.unrolled.io.RecentFiles;
import org.unrolled.io.Recovery;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.text.Messages;
import org.unrolled.view.window.FilePrompt;
import org.unrolled.view.window.MainWindow;

/** Opens and saves documents. What fails says so in a line, and nothing that is open is lost. */
public final class FileController {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final RecentFiles recent;
    private MainWindow window;
    private FilePrompt prompt;
    private Optional<Path> file = Optional.empty();
    private Consumer<Presentation> onShown = _ -> { };
    private Runnable onLeaving = () -> { };

    /** A controller for this session's document. */
    public FileController(Session session, FrameController frames, StepController steps, WeightController weights,
            RecentFiles recent) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        this.weights = weights;
        this.recent = recent;
    }

    /** The window and its dialogs: they are made after the controllers. */
    public void setWindow(MainWindow window, FilePrompt prompt) {
        this.window = window;
        this.prompt = prompt;
        window.showRecent(recent.files());
    }

    /** Is told how a document wants to be shown, once it is open. */
    public void setOnShown(Consumer<Presentation> hears) {
        onShown = hears;
    }

    /** Is told before another document comes: what stands before the work gives way. */
    public void setOnLeaving(Runnable hears) {
        onLeaving = hears;
    }

    /** The file of the document, if it has one. */
    public Optional<Path> file() {
        return file;
    }

    /** Puts a new document, which no file has, in the place of the open one. */
    public void show(NetworkDocument document) {
        show(document, Optional.empty(), Presentation.NONE);
    }

    /** Puts work back that an earlier start has left unsaved: as an edit of what was open then. */
    public void recover(Recovery recovery) {
        show(recovery.opened(), recovery.file(), Presentation.NONE);
        session.edit(new EditDescription.WorkRecovered(), recovery.document());
    }

    /** Opens a document that is chosen in a dialog. */
    public void open() {
        if (mayLeave()) {
            prompt.fileToOpen().ifPresent(chosen -> read(chosen.toString(), Presentation.NONE));
        }
    }

    /** Opens a document by its path, or as preset:NAME. */
    public void open(String name) {
        open(name, Presentation.NONE);
    }

    /** Opens a document by its path, or as preset:NAME, and shows it otherwise than it says itself. */
    public void open(String name, Presentation otherwise) {
        if (mayLeave()) {
            read(name, otherwise);
        }
    }

    /** Opens a built-in document in the place of one with which nothing is lost, and says why. */
    public void giveWay(String preset, String why) {
        weights.closeEditor();
        read(preset, Presentation.NONE);
        window.tell(why);
    }

    /** Writes the document where it came from, or where it is chosen. Whether it is written then. */
    public boolean save() {
        weights.closeEditor();
        return file.isPresent() ? write(file.get()) : saveAs();
    }

    /** Writes the document where it is chosen. Whether it is written then. */
    public boolean saveAs() {
        weights.closeEditor();
        String suggestion = file.map(path -> path.getFileName().toString())
                .or(() -> session.work().title())
                .orElse("network");
        return prompt.fileToSave(suggestion.replaceAll("[\\\\/:*?\"<>|]", "-")).map(this::write).orElse(false);
    }

    /** Whether nothing is lost by leaving the document: asks only if it has changes that no file has. */
    public boolean mayLeave() {
        weights.closeEditor();
        if (!session.isUnsaved()) {
            return true;
        }
        return switch (prompt.changesAtRisk(name())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /** The name of the work, whatever is shown in its place. */
    private String name() {
        return file.map(path -> path.getFileName().toString())
                .or(() -> session.work().title())
                .orElseGet(() -> Messages.text("program.untitled"));
    }

    private void read(String name, Presentation otherwise) {
        try {
            NetworkDocument document = Documents.open(name);
            show(document, Documents.isPreset(name) ? Optional.empty() : Optional.of(Documents.path(name)), otherwise);
        } catch (DocumentException e) {
            window.tell(e.getMessage());
            forgetIfGone(name);
        }
    }

    private void forgetIfGone(String name) {
        recent.files().stream()
                .filter(path -> path.toString().equals(name) && Files.notExists(path))
                .findFirst()
                .ifPresent(recent::remove);
        window.showRecent(recent.files());
    }

    private void show(NetworkDocument document, Optional<Path> from, Presentation otherwise) {
        onLeaving.run();
        steps.rest();
        frames.showUnknownWord(Optional.empty());
        session.open(document);
        remember(from);
        window.stopTelling();
        onShown.accept(document.presentation().orElse(Presentation.NONE).overriddenBy(otherwise));
    }

    private boolean write(Path to) {
        try {
            DocumentWriter.write(session.work(), to);
            session.markSaved();
            remember(Optional.of(to));
            window.stopTelling();
            return true;
        } catch (DocumentException e) {
            window.tell(e.getMessage());
            return false;
        }
    }

    private void remember(Optional<Path> path) {
        file = path;
        if (!session.isDemonstrating()) {
            frames.showFileName(path.map(p -> p.getFileName().toString()));
        }
        path.ifPresent(recent::add);
        window.showRecent(recent.files());
    }
}
