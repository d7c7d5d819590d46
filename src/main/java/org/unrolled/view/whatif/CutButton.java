package org.unrolled.view.whatif;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;

/** A pair of scissors for the memory. */
public final class CutButton extends ToggleButton {

    /** A button that reports to these events. */
    public CutButton(WhatIfEvents events) {
        Icons.put(this, BootstrapIcons.SCISSORS, Messages.text("whatif.cut.button"));
        setId("cut-memory");
        getStyleClass().add("tool");
        setOnAction(_ -> events.onWhatIfChosen(WhatIf.CUT_MEMORY, isSelected()));
    }

    /** Shows whether the memory is cut. */
    public void show(Frame frame) {
        setSelected(frame.diagram().whatIfs().has(WhatIf.CUT_MEMORY));
    }
}
