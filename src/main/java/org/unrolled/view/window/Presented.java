package org.unrolled.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.unrolled.view.fullscreen.FullScreenView;

/** The window while it is presented: what it does without then, and how its panels were before. */
final class Presented {

    private final Panels panels;
    private final ShownPanels shownPanels;
    private final FullScreenView fullScreen;
    private final List<Node> chrome = new ArrayList<>();
    private boolean isOn;
    private PanelLayout before;
    private PanelLayout toRemember;

    Presented(Panels panels, ShownPanels shownPanels, FullScreenView fullScreen) {
        this.panels = panels;
        this.shownPanels = shownPanels;
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
            toRemember = shownPanels.toRemember();
            before = panels.layoutNow();
        }
        isOn = isPresented;
        panels.setLayout(isOn ? before.forPresenting() : before);
        chrome.forEach(this::show);
        fullScreen.setVisible(isOn);
    }

    /** The panels for the next start: those of the window, not of a presentation. */
    PanelLayout toRemember() {
        return isOn ? toRemember : shownPanels.toRemember();
    }

    private void show(Node part) {
        part.setVisible(!isOn);
        part.setManaged(!isOn);
    }
}
