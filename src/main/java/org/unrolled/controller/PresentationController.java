package org.unrolled.controller;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.unrolled.controller.fullscreen.FullScreenController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.view.window.MainWindow;

/** Shows a document as it or the command line wants it, and lets it remember how it is shown. */
public final class PresentationController {

    private final Session session;
    private final StepController steps;
    private final FullScreenController fullScreen;
    private final Supplier<ThemeChoice> theme;
    private final Consumer<ThemeChoice> askForTheme;
    private MainWindow window;

    /**
     * A controller of what is seen of this session.
     *
     * @param theme the look that is seen
     * @param askForTheme shows another one, which the next start does not remember
     */
    public PresentationController(Session session, StepController steps, FullScreenController fullScreen,
            Supplier<ThemeChoice> theme, Consumer<ThemeChoice> askForTheme) {
        this.session = session;
        this.steps = steps;
        this.fullScreen = fullScreen;
        this.theme = theme;
        this.askForTheme = askForTheme;
    }

    /** The window: it is made after its controllers. */
    public void setWindow(MainWindow made) {
        window = made;
    }

    /** The picture that is seen. */
    public ViewChoice view() {
        return window.view();
    }

    /** Shows the open document so; what is not said stays as it is. */
    public void apply(Presentation presentation) {
        steps.rest();
        presentation.sentence().map(Vocabulary::split).ifPresent(session::read);
        session.moveTo(presentation.place(session.walk()));
        presentation.view().ifPresent(window::showView);
        presentation.hide().forEach(window::hide);
        applyLook(presentation);
    }

    /** Shows whatever is open in these colours, and on the full screen; what is seen of it stays as it is. */
    public void applyLook(Presentation presentation) {
        presentation.theme().ifPresent(askForTheme);
        if (presentation.present().orElse(false)) {
            fullScreen.enter();
        }
    }

    /** Lets the document remember what is seen now. Whether it fills the screen, only a hand writes into it. */
    public void save() {
        NetworkDocument document = session.document();
        Optional<Presentation> former = document.presentation();
        Cursor cursor = session.cursor();
        boolean isWholeWord = session.walk().isEndOfWord(cursor);
        Presentation now = new Presentation(
                Optional.of(String.join(" ", session.words())),
                cursor.isStart() ? OptionalInt.empty() : OptionalInt.of(cursor.t() + 1),
                isWholeWord ? Optional.empty() : Optional.of(cursor.part()),
                Optional.of(window.view()),
                former.flatMap(Presentation::present),
                Optional.of(theme.get()),
                window.hidden(),
                former.map(Presentation::unknownKeys).orElse(UnknownKeys.NONE));
        session.edit(new EditDescription.PresentationSaved(), document.withPresentation(Optional.of(now)));
    }

    /** Lets the document forget how it is to be shown. */
    public void remove() {
        session.edit(new EditDescription.PresentationRemoved(),
                session.document().withPresentation(Optional.empty()));
    }
}
