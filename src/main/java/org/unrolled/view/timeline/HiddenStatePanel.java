package org.unrolled.view.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Theme;

/** The hidden state of every word as a heat map with the scrubber on it, and a line that says what is pointed at. */
public final class HiddenStatePanel extends VBox {

    private final HeatMap map;
    private final Label line = new Label();

    /** A panel that reports to these events. */
    public HiddenStatePanel(HeatMapEvents events) {
        map = new HeatMap(events);
        getStyleClass().add("hidden-state");
        setId("hidden-state");
        Label heading = new Label(Messages.text("heatmap.heading"));
        heading.getStyleClass().add("heading");
        heading.setLabelFor(map);
        line.setId("heat-map-line");
        line.getStyleClass().add("heat-map-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        setVgrow(map, Priority.SOMETIMES);
        getChildren().addAll(heading, map, line);
    }

    /** Shows another moment. */
    public void show(Frame frame) {
        map.show(frame);
        line.setText(HeatMapText.line(frame));
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        map.setScale(scale);
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        map.setPalette(theme.palette());
    }
}
