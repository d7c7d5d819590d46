package org.unrolled.view.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.unrolled.text.Messages;

/** Asks with the system's file dialogs. */
public final class DialogFilePrompt implements FilePrompt {

    private static final String EXTENSION = ".rnn.json";

    private final Window owner;
    private Path folder;

    /** Dialogs over a window. */
    public DialogFilePrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return chosen(Optional.ofNullable(chooser("file.open.title", documents()).showOpenDialog(owner))
                .map(File::toPath));
    }

    @Override
    public Optional<Path> lessonToOpen() {
        return chosen(Optional.ofNullable(chooser("file.lesson.title",
                new FileChooser.ExtensionFilter(Messages.text("file.lesson.kind"), "*.md")).showOpenDialog(owner))
                .map(File::toPath));
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        FileChooser chooser = chooser("file.save.title", documents());
        chooser.setInitialFileName(suggestion.endsWith(EXTENSION) ? suggestion : suggestion + EXTENSION);
        return chosen(Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).flatMap(this::named));
    }

    /** A name without an ending gets one; if there is such a file already, the system has not asked about it. */
    private Optional<Path> named(Path file) {
        String name = file.getFileName().toString();
        if (name.contains(".")) {
            return Optional.of(file);
        }
        Path named = file.resolveSibling(name + EXTENSION);
        if (!Files.exists(named)) {
            return Optional.of(named);
        }
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Messages.text("file.replace", named.getFileName()));
        alert.initOwner(owner);
        alert.setHeaderText(null);
        return alert.showAndWait().filter(ButtonType.OK::equals).map(_ -> named);
    }

    @Override
    public Answer changesAtRisk(String name) {
        ButtonType save = new ButtonType(Messages.text("file.risk.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(Messages.text("file.risk.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(Messages.text("file.risk.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Messages.text("file.risk.what"), save, discard, cancel);
        alert.initOwner(owner);
        alert.setTitle(Messages.text("file.risk.title"));
        alert.setHeaderText(Messages.text("file.risk.question", name));
        alert.getDialogPane().setId("changes-at-risk");
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Answer.SAVE : answer == discard ? Answer.DISCARD : Answer.CANCEL;
    }

    private static FileChooser.ExtensionFilter documents() {
        return new FileChooser.ExtensionFilter(Messages.text("file.kind"), "*" + EXTENSION);
    }

    private FileChooser chooser(String titleKey, FileChooser.ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(titleKey));
        chooser.getExtensionFilters().addAll(kind,
                new FileChooser.ExtensionFilter(Messages.text("file.any"), "*"));
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> chosen(Optional<Path> file) {
        file.ifPresent(path -> folder = path.toAbsolutePath().getParent());
        return file;
    }
}
