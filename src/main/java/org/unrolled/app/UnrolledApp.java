package org.unrolled.app;

import java.time.InstantSource;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.unrolled.controller.recovery.OwnThread;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Documents;
import org.unrolled.io.PresentationText;
import org.unrolled.io.RecentFiles;
import org.unrolled.io.RecoveryFiles;
import org.unrolled.io.WindowSettings;
import org.unrolled.model.document.Presentation;
import org.unrolled.view.window.DialogFilePrompt;

/** The program with a window. */
public final class UnrolledApp extends Application {

    private static final String FIRST_DOCUMENT = "preset:article";
    private static final int[] ICON_SIZES = {32, 64, 256};
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;

    /** Opens the window on a document shown like this, and returns when it is closed. */
    static void open(String document, Presentation presentation) {
        launch(UnrolledApp.class, document, PresentationText.of(presentation));
    }

    @Override
    public void start(Stage stage) throws DocumentException {
        Studio studio = new Studio(stage, Documents.open(FIRST_DOCUMENT), new DialogFilePrompt(stage),
                new RecentFiles(Settings.folder()));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(UnrolledApp.class
                    .getResourceAsStream("/org/unrolled/assets/icons/unrolled-" + size + ".png")));
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
        stage.setMinWidth(Math.min(800, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        WindowSettings settings = new WindowSettings(Settings.folder());
        RememberedLook look = new RememberedLook(settings);
        studio.looks().restore(look.read());
        RememberedLanguage language = new RememberedLanguage(settings);
        studio.languages().choose(language.read());
        RememberedPanels panels = new RememberedPanels(settings);
        studio.window().setPanels(panels.read(stage.getWidth(), stage.getHeight()));
        stage.setOnHiding(_ -> {
            panels.write(studio.window().panels());
            look.write(studio.looks().kept());
            language.write(studio.languages().chosen());
        });
        stage.show();
        studio.focusDiagram();
        studio.keepWork(new RecoveryFiles(Settings.folder()), InstantSource.system(), new OwnThread("autosave"));
        String document = getParameters().getRaw().getFirst();
        Presentation presentation = PresentationText.read(getParameters().getRaw().getLast());
        if (!document.equals(FIRST_DOCUMENT) || !presentation.equals(Presentation.NONE)) {
            studio.open(document, presentation);
        }
    }
}
