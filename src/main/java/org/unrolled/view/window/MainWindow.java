package org.unrolled.view.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
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
import org.unrolled.view.curve.ActivationCurve;
import org.unrolled.view.description.DescriptionPanel;
import org.unrolled.view.diagram.DiagramStage;
import org.unrolled.view.diagram.Legend;
import org.unrolled.view.fullscreen.FullScreenView;
import org.unrolled.view.diagram.Lens;
import org.unrolled.view.lesson.LessonEntry;
import org.unrolled.view.lesson.LessonList;
import org.unrolled.view.lesson.LessonMenu;
import org.unrolled.view.lesson.LessonPanel;
import org.unrolled.view.lesson.SceneStage;
import org.unrolled.view.lesson.scene.SceneFrame;
import org.unrolled.view.predict.PredictBar;
import org.unrolled.view.predict.PredictButton;
import org.unrolled.view.sentences.SidePanel;
import org.unrolled.view.statespace.StateSpaceView;
import org.unrolled.view.theme.Appearance;
import org.unrolled.view.timeline.HiddenStatePanel;
import org.unrolled.view.transport.TransportBar;
import org.unrolled.view.whatif.CutButton;
import org.unrolled.view.whatif.WhatIfBar;
import org.unrolled.view.whatif.WhatIfMenu;

/** All of the window: menus above, sentences beside the diagram, the way through them below. */
public final class MainWindow extends BorderPane {

    /** What a panel that scrolls keeps of its height, in pixels. */
    private static final double LEAST_SCROLLED = 130;

    private final WindowMenu menu;
    private final DiagramStage diagram;
    private final SidePanel side;
    private final TransportBar transport;
    private final Legend legend = new Legend();
    private final Narration narration = new Narration();
    private final DescriptionPanel description = new DescriptionPanel();
    private final StackPane described = new StackPane(description);
    private final PictureColumn middle;
    private final StatusLine status = new StatusLine();
    private final NotificationPane notice;
    private final ArithmeticPanel arithmetic;
    private final ActivationCurve curve = new ActivationCurve();
    private final StateSpaceView stateSpace;
    private final HiddenStatePanel hiddenState;
    private final CompareView comparison;
    private final SceneStage scene;
    private final VBox inspector = new VBox();
    private final Panels panels;
    private final ShownPanels shownPanels;
    private final PictureChoice choice;
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
        diagram = new DiagramStage(events.diagram());
        LessonList lessonList = new LessonList(events.lessons(), builtIn);
        LessonPanel page = new LessonPanel(events.lessons(), this::focusPicture);
        scene = new SceneStage(events.scenes());
        // Who picks a sentence with the mouse wants to step it next, and the arrows are the list’s own while it has focus.
        side = new SidePanel(events.sentences(), diagram::requestFocus, lessonList);
        transport = new TransportBar(events.transport());
        arithmetic = new ArithmeticPanel(events.arithmetic());
        stateSpace = new StateSpaceView(events.stateSpace());
        hiddenState = new HiddenStatePanel(events.heatMap());
        comparison = new CompareView(events.compare());
        middle = new PictureColumn(diagram, legend, narration, described);
        StackPane pictures = new StackPane(middle, stateSpace, comparison, scene);
        whatIf = new WhatIfBar(events.whatIf());
        cut = new CutButton(events.whatIf());
        predict = new PredictBar(events.predict(), diagram::requestFocus);
        predictFirst = new PredictButton(events.predict());
        VBox.setVgrow(pictures, Priority.ALWAYS);
        VBox classroom = new VBox(whatIf, pictures, predict);
        notice = new NotificationPane(classroom);
        notice.setSkin(new StillNoticeSkin(notice));
        choice = new PictureChoice(diagram, middle, stateSpace, comparison, scene);
        ScrollPane sentences = scrolling(side);
        sentences.getStyleClass().add("side-scroll");
        panels = new Panels(LessonPlace.column(sentences, page), notice, inspector(), scrolling(arithmetic));
        shownPanels = new ShownPanels(panels);
        lessonList.visibleProperty().bind(shownPanels.showsLessons());
        shownPanels.setSection(PanelChoice.CURVE, curve);
        shownPanels.setSection(PanelChoice.HIDDEN_STATE, hiddenState);
        menu = new WindowMenu(events.menu(), events.transport(), diagram, choice::lens, panels, shownPanels, description, presets,
                new WhatIfMenu(events.whatIf()), predictFirst.item(),
                new LessonMenu(events.lessons(), builtIn));
        for (Region part : List.of(middle, stateSpace, comparison, scene, pictures, classroom, notice)) {
            part.setMinSize(0, 0);
        }
        // It takes no key, so Tab has nothing to stop for.
        notice.setFocusTraversable(false);
        // Two rows take the whole width; the panels come back as they were, and by their keys at once.
        comparison.visibleProperty().subscribe((_, isShown) -> panels.foldFor(isShown));
        fullScreen = new FullScreenView(events.transport());
        LessonPanels lessonPanels = new LessonPanels(panels, shownPanels);
        presented = new Presented(panels, lessonPanels, fullScreen);
        lessons = new LessonPlace(sentences, page, lessonPanels, presented, choice, progress -> {
            menu.show(progress);
            status.show(progress);
        });
        MenuRow top = top();
        dress = new Dress(
                List.of(diagram::setTheme, legend::setTheme, transport::setTheme, arithmetic::setTheme, curve::setTheme,
                        stateSpace::setTheme, hiddenState::setTheme, fullScreen::setTheme,
                        theme -> comparison.setPalette(theme.palette()), theme -> scene.setPalette(theme.palette())),
                List.of(diagram::setTypeScale, middle::setTypeScale, panels::setTypeScale, legend::setTypeScale, curve::setTypeScale,
                        stateSpace::setTypeScale, hiddenState::setTypeScale, comparison::setTypeScale,
                        scene::setTypeScale, page::setTypeScale, top::setTypeScale));
        above.getChildren().addAll(top, fullScreen.words());
        List.of(top, legend, narration, described, transport, status).forEach(presented::addChrome);
        setTop(above);
        setCenter(panels);
        setBottom(new VBox(transport, status, fullScreen.foot()));
        getChildren().addAll(fullScreen.spotlight(), fullScreen.cover());
    }

    /** The diagram, which takes the keys when nothing else has the focus. */
    public DiagramStage diagram() {
        return diagram;
    }

    /** The comparison of two sentences, be it seen or not. */
    public CompareView comparison() {
        return comparison;
    }

    /** What zooms and pans the picture that is seen. */
    public Lens lens() {
        return choice.lens();
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
        if (scene.isVisible()) {
            scene.requestFocus();
        } else if (comparison.isVisible()) {
            comparison.requestFocus();
        } else {
            diagram.requestFocus();
        }
    }

    /** Shows a scene at a moment, be it seen or not. */
    public void show(SceneFrame frame) {
        scene.show(frame);
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
        VBox.setVgrow(weights, Priority.ALWAYS);
        inspector.getChildren().add(1, weights);
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
        choice.choose(view);
    }

    /** The picture that is seen. */
    public ViewChoice view() {
        return choice.chosen();
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
        diagram.current().fitReadably();
    }

    /** Shows how it is to look. */
    public void show(Appearance next) {
        setStyle(next.type().style());
        dress.show(next);
        diagram.setStill(next.isStill());
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
        diagram.show(frame.diagram());
        diagram.attend(frame.attention());
        menu.show(frame);
        side.show(frame);
        transport.show(frame);
        narration.show(frame);
        description.show(frame);
        // Who hears it is told once the step is done, not at each of its parts.
        if (frame.diagram().motion().isEmpty()) {
            diagram.describe(description.getAccessibleText());
        }
        arithmetic.show(frame);
        curve.show(frame);
        stateSpace.show(frame);
        hiddenState.show(frame);
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
        return new MenuRow(menu, new ZoomButtons(this::lens, cut), choice, predictFirst);
    }

    /** The activation, all weights, and the states, at the right. */
    private ScrollPane inspector() {
        inspector.getStyleClass().add("inspector");
        inspector.getChildren().addAll(curve, hiddenState);
        ScrollPane scroll = scrolling(inspector);
        scroll.getStyleClass().add("inspector-scroll");
        return scroll;
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(LEAST_SCROLLED);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
