package org.unrolled.app;

import java.util.Map;
import org.unrolled.io.WindowSettings;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.view.theme.Look;
import org.unrolled.view.theme.TypeSize;

/** Lets the window look as it was left. */
final class RememberedLook {

    private final WindowSettings settings;

    RememberedLook(WindowSettings settings) {
        this.settings = settings;
    }

    /** The look as it was left, or the usual one. */
    Look read() {
        Map<String, String> kept = settings.read();
        return new Look(
                ThemeChoice.of(kept.getOrDefault("theme", "")).orElse(Look.USUAL.theme()),
                type(kept.getOrDefault("type", "")),
                Boolean.parseBoolean(kept.get("still")));
    }

    void write(Look look) {
        settings.write(Map.of(
                "theme", look.theme().id(),
                "type", String.valueOf(look.type().percent()),
                "still", String.valueOf(look.isStill())));
    }

    private static TypeSize type(String percent) {
        try {
            return TypeSize.nearest(Integer.parseInt(percent));
        } catch (NumberFormatException _) {
            return TypeSize.USUAL;
        }
    }
}
