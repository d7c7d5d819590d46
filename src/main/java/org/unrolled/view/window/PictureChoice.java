package org.unrolled.view.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.text.Messages;
import org.unrolled.view.compare.CompareView;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.diagram.stage.DiagramMode;
import org.unrolled.view.diagram.stage.DiagramStage;
import org.unrolled.view.lesson.SceneStage;
import org.unrolled.view.statespace.StateSpaceView;

/** Which picture is seen: the network unrolled, folded, the space of its states, or two sentences compared. */
final class PictureChoice extends SegmentedButton {

    private final ToggleButton unrolled = button("unrolled");
    private final ToggleButton folded = button("folded");
    private final ToggleButton stateSpace = button("state-space");
    private final ToggleButton compare = button("compare");
    private final ToggleButton scene = button("scene");
    private final DiagramStage diagram;
    private final Node diagramSide;
    private final StateSpaceView space;
    private final CompareView comparison;
    private final SceneStage scenes;

    /**
     * A choice between pictures that lie over one another.
     *
     * @param diagramSide the diagram and what belongs to it
     */
    PictureChoice(DiagramStage diagram, Node diagramSide, StateSpaceView space, CompareView comparison,
            SceneStage scenes) {
        this.diagram = diagram;
        this.diagramSide = diagramSide;
        this.space = space;
        this.comparison = comparison;
        this.scenes = scenes;
        getButtons().addAll(unrolled, folded, stateSpace, compare);
        // Their skin would tie them together only when the window is seen.
        List.of(unrolled, folded, stateSpace, compare, scene).forEach(button -> button.setToggleGroup(getToggleGroup()));
        setMinWidth(USE_PREF_SIZE);
        // Who chooses it with the mouse wants to step next, and a button that has the focus takes the arrows.
        unrolled.setOnMouseClicked(_ -> diagram.requestFocus());
        folded.setOnMouseClicked(_ -> diagram.requestFocus());
        compare.setOnMouseClicked(_ -> comparison.requestFocus());
        scene.setOnMouseClicked(_ -> diagram.requestFocus());
        unrolled.setSelected(true);
        space.setVisible(false);
        comparison.setVisible(false);
        getToggleGroup().selectedToggleProperty().subscribe((former, chosen) -> {
            if (chosen == null) {
                former.setSelected(true);
            } else {
                show();
            }
        });
        diagram.modeProperty().subscribe(mode -> {
            if (isDiagram()) {
                (mode == DiagramMode.FOLDED ? folded : unrolled).setSelected(true);
            }
        });
    }

    /** Shows a picture by its name. */
    void choose(ViewChoice view) {
        switch (view) {
            case UNROLLED -> unrolled.setSelected(true);
            case FOLDED -> folded.setSelected(true);
            case STATE_SPACE -> stateSpace.setSelected(true);
            case COMPARE -> compare.setSelected(true);
        }
    }

    /** Offers the scene of a lesson's page and shows it, or offers none any more. */
    void offerScene(boolean isOffered) {
        if (isOffered && !getButtons().contains(scene)) {
            getButtons().addFirst(scene);
        }
        if (isOffered) {
            scene.setSelected(true);
        } else if (getButtons().contains(scene)) {
            if (scene.isSelected()) {
                unrolled.setSelected(true);
            }
            getButtons().remove(scene);
        }
    }

    /** The picture of the network that is seen, or would be without a scene. */
    ViewChoice chosen() {
        return stateSpace.isSelected() ? ViewChoice.STATE_SPACE
                : compare.isSelected() ? ViewChoice.COMPARE
                : folded.isSelected() ? ViewChoice.FOLDED
                : ViewChoice.UNROLLED;
    }

    /** Whether the scene of a lesson's page is seen. */
    boolean isScene() {
        return scene.isSelected();
    }

    /** What zooms and pans what is seen. */
    Lens lens() {
        return compare.isSelected() ? comparison.lens() : diagram.current();
    }

    /** What zooms and pans each picture, seen or not. */
    List<Lens> lenses() {
        return Stream.concat(diagram.lenses().stream(), Stream.of(comparison.lens())).toList();
    }

    private void show() {
        space.setVisible(stateSpace.isSelected());
        comparison.setVisible(compare.isSelected());
        scenes.setVisible(scene.isSelected());
        diagramSide.setVisible(isDiagram());
        if (isDiagram()) {
            diagram.setMode(folded.isSelected() ? DiagramMode.FOLDED : DiagramMode.UNROLLED);
            diagram.current().requestLayout();
        }
    }

    /** Whether the diagram is seen. */
    boolean isDiagram() {
        return !stateSpace.isSelected() && !compare.isSelected() && !scene.isSelected();
    }

    private static ToggleButton button(String name) {
        ToggleButton button = new ToggleButton(Messages.text("window." + name));
        button.setId("show-" + name);
        return button;
    }
}
