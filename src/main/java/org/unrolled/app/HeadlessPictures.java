package org.unrolled.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.unrolled.cli.CommandException;
import org.unrolled.cli.Picture;
import org.unrolled.cli.PictureWriter;
import org.unrolled.text.Messages;
import org.unrolled.view.picture.DiagramPicture;
import org.unrolled.view.theme.Theme;

/** Draws pictures with JavaFX's own headless platform, whether there is a display or not. */
final class HeadlessPictures implements PictureWriter {

    private boolean isStarted;

    @Override
    public void write(Picture picture, Path png) throws IOException, CommandException {
        start();
        DiagramPicture.write(picture.document(), picture.words(), picture.cursor(), picture.width(),
                picture.height(), Theme.of(picture.theme(), false, false), png);
    }

    private void start() throws CommandException {
        if (isStarted) {
            return;
        }
        Optional<String> missing = NativeLibraries.missingForText();
        if (missing.isPresent()) {
            throw new CommandException(Messages.text("app.missing", missing.get()));
        }
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> { });
        isStarted = true;
    }
}
