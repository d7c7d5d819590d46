package org.unrolled.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.unrolled.view.fullscreen.FullScreenView;

/** The window while it is presented: what it does without then, and how its panels were before. */
final class Presented {

    private final Panels panels;
    private final LessonPanels lessonPanels;
    private final FullScreenView fullScreen;
    private final List<Node> chrome = new ArrayList<>();
    private boolean isOn;
    private PanelLayout before;
    private PanelLayout toRemember;

    Presented(Panels panels, LessonPanels lessonPanels, FullScreenView fullScreen) {
        this.panels = panels;
        this.lessonPanels = lessonPanels;
        this.fullScreen = fullScreen;
    }

    /** A presentation does without this. */
    void addChrome(Node part) {
        chrome.add(part);
        show(part);
    }

    /** Shows words and picture alone, or all again as it was before. */
    void set(boolean isPresented) {
        if (isPresented == isOn) {
            return;
        }
        if (isPresented) {
            toRemember = lessonPanels.toRemember();
            before = panels.layoutNow();
        }
        isOn = isPresented;
        // A lesson is presented with its text, and with the panels that its page asks for.
        panels.setLayout(!isOn ? before : lessonPanels.isOn() ? before.withLargerType() : before.forPresenting());
        chrome.forEach(this::show);
        fullScreen.setVisible(isOn);
    }

    /** Changes the panels of the window underneath, and presents it again as it is then. */
    void change(Runnable changePanels) {
        boolean wasOn = isOn;
        set(false);
        changePanels.run();
        set(wasOn);
    }

    /** The panels for the next start: those of the window, not of a presentation. */
    PanelLayout toRemember() {
        return isOn ? toRemember : lessonPanels.toRemember();
    }

    private void show(Node part) {
        part.setVisible(!isOn);
        part.setManaged(!isOn);
    }
}
