package org.unrolled.controller;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.view.window.MainWindow;

/** Puts all back to how the document was opened or saved last, for the next class: one step to undo. */
public final class ResetController {

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private final WeightController weights;
    private final PresentationController presentations;
    private final BooleanSupplier resetLesson;
    private MainWindow window;

    /**
     * A controller that resets this session and what is seen of it.
     *
     * @param resetLesson opens the page of a lesson anew; whether there is one
     */
    public ResetController(Session session, FrameController frames, StepController steps, WeightController weights,
            PresentationController presentations, BooleanSupplier resetLesson) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
        this.weights = weights;
        this.presentations = presentations;
        this.resetLesson = resetLesson;
    }

    /** The window: it is made after its controllers. */
    public void setWindow(MainWindow made) {
        window = made;
    }

    /** The document, the sentence, the place in it, the numbers and the picture, as after opening; or a lesson's page. */
    public void resetAll() {
        if (resetLesson.getAsBoolean()) {
            return;
        }
        weights.closeEditor();
        steps.rest();
        frames.showUnknownWord(Optional.empty());
        session.edit(new EditDescription.DocumentReset(), session.saved());
        session.ask(WhatIfs.NONE);
        session.readFirst();
        frames.showUsualNumbers();
        window.showView(ViewChoice.UNROLLED);
        window.diagram().current().fitReadably();
        window.stopTelling();
        presentations.apply(session.document().presentation().orElse(Presentation.NONE));
    }
}
