package org.unrolled.view.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.Progress;
import org.unrolled.model.lesson.Setup;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.lesson.LessonPanel;

/** Where a lesson is in the window: its page stands in the place of the sentences, with the panels and the picture it wants. */
public final class LessonPlace {

    /**
     * What a hand may have changed of a page.
     *
     * @param panels those that are open
     * @param view the picture of the network
     * @param isScene whether the page's scene is seen instead of it
     */
    public record Seen(LessonPanels.Open panels, ViewChoice view, boolean isScene) {
    }

    private final Node sentences;
    private final LessonPanel page;
    private final LessonPanels panels;
    private final Presented presented;
    private final PictureChoice choice;
    private final Consumer<Optional<Progress>> others;
    /** To what was seen of each picture before the lesson. */
    private List<Runnable> waysBack = List.of();

    /**
     * No lesson yet.
     *
     * @param others who else in the window is told where a lesson stands
     */
    LessonPlace(Node sentences, LessonPanel page, LessonPanels panels, Presented presented, PictureChoice choice,
            Consumer<Optional<Progress>> others) {
        this.sentences = sentences;
        this.page = page;
        this.panels = panels;
        this.presented = presented;
        this.choice = choice;
        this.others = others;
    }

    /** Of the sentences and a page, one above the other, only one is seen. */
    static StackPane column(Node sentences, LessonPanel page) {
        sentences.managedProperty().bind(sentences.visibleProperty());
        page.managedProperty().bind(page.visibleProperty());
        page.setVisible(false);
        return new StackPane(sentences, page);
    }

    /** Sets aside what is seen of each picture. */
    public void begin() {
        waysBack = choice.lenses().stream().map(Lens::wayBack).toList();
    }

    /** Shows where a lesson stands; panels and picture stay as they are. */
    public void show(Progress progress) {
        sentences.setVisible(false);
        page.setVisible(true);
        page.show(progress);
        others.accept(Optional.of(progress));
    }

    /** Opens the panels that a page asks for, closes the others, and shows its picture. */
    public void arrange(Setup setup) {
        presented.change(() -> panels.show(setup.panels()));
        switch (setup.picture()) {
            case Picture.View(var view) -> {
                choice.offerScene(false);
                choice.choose(view);
            }
            case Picture.Scene _ -> choice.offerScene(true);
        }
        choice.lens().fitTogether();
    }

    /** What is seen of the page now, be it as the page asked for it or as a hand has changed it. */
    public Seen seen() {
        return new Seen(panels.open(), choice.chosen(), choice.isScene());
    }

    /** Shows of the same page what was seen of it in another window. */
    public void show(Seen other) {
        panels.show(other.panels());
        if (other.isScene()) {
            choice.offerScene(true);
        } else {
            choice.choose(other.view());
        }
    }

    /** Shows no lesson any more: sentences and panels are as before it, beside this picture. */
    public void end(ViewChoice view) {
        choice.offerScene(false);
        choice.choose(view);
        presented.change(panels::end);
        waysBack.forEach(Runnable::run);
        page.setVisible(false);
        sentences.setVisible(true);
        others.accept(Optional.empty());
    }

    /** Whether a page has the keys. */
    public boolean hasKeys() {
        return page.isVisible() && page.isFocusWithin();
    }
}
