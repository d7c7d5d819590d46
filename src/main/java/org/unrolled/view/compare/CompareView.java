package org.unrolled.view.compare;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.unrolled.view.diagram.sight.Lens;
import org.unrolled.view.theme.Palette;

/** Two sentences, one above the other, or one sentence twice: what is the same, where it parts, and by how much. */
public final class CompareView extends BorderPane {

    private final CompareBar bar;
    private final CompareCanvas canvas;
    private final DifferencePanel differences;
    private final Label narration = new Label();

    /** A comparison that reports to these events. */
    public CompareView(CompareEvents events) {
        bar = new CompareBar(events);
        canvas = new CompareCanvas(events);
        differences = new DifferencePanel(events);
        setId("compare");
        getStyleClass().add("compare");
        narration.setId("compare-narration");
        narration.getStyleClass().add("compare-narration");
        narration.setMaxWidth(Double.MAX_VALUE);
        narration.setWrapText(true);
        setTop(bar);
        setCenter(canvas);
        setRight(differences);
        setBottom(narration);
        // Behind another picture it takes no part in the layout.
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe((_, isShown) -> events.onShown(isShown));
    }

    /** Shows another moment. */
    public void show(CompareFrame frame) {
        bar.show(frame);
        canvas.show(frame);
        differences.show(frame);
        narration.setText(CompareText.narration(frame));
    }

    /** What zooms and pans the picture. */
    public Lens lens() {
        return canvas;
    }

    /** Gives the keys to the picture. */
    @Override
    public void requestFocus() {
        canvas.requestFocus();
    }

    /** Draws in these colours. */
    public void setPalette(Palette palette) {
        canvas.setPalette(palette);
        differences.setPalette(palette);
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        canvas.setTypeScale(scale);
    }
}
