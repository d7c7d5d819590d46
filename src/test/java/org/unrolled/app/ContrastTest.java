package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.network.WeightId;
import org.unrolled.view.theme.Palette;
import org.unrolled.view.theme.Theme;
import org.unrolled.view.window.PanelLayout;

/** Every text of every window against what lies behind it. What is drawn on canvases is measured by its palette. */
@Tag("looks")
class ContrastTest extends WindowTest {

    private static final double TEXT = 4.5;
    /** For icons, and for what is disabled. */
    private static final double LESS = 3;
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeRead(Theme theme) {
        onFx(() -> {
            studio.looks().choose(ThemeChoice.valueOf(theme.name()));
            studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.65, 0.6));
            return null;
        });
        settle();
        keys(KeyCode.RIGHT);
        passTime(60);
        measure("the window", 60);
        clickOnId("show-state-space");
        measure("the state space", 60);
        clickOnId("show-folded");
        measure("the folded network", 60);
        clickOnId("show-unrolled");
        onFx(() -> {
            studio.window().tell("A notice");
            return null;
        });
        settle();
        measure("a notice", 60);
        onFx(() -> {
            studio.window().stopTelling();
            return null;
        });
        measureMenu("view", "item-fit");
        measureMenu("edit", "item-undo");
        seeAll();
        clickEdge(WeightId.wh(0, 0), 0);
        waitUntil(() -> isThere("weight-field"));
        measure("the editor", 70);
        keys(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("weight-field"));
        keys(KeyCode.F1);
        waitUntil(() -> Window.getWindows().size() > 1);
        measure("the keys", 80);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPageOfALessonCanBeRead(Theme theme) {
        act(() -> studio.looks().choose(ThemeChoice.valueOf(theme.name())));
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        answer(1, "wrong");
        answer(2, "right");
        for (String page = ""; !page.equals(text("page-title")); keys(KeyCode.PAGE_DOWN)) {
            page = text("page-title");
            measure(page, 60);
        }
    }

    private void answer(int option, String reply) {
        act(() -> ((ButtonBase) node("task-option-" + option)).fire());
        act(() -> ((Button) node("task-check")).fire());
        assertThat(node("task-reply").getPseudoClassStates()).contains(PseudoClass.getPseudoClass(reply));
        measure("a " + reply + " reply", 60);
    }

    private void measureMenu(String menu, String item) {
        clickOnId("menu-" + menu);
        waitUntil(() -> isThere(item));
        measure("the menu " + menu, 62);
        keys(KeyCode.ESCAPE, KeyCode.ESCAPE);
        waitUntil(() -> !isThere(item));
    }

    private static void measure(String where, int least) {
        List<String> faint = new ArrayList<>();
        int[] count = {0};
        onFx(() -> {
            for (Window window : Window.getWindows()) {
                walk(window.getScene().getRoot(), faint, count);
            }
            return null;
        });
        assertThat(faint).as(where).isEmpty();
        assertThat(count[0]).as("texts of " + where).isGreaterThan(least);
    }

    private static void walk(Node node, List<String> faint, int[] count) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color color) {
            count[0]++;
            Color ground = ground(text);
            double opacity = color.getOpacity() * opacity(text);
            double contrast = Palette.contrast(ground.interpolate(opaque(color), opacity), ground);
            boolean needsLess = text instanceof FontIcon || isDisabled(text);
            if (contrast < (needsLess ? LESS : TEXT)) {
                faint.add(String.format(Locale.ROOT, "%.2f “%s” %s on %s, opacity %.2f, in %s", contrast,
                        text.getText(), color, ground, opacity, text.getParent()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faint, count));
        }
    }

    private static boolean isDisabled(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getPseudoClassStates().contains(DISABLED)) {
                return true;
            }
        }
        return false;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node each = node; each != null; each = each.getParent()) {
            opacity *= each.getOpacity();
        }
        return opacity;
    }

    /** What lies behind a node: the uppermost fills of all it stands in, down to the first that lets nothing through. */
    private static Color ground(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region) {
                addFills(fills, region.getBackground());
            }
            if (each instanceof Parent parent && each.getStyleClass().contains("popover")) {
                parent.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Path)
                        .forEach(child -> addPaint(fills, ((Path) child).getFill()));
            }
        }
        Color ground = Color.WHITE;
        for (Color fill : fills.reversed()) {
            ground = ground.interpolate(opaque(fill), fill.getOpacity());
        }
        return ground;
    }

    private static void addFills(List<Color> fills, Background background) {
        if (background != null) {
            for (BackgroundFill fill : background.getFills().reversed()) {
                addPaint(fills, fill.getFill());
            }
        }
    }

    private static void addPaint(List<Color> fills, Paint paint) {
        if (paint instanceof Color color && color.getOpacity() > 0) {
            fills.add(color);
        }
    }

    private static Color opaque(Color color) {
        return Color.color(color.getRed(), color.getGreen(), color.getBlue());
    }
}
