package org.unrolled.view.window;

import java.util.Set;
import org.unrolled.model.document.PanelChoice;

/** The panels while a lesson is open: those that its page asks for, and how they were before it. */
final class LessonPanels {

    /** The lesson's text wants more room than the sentences. */
    private static final double LEFT = 0.24;

    private final Panels panels;
    private final ShownPanels shownPanels;
    private PanelLayout before;
    private PanelLayout toRemember;
    private Set<PanelChoice> sections;
    private Set<PanelChoice> aside;

    /** Which panels are open, and which sections the right one has. */
    record Open(PanelLayout layout, Set<PanelChoice> sections) {
    }

    LessonPanels(Panels panels, ShownPanels shownPanels) {
        this.panels = panels;
        this.shownPanels = shownPanels;
    }

    /** Whether a lesson is open. */
    boolean isOn() {
        return before != null;
    }

    /** Opens the panels of a page, and closes all others. */
    void show(Set<PanelChoice> wanted) {
        if (!isOn()) {
            toRemember = shownPanels.toRemember();
            before = panels.layoutNow();
            sections = shownPanels.sections();
            aside = shownPanels.aside();
            panels.keepLeft(true);
        }
        Set<PanelChoice> right = ShownPanels.rightOf(wanted);
        shownPanels.showSections(right.isEmpty() ? sections : right);
        panels.setLayout(new PanelLayout(true, wanted.contains(PanelChoice.ARITHMETIC), !right.isEmpty(), LEFT,
                before.right(), before.bottom()));
    }

    /** How the panels are now: as the page asked for them, or as a hand has changed them since. */
    Open open() {
        return new Open(panels.layoutNow(), shownPanels.sections());
    }

    /** Opens the same panels as in another window. */
    void show(Open other) {
        shownPanels.showSections(other.sections());
        panels.setLayout(other.layout());
    }

    /** Puts the panels back as they were before the lesson. */
    void end() {
        if (isOn()) {
            panels.keepLeft(false);
            shownPanels.showSections(sections);
            panels.setLayout(before);
            shownPanels.setAside(aside);
            before = null;
        }
    }

    /** The panels for the next start: those of the window, not of a lesson. */
    PanelLayout toRemember() {
        return isOn() ? toRemember : shownPanels.toRemember();
    }
}
