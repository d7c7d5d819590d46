package org.unrolled.view.lesson.scene;

import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.unrolled.diagram.Box;
import org.unrolled.view.Pressable;

/** What lies invisibly over a panel of the row: it can be focused, pressed, pointed at, and read aloud. */
final class RnnRowHandle extends Pressable {

    private final IntConsumer onWordChosen;
    private final Tooltip values = new Tooltip();
    private int t;
    private boolean saysValues;

    RnnRowHandle(IntConsumer onWordChosen) {
        super(Set.of(KeyCode.ENTER, KeyCode.SPACE));
        this.onWordChosen = onWordChosen;
        setManaged(false);
        getStyleClass().add("handle");
    }

    /** Lies over another time step, and says something else. */
    void show(int step, String text, boolean areValuesDrawn) {
        t = step;
        setAccessibleText(text);
        values.setText(text);
        if (saysValues == areValuesDrawn) {
            saysValues = !areValuesDrawn;
            // Over values that are drawn it would only stand in the way.
            if (saysValues) {
                Tooltip.install(this, values);
            } else {
                Tooltip.uninstall(this, values);
            }
        }
    }

    void place(Box panel, double scale) {
        resizeRelocate(panel.x() * scale, panel.y() * scale, panel.width() * scale, panel.height() * scale);
    }

    @Override
    protected void press() {
        onWordChosen.accept(t);
    }
}
