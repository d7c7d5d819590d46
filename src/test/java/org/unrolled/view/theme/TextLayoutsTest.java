package org.unrolled.view.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.unrolled.view.WindowHand;

class TextLayoutsTest {

    @Test
    void noThreadIsLentTheArrangerOfAnother() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowHand.onFx(() -> {
            Fonts.load();
            Text text = new Text("नमस्ते");
            text.setFont(Font.font("Mukta", 20));
            return text.getLayoutBounds().getWidth();
        });
        Field isLent = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("IN_USE");
        isLent.setAccessible(true);
        assertThat(((AtomicBoolean) isLent.get(null)).get()).as("given back after use").isTrue();
    }
}
