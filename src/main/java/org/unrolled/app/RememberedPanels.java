package org.unrolled.app;

import java.util.Map;
import org.unrolled.io.WindowSettings;
import org.unrolled.view.window.PanelLayout;

/** Opens the window's panels as they were left. */
final class RememberedPanels {

    private final WindowSettings settings;

    RememberedPanels(WindowSettings settings) {
        this.settings = settings;
    }

    /** The panels as they were left, or as usual in a window of this size. */
    PanelLayout read(double width, double height) {
        Map<String, String> kept = settings.read();
        PanelLayout usual = PanelLayout.usual(width, height);
        return new PanelLayout(
                isOpen(kept, "sentences", usual.showsSentences()),
                isOpen(kept, "arithmetic", usual.showsArithmetic()),
                isOpen(kept, "weights", usual.showsWeights()),
                share(kept, "left", usual.left()),
                share(kept, "right", usual.right()),
                share(kept, "bottom", usual.bottom()));
    }

    void write(PanelLayout layout) {
        settings.write(Map.of(
                "sentences", String.valueOf(layout.showsSentences()),
                "arithmetic", String.valueOf(layout.showsArithmetic()),
                "weights", String.valueOf(layout.showsWeights()),
                "left", String.valueOf(layout.left()),
                "right", String.valueOf(layout.right()),
                "bottom", String.valueOf(layout.bottom())));
    }

    private static boolean isOpen(Map<String, String> kept, String name, boolean usual) {
        return kept.containsKey(name) ? Boolean.parseBoolean(kept.get(name)) : usual;
    }

    private static double share(Map<String, String> kept, String name, double usual) {
        try {
            double share = Double.parseDouble(kept.getOrDefault(name, ""));
            return share > 0 && share < 1 ? share : usual;
        } catch (NumberFormatException _) {
            return usual;
        }
    }
}
