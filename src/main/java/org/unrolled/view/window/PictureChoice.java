package org.unrolled.view.window;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.text.Messages;
import org.unrolled.view.diagram.DiagramMode;
import org.unrolled.view.diagram.DiagramStage;
import org.unrolled.view.statespace.StateSpaceView;

/** Which picture is seen: the network unrolled, folded, or the space of its states. */
final class PictureChoice extends SegmentedButton {

    private final ToggleButton unrolled = button("unrolled");
    private final ToggleButton folded = button("folded");
    private final ToggleButton stateSpace = button("state-space");
    private final DiagramStage diagram;
    private final Node diagramSide;
    private final StateSpaceView space;

    /**
     * A choice between pictures that lie over one another.
     *
     * @param diagramSide the diagram and what belongs to it
     */
    PictureChoice(DiagramStage diagram, Node diagramSide, StateSpaceView space) {
        this.diagram = diagram;
        this.diagramSide = diagramSide;
        this.space = space;
        getButtons().addAll(unrolled, folded, stateSpace);
        setMinWidth(USE_PREF_SIZE);
        unrolled.setSelected(true);
        space.setVisible(false);
        getToggleGroup().selectedToggleProperty().subscribe((former, chosen) -> {
            if (chosen == null) {
                former.setSelected(true);
            } else {
                show();
            }
        });
        diagram.modeProperty().subscribe(mode -> {
            if (!stateSpace.isSelected()) {
                (mode == DiagramMode.FOLDED ? folded : unrolled).setSelected(true);
            }
        });
    }

    /** Shows a picture by its name. */
    void choose(ViewChoice view) {
        switch (view) {
            case UNROLLED, COMPARE -> unrolled.setSelected(true);
            case FOLDED -> folded.setSelected(true);
            case STATE_SPACE -> stateSpace.setSelected(true);
        }
    }

    /** The picture that is seen. */
    ViewChoice chosen() {
        return stateSpace.isSelected() ? ViewChoice.STATE_SPACE
                : folded.isSelected() ? ViewChoice.FOLDED
                : ViewChoice.UNROLLED;
    }

    private void show() {
        space.setVisible(stateSpace.isSelected());
        diagramSide.setVisible(!stateSpace.isSelected());
        if (!stateSpace.isSelected()) {
            diagram.setMode(folded.isSelected() ? DiagramMode.FOLDED : DiagramMode.UNROLLED);
        }
    }

    private static ToggleButton button(String name) {
        ToggleButton button = new ToggleButton(Messages.text("window." + name));
        button.setId("show-" + name);
        return button;
    }
}
