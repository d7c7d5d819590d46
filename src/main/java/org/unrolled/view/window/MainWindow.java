package org.unrolled.view.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.NotificationPane;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.text.Language;
import org.unrolled.view.Frame;
import org.unrolled.view.arithmetic.ArithmeticPanel;
import org.unrolled.view.compare.CompareView;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.fullscreen.FullScreenView;
import org.unrolled.view.lesson.LessonEntry;
import org.unrolled.view.lesson.LessonList;
import org.unrolled.view.lesson.LessonMenu;
import org.unrolled.view.lesson.LessonPanel;
import org.unrolled.view.lesson.scene.SceneFrame;
import org.unrolled.view.predict.PredictBar;
import org.unrolled.view.predict.PredictButton;
import org.unrolled.view.sentences.SidePanel;
import org.unrolled.view.theme.Appearance;
import org.unrolled.view.transport.TransportBar;
import org.unrolled.view.whatif.CutButton;
import org.unrolled.view.whatif.WhatIfBar;
import org.unrolled.view.whatif.WhatIfMenu;

/** All of the window: menus above, sentences beside the diagram, the way through them below. */
public final class MainWindow extends BorderPane {

    private final WindowMenu menu;
    private final Pictures pictures;
    private final SidePanel side;
    private final TransportBar transport;
    private final StatusLine status = new StatusLine();
    private final NotificationPane notice;
    private final ArithmeticPanel arithmetic;
    private final Inspector inspector;
    private final Panels panels;
    private final ShownPanels shownPanels;
    private final FullScreenView fullScreen;
    private final Presented presented;
    private final VBox above = new VBox();
    private final WhatIfBar whatIf;
    private final CutButton cut;
    private final PredictBar predict;
    private final PredictButton predictFirst;
    private final Dress dress;
    private final LessonPlace lessons;

    /**
     * A window that shows each frame.
     *
     * @param presets the built-in documents: title by name
     * @param builtIn the built-in lessons
     */
    public MainWindow(WindowEvents events, Map<String, String> presets, List<LessonEntry> builtIn) {
        getStyleClass().add("main-window");
        pictures = new Pictures(events);
        LessonList lessonList = new LessonList(events.lessons(), builtIn);
        LessonPanel page = new LessonPanel(events.lessons(), pictures::focusSeen);
        // Who picks a sentence with the mouse wants to step it next, and the arrows are the list’s own while it has focus.
        side = new SidePanel(events.sentences(), pictures.diagram()::requestFocus, lessonList);
        transport = new TransportBar(events.transport());
        arithmetic = new ArithmeticPanel(events.arithmetic());
        inspector = new Inspector(events.heatMap());
        whatIf = new WhatIfBar(events.whatIf());
        cut = new CutButton(events.whatIf());
        predict = new PredictBar(events.predict(), pictures.diagram()::requestFocus);
        predictFirst = new PredictButton(events.predict());
        VBox.setVgrow(pictures, Priority.ALWAYS);
        VBox classroom = new VBox(whatIf, pictures, predict);
        notice = new NotificationPane(classroom);
        notice.setSkin(new StillNoticeSkin(notice));
        PlainScroll sentences = new PlainScroll(side, "side-scroll");
        panels = new Panels(LessonPlace.column(sentences, page), notice,
                new PlainScroll(inspector, "inspector-scroll"), new PlainScroll(arithmetic));
        shownPanels = new ShownPanels(panels);
        lessonList.visibleProperty().bind(shownPanels.showsLessons());
        inspector.hideBy(shownPanels);
        menu = new WindowMenu(events.menu(), events.transport(), pictures.diagram(), this::lens, panels, shownPanels,
                pictures.description(), presets, new WhatIfMenu(events.whatIf()), predictFirst.item(),
                new LessonMenu(events.lessons(), builtIn));
        classroom.setMinSize(0, 0);
        notice.setMinSize(0, 0);
        // It takes no key, so Tab has nothing to stop for.
        notice.setFocusTraversable(false);
        // Two rows take the whole width; the panels come back as they were, and by their keys at once.
        pictures.comparison().visibleProperty().subscribe((_, isShown) -> panels.foldFor(isShown));
        fullScreen = new FullScreenView(events.transport());
        LessonPanels lessonPanels = new LessonPanels(panels, shownPanels);
        presented = new Presented(panels, lessonPanels, fullScreen);
        lessons = new LessonPlace(sentences, page, lessonPanels, presented, pictures.choice(), progress -> {
            menu.show(progress);
            status.show(progress);
        });
        MenuRow top = top();
        dress = new Dress(
                List.of(pictures::setTheme, transport::setTheme, arithmetic::setTheme, inspector::setTheme,
                        fullScreen::setTheme),
                List.of(pictures::setTypeScale, panels::setTypeScale, inspector::setTypeScale, page::setTypeScale,
                        top::setTypeScale));
        above.getChildren().addAll(top, fullScreen.words());
        List.of(top, transport, status).forEach(presented::addChrome);
        pictures.explanations().forEach(presented::addChrome);
        setTop(above);
        setCenter(panels);
        setBottom(new VBox(transport, status, fullScreen.foot()));
        getChildren().addAll(fullScreen.spotlight(), fullScreen.cover());
    }

    /** The diagram, which takes the keys when nothing else has the focus. */
    public DiagramStage diagram() {
        return pictures.diagram();
    }

    /** The comparison of two sentences, be it seen or not. */
    public CompareView comparison() {
        return pictures.comparison();
    }

    /** What zooms and pans the picture that is seen. */
    public Lens lens() {
        return pictures.choice().lens();
    }

    /** The panel with the sentences. */
    public SidePanel side() {
        return side;
    }

    /** Where a lesson is shown. */
    public LessonPlace lessons() {
        return lessons;
    }

    /** Gives the keys to the picture that is seen. */
    public void focusPicture() {
        pictures.focusSeen();
    }

    /** Shows a scene at a moment, be it seen or not. */
    public void show(SceneFrame frame) {
        pictures.show(frame);
    }

    /** What asks a class for a guess. */
    public PredictBar predict() {
        return predict;
    }

    /** Which panels are open by the hand's choice, and how large they are. */
    public PanelLayout panels() {
        return presented.toRemember();
    }

    /** Opens and sizes the panels. */
    public void setPanels(PanelLayout layout) {
        panels.setLayout(layout);
    }

    /** Puts the panel of all weights between the curve and the states: it is made with its controller. */
    public void setWeights(Region weights) {
        inspector.setWeights(weights);
        shownPanels.setSection(PanelChoice.WEIGHTS, weights);
    }

    /** Puts a line that waits for an answer under the menus. */
    public void setBar(Node bar) {
        StackPane place = new StackPane(bar);
        above.getChildren().add(1, place);
        presented.addChrome(place);
    }

    /** Opens the same panels and the same picture as another window. */
    public void lookLike(MainWindow other) {
        setPanels(other.panels());
        other.hidden().forEach(this::hide);
        showView(other.view());
    }

    /** Shows a picture by its name. */
    public void showView(ViewChoice view) {
        pictures.choice().choose(view);
    }

    /** The picture that is seen. */
    public ViewChoice view() {
        return pictures.choice().chosen();
    }

    /** Hides a panel, until the hand shows it again. */
    public void hide(PanelChoice panel) {
        shownPanels.hide(panel);
    }

    /** The panels that are not seen. */
    public Set<PanelChoice> hidden() {
        return shownPanels.hidden();
    }

    /** Opens or closes the arithmetic. */
    public void setArithmetic(boolean isOpen) {
        panels.showsBottom().set(isOpen);
    }

    /** Whether the arithmetic is open. */
    public boolean hasArithmetic() {
        return panels.showsBottom().get();
    }

    /** What stands around the picture while it is presented. */
    public FullScreenView fullScreen() {
        return fullScreen;
    }

    /** Shows words and picture alone, or all of the window again as it was before. */
    public void setPresenting(boolean isOn) {
        presented.set(isOn);
        getStyleClass().removeAll("presenting");
        if (isOn) {
            getStyleClass().add("presenting");
        }
        pictures.diagram().current().fitReadably();
    }

    /** Shows how it is to look. */
    public void show(Appearance next) {
        setStyle(next.type().style());
        dress.show(next);
        pictures.diagram().setStill(next.isStill());
        panels.setStill(next.isStill());
        menu.show(next);
    }

    /** Shows which language was chosen; nothing was where the system decides. */
    public void showLanguage(Optional<Language> chosen) {
        menu.showLanguage(chosen);
    }

    /** Says a line above the diagram, until it is put away. */
    public void tell(String line) {
        notice.show(line);
    }

    /** Puts away what was said. */
    public void stopTelling() {
        notice.hide();
    }

    /** Offers the files that were open lately. */
    public void showRecent(List<Path> files) {
        menu.showRecent(files);
    }

    /** Shows a moment. */
    public void show(Frame frame) {
        pictures.show(frame);
        menu.show(frame);
        side.show(frame);
        transport.show(frame);
        arithmetic.show(frame);
        inspector.show(frame);
        fullScreen.show(frame);
        whatIf.show(frame);
        cut.show(frame);
        predict.show(frame);
        predictFirst.show(frame);
        status.show(frame);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fullScreen.spotlight().resizeRelocate(0, 0, getWidth(), getHeight());
        fullScreen.cover().resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private MenuRow top() {
        HBox.setHgrow(menu, Priority.ALWAYS);
        menu.setMinWidth(USE_PREF_SIZE);
        return new MenuRow(menu, new ZoomButtons(this::lens, cut), pictures.choice(), predictFirst);
    }
}
