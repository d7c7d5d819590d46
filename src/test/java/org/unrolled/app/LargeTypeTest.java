package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.view.diagram.live.DiagramView;
import org.unrolled.view.theme.Look;
import org.unrolled.view.theme.TypeSize;
import org.unrolled.view.window.PanelLayout;

/** However large the type is, no control is out of reach. */
@Tag("looks")
class LargeTypeTest extends WindowTest {

    private static final double SLACK = 1.5;

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 150, 250})
    void everyControlIsInTheWindowOrWhereItCanBeScrolledTo(int percent) {
        size(percent);
        for (boolean isFull : new boolean[] {false, true}) {
            onFx(() -> {
                studio.window().setPanels(new PanelLayout(true, isFull, isFull, 0.25, 0.65, 0.6));
                return null;
            });
            settle();
            assertNothingIsHidden("at " + percent + " %");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 150, 250})
    void soItIsOnEveryPageOfALesson(int percent) {
        size(percent);
        act(() -> studio.lessons().onLessonChosen("why-not-a-plain-ann"));
        for (String page = ""; !page.equals(text("page-title")); keys(KeyCode.PAGE_DOWN)) {
            page = text("page-title");
            assertNothingIsHidden(page + " at " + percent + " %");
        }
    }

    private void assertNothingIsHidden(String where) {
        List<String> hidden = new ArrayList<>();
        act(() -> {
            stage.getScene().getRoot().layout();
            walk(stage.getScene().getRoot(), hidden);
        });
        assertThat(hidden).as(where).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 250})
    void theKeysOfTheDiagramStepThoughThePanelsScroll(int percent) {
        size(percent);
        focus("diagram");
        keys(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(onFx(() -> session().cursor().t())).isEqualTo(1);
        keys(KeyCode.HOME);
        assertThat(onFx(() -> session().cursor().isStart())).isTrue();
        keys(KeyCode.PAGE_DOWN, KeyCode.END);
        assertThat(onFx(() -> session().cursor())).isEqualTo(session().walk().last());
    }

    private void size(int percent) {
        onFx(() -> {
            studio.looks().restore(Look.USUAL.with(new TypeSize(percent)));
            return null;
        });
        settle();
    }

    /** The diagram is moved by hand and by keys. */
    private static boolean scrolls(Parent parent) {
        return parent.getStyleClass().contains("virtual-flow") || parent.getParent() instanceof DiagramView
                || parent.getParent() != null && parent.getParent().getStyleClass().contains("viewport");
    }

    /** A control is reached if it lies within all that it stands in, up to what scrolls. */
    private static void walk(Node node, List<String> hidden) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && control.isFocusTraversable()) {
            for (Parent each = control.getParent(); each != null; each = each.getParent()) {
                if (scrolls(each)) {
                    break;
                }
                Bounds seen = each.sceneToLocal(control.localToScene(control.getLayoutBounds()));
                if (each instanceof Region region && (seen.getMinX() < -SLACK || seen.getMinY() < -SLACK
                        || seen.getMaxX() > region.getWidth() + SLACK || seen.getMaxY() > region.getHeight() + SLACK)) {
                    hidden.add(control + " in " + each + ": " + seen);
                    break;
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, hidden));
        }
    }
}
