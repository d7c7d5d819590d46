package org.unrolled.view.window;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.unrolled.model.document.PanelChoice;

/** Which panels are seen, each by its name. The three at the right can be hidden one by one, or fold away together. */
final class ShownPanels {

    private final Panels panels;
    private final Map<PanelChoice, BooleanProperty> sections = new EnumMap<>(PanelChoice.class);
    private final BooleanProperty lessons = new SimpleBooleanProperty(true);
    /** Hidden because a document or an option says so: the next start does not remember that. */
    private final Set<PanelChoice> aside = EnumSet.noneOf(PanelChoice.class);

    ShownPanels(Panels panels) {
        this.panels = panels;
        for (PanelChoice section : Set.of(PanelChoice.CURVE, PanelChoice.WEIGHTS, PanelChoice.HIDDEN_STATE)) {
            sections.put(section, new SimpleBooleanProperty(true));
        }
        sections.values().forEach(section -> section.subscribe(this::foldRightWithoutSections));
        panels.showsRight().subscribe(isShown -> {
            if (isShown && !hasSections()) {
                sections.values().forEach(section -> section.set(true));
            }
        });
        forgetWhenShown(panels.showsLeft(), PanelChoice.SENTENCES);
        forgetWhenShown(panels.showsBottom(), PanelChoice.ARITHMETIC);
        forgetWhenShown(panels.showsRight(), PanelChoice.WEIGHTS);
    }

    /** Whether the right panel has a section. */
    BooleanProperty section(PanelChoice section) {
        return sections.get(section);
    }

    /** Whether the lessons are offered beside the picture. */
    BooleanProperty showsLessons() {
        return lessons;
    }

    /** Makes a node of the right panel the section of a name. */
    void setSection(PanelChoice section, Node node) {
        section(section).subscribe(isShown -> {
            node.setVisible(isShown);
            node.setManaged(isShown);
        });
    }

    /** The sections of the right panel among some panels. */
    static Set<PanelChoice> rightOf(Set<PanelChoice> chosen) {
        Set<PanelChoice> right = EnumSet.of(PanelChoice.CURVE, PanelChoice.WEIGHTS, PanelChoice.HIDDEN_STATE);
        right.retainAll(chosen);
        return right;
    }

    /** The sections that the right panel has, be it open or not. */
    Set<PanelChoice> sections() {
        Set<PanelChoice> shown = EnumSet.noneOf(PanelChoice.class);
        sections.forEach((section, isShown) -> {
            if (isShown.get()) {
                shown.add(section);
            }
        });
        return shown;
    }

    /** Gives the right panel these sections and no others. */
    void showSections(Set<PanelChoice> chosen) {
        sections.forEach((section, isShown) -> isShown.set(chosen.contains(section)));
    }

    /** Hides a panel, until the hand shows it again. */
    void hide(PanelChoice panel) {
        switch (panel) {
            case SENTENCES -> fold(panels.showsLeft(), panel);
            case ARITHMETIC -> fold(panels.showsBottom(), panel);
            case CURVE, WEIGHTS, HIDDEN_STATE -> {
                boolean wasOpen = panels.showsRight().get();
                section(panel).set(false);
                if (wasOpen && !hasSections()) {
                    aside.add(PanelChoice.WEIGHTS);
                }
            }
            case LESSONS -> lessons.set(false);
        }
    }

    /** The panels that are not seen. */
    Set<PanelChoice> hidden() {
        Set<PanelChoice> hidden = EnumSet.noneOf(PanelChoice.class);
        sections.forEach((section, isShown) -> {
            if (!isShown.get() || !panels.showsRight().get()) {
                hidden.add(section);
            }
        });
        if (!panels.showsLeft().get()) {
            hidden.add(PanelChoice.SENTENCES);
        }
        if (!panels.showsBottom().get()) {
            hidden.add(PanelChoice.ARITHMETIC);
        }
        if (!lessons.get()) {
            hidden.add(PanelChoice.LESSONS);
        }
        return hidden;
    }

    /** The panels that are hidden, but not because the hand has chosen so. */
    Set<PanelChoice> aside() {
        return Set.copyOf(aside);
    }

    /** Takes panels that are hidden for hidden by others than the hand. */
    void setAside(Set<PanelChoice> hidden) {
        aside.clear();
        aside.addAll(hidden);
    }

    /** What the next start remembers: what the hand has chosen, not a document. */
    PanelLayout toRemember() {
        PanelLayout now = panels.layoutNow();
        return new PanelLayout(
                now.showsSentences() || aside.contains(PanelChoice.SENTENCES),
                now.showsArithmetic() || aside.contains(PanelChoice.ARITHMETIC),
                now.showsWeights() || aside.contains(PanelChoice.WEIGHTS),
                now.left(), now.right(), now.bottom());
    }

    private void fold(BooleanProperty isShown, PanelChoice panel) {
        if (isShown.get()) {
            isShown.set(false);
            aside.add(panel);
        }
    }

    private void forgetWhenShown(BooleanProperty isShown, PanelChoice panel) {
        isShown.subscribe(shown -> {
            if (shown) {
                aside.remove(panel);
            }
        });
    }

    private boolean hasSections() {
        return sections.values().stream().anyMatch(BooleanProperty::get);
    }

    private void foldRightWithoutSections() {
        if (!hasSections()) {
            panels.showsRight().set(false);
        }
    }
}
