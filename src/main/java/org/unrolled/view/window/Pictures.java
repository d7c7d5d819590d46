package org.unrolled.view.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.unrolled.view.Frame;
import org.unrolled.view.compare.CompareView;
import org.unrolled.view.description.DescriptionPanel;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.diagram.stage.Legend;
import org.unrolled.view.lesson.SceneStage;
import org.unrolled.view.lesson.scene.SceneFrame;
import org.unrolled.view.statespace.StateSpaceView;
import org.unrolled.view.theme.Theme;

/** The pictures in the middle of the window, of which one is seen: the diagram with what explains it, and the others. */
final class Pictures extends StackPane {

    private final DiagramStage diagram;
    private final Legend legend = new Legend();
    private final Narration narration = new Narration();
    private final DescriptionPanel description = new DescriptionPanel();
    private final StackPane described = new StackPane(description);
    private final PictureColumn column;
    private final StateSpaceView stateSpace;
    private final CompareView comparison;
    private final SceneStage scene;
    private final PictureChoice choice;

    Pictures(WindowEvents events) {
        diagram = new DiagramStage(events.diagram());
        column = new PictureColumn(diagram, legend, narration, described);
        stateSpace = new StateSpaceView(events.stateSpace());
        comparison = new CompareView(events.compare());
        scene = new SceneStage(events.scenes());
        choice = new PictureChoice(diagram, column, stateSpace, comparison, scene);
        for (Region picture : List.of(column, stateSpace, comparison, scene)) {
            picture.setMinSize(0, 0);
            getChildren().add(picture);
        }
        setMinSize(0, 0);
    }

    /** The diagram, which takes the keys when nothing else has the focus. */
    DiagramStage diagram() {
        return diagram;
    }

    /** What is said of the diagram in sentences. */
    DescriptionPanel description() {
        return description;
    }

    /** The comparison of two sentences, be it seen or not. */
    CompareView comparison() {
        return comparison;
    }

    /** Which of them is seen. */
    PictureChoice choice() {
        return choice;
    }

    /** What explains the diagram, under it. */
    List<Node> explanations() {
        return List.of(legend, narration, described);
    }

    /** Gives the keys to the one that is seen. */
    void focusSeen() {
        if (scene.isVisible()) {
            scene.requestFocus();
        } else if (comparison.isVisible()) {
            comparison.requestFocus();
        } else {
            diagram.requestFocus();
        }
    }

    void show(Frame frame) {
        diagram.show(frame.diagram());
        diagram.attend(frame.attention());
        narration.show(frame);
        description.show(frame);
        // Who hears it is told once the step is done, not at each of its parts.
        if (frame.diagram().motion().isEmpty()) {
            diagram.describe(description.getAccessibleText());
        }
        stateSpace.show(frame);
    }

    void show(SceneFrame frame) {
        scene.show(frame);
    }

    void setTheme(Theme theme) {
        diagram.setTheme(theme);
        legend.setTheme(theme);
        stateSpace.setTheme(theme);
        comparison.setPalette(theme.palette());
        scene.setPalette(theme.palette());
    }

    void setTypeScale(double scale) {
        diagram.setTypeScale(scale);
        column.setTypeScale(scale);
        legend.setTypeScale(scale);
        stateSpace.setTypeScale(scale);
        comparison.setTypeScale(scale);
        scene.setTypeScale(scale);
    }
}
