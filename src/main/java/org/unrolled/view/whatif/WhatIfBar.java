package org.unrolled.view.whatif;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Messages;
import org.unrolled.text.Notation;
import org.unrolled.view.Frame;

/** Says, while it is so, that the network is run otherwise than it is written, with the way back. */
public final class WhatIfBar extends FlowPane {

    private static final double LEAST_WIDTH = 200;

    private final Label what = new Label();
    private final Button another = new Button(Messages.text("whatif.another", Notation.subscript(-1)));

    /** A bar that reports to these events; it is seen only while there is something to say. */
    public WhatIfBar(WhatIfEvents events) {
        setId("what-if");
        getStyleClass().add("what-if");
        setAlignment(Pos.CENTER_LEFT);
        what.setId("what-if-what");
        what.setGraphic(new FontIcon(BootstrapIcons.SCISSORS));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.maxWidthProperty().bind(Bindings.max(LEAST_WIDTH, widthProperty().subtract(40)));
        another.setId("what-if-another");
        another.setOnAction(_ -> events.onAnotherStart());
        another.managedProperty().bind(another.visibleProperty());
        Button back = new Button(Messages.text("whatif.back"));
        back.setId("what-if-back");
        back.getStyleClass().add("accent");
        back.setOnAction(_ -> events.onWhatIfsEnded());
        getChildren().addAll(what, another, back);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what is asked. */
    public void show(Frame frame) {
        WhatIfs asked = frame.diagram().whatIfs();
        setVisible(!asked.isNone());
        another.setVisible(asked.has(WhatIf.RANDOM_START));
        what.setText(Messages.text("whatif.on", asked.chosen().stream()
                .map(whatIf -> whatIf == WhatIf.RANDOM_START
                        ? Messages.text("whatif.said." + whatIf, Notation.subscript(-1), asked.seed())
                        : Messages.text("whatif.said." + whatIf))
                .collect(Collectors.joining(", "))));
    }
}
