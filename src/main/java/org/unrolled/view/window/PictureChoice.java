package org.unrolled.view.window;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.text.Messages;
import org.unrolled.view.compare.CompareView;
import org.unrolled.view.diagram.DiagramMode;
import org.unrolled.view.diagram.DiagramStage;
import org.unrolled.view.diagram.Lens;
import org.unrolled.view.statespace.StateSpaceView;

/** Which picture is seen: the network unrolled, folded, the space of its states, or two sentences compared. */
final class PictureChoice extends SegmentedButton {

    private final ToggleButton unrolled = button("unrolled");
    private final ToggleButton folded = button("folded");
    private final ToggleButton stateSpace = button("state-space");
    private final ToggleButton compare = button("compare");
    private final DiagramStage diagram;
    private final Node diagramSide;
    private final StateSpaceView space;
    private final CompareView comparison;

    /**
     * A choice between pictures that lie over one another.
     *
     * @param diagramSide the diagram and what belongs to it
     */
    PictureChoice(DiagramStage diagram, Node diagramSide, StateSpaceView space, CompareView comparison) {
        this.diagram = diagram;
        this.diagramSide = diagramSide;
        this.space = space;
        this.comparison = comparison;
        getButtons().addAll(unrolled, folded, stateSpace, compare);
        setMinWidth(USE_PREF_SIZE);
        // Who chooses it with the mouse wants to step next, and a button that has the focus takes the arrows.
        unrolled.setOnMouseClicked(_ -> diagram.requestFocus());
        folded.setOnMouseClicked(_ -> diagram.requestFocus());
        compare.setOnMouseClicked(_ -> comparison.requestFocus());
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

    /** The picture that is seen. */
    ViewChoice chosen() {
        return stateSpace.isSelected() ? ViewChoice.STATE_SPACE
                : compare.isSelected() ? ViewChoice.COMPARE
                : folded.isSelected() ? ViewChoice.FOLDED
                : ViewChoice.UNROLLED;
    }

    /** What zooms and pans what is seen. */
    Lens lens() {
        return compare.isSelected() ? comparison.lens() : diagram.current();
    }

    private void show() {
        space.setVisible(stateSpace.isSelected());
        comparison.setVisible(compare.isSelected());
        diagramSide.setVisible(isDiagram());
        if (isDiagram()) {
            diagram.setMode(folded.isSelected() ? DiagramMode.FOLDED : DiagramMode.UNROLLED);
            diagram.current().requestLayout();
        }
    }

    private boolean isDiagram() {
        return !stateSpace.isSelected() && !compare.isSelected();
    }

    private static ToggleButton button(String name) {
        ToggleButton button = new ToggleButton(Messages.text("window." + name));
        button.setId("show-" + name);
        return button;
    }
}
