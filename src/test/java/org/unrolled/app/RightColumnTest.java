package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.view.window.PanelLayout;

/** The curve, the weights and the states share a column: at the size of a projector all of it is seen. */
@Tag("looks")
class RightColumnTest extends WindowTest {

    /** Gives the window so much room inside its frame. */
    private void open(double width, double height) {
        act(() -> {
            stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(height + stage.getHeight() - stage.getScene().getHeight());
        });
        waitUntil(() -> stage.getScene().getHeight() == height);
        act(() -> studio.window().setPanels(PanelLayout.usual(width, height)));
        settle();
    }

    @ParameterizedTest
    @CsvSource({"article,860", "article,876", "article,878", "article-sigmoid,860", "article-sigmoid,876",
            "article-sigmoid,878"})
    void nothingScrollsForTheArticlesNetworkAtTheSizeOfAProjector(String preset, double height) {
        openPreset(preset);
        open(1598, height);
        assertThat(isThere("weights")).isTrue();
        double plot = Math.round(onScreen("#curve-plot").getHeight());
        assertThat(plot).isGreaterThanOrEqualTo(96);
        assertNothingScrolls();
        keys(KeyCode.END);
        passTime(10);
        assertNothingScrolls();
        assertThat((double) Math.round(onScreen("#curve-plot").getHeight())).isEqualTo(plot);
        Bounds column = onScreen(".inspector-scroll");
        for (String part : new String[] {"#curve", "#weights", "#hidden-state", "#heat-map-line"}) {
            assertThat(column.contains(onScreen(part))).as(part).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {860, 878})
    void aSheetThatScrollsLeavesTheStatesInSight(double height) {
        openPreset("next-word");
        open(1598, height);
        keys(KeyCode.END);
        passTime(10);
        assertThat(bars("#weight-grid")).contains(Orientation.VERTICAL);
        for (String part : new String[] {"#curve", "#weights", "#hidden-state", "#heat-map-line"}) {
            assertThat(onScreen(".inspector-scroll").contains(onScreen(part))).as(part).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"article,860", "article-sigmoid,860", "next-word,860", "next-word,878"})
    void everyLineOfTheReadOutIsInSightBelowThePicture(String preset, double height) {
        openPreset(preset);
        open(1598, height);
        keys(KeyCode.END);
        passTime(10);
        assertThat(onScreen("#arithmetic").contains(onScreen(".written-lines"))).isTrue();
        assertThat(onFx(() -> {
            Node scroll = studio.window().lookup("#arithmetic").getParent().getParent();
            return scroll.localToScreen(scroll.getLayoutBounds());
        }).contains(onScreen("#arithmetic-answer"))).isTrue();
    }

    private void assertNothingScrolls() {
        assertThat(bars("#weight-grid")).isEmpty();
        assertThat(bars(".inspector-scroll")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#heat-map-line", "#weights-line", "#curve-slope", "#curve-point", "#weights-hold .label"})
    void noLineIsCut(String line) {
        open(1590, 878);
        assertThat(shown(line)).isEqualTo(written(line));
        keys(KeyCode.END);
        assertThat(shown(line)).isEqualTo(written(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "article-sigmoid"})
    void inASmallWindowTheColumnScrollsAndNothingInItIsCut(String preset) {
        openPreset(preset);
        open(1024, 748);
        keys(KeyCode.F8);
        assertThat(bars("#weight-grid")).isEmpty();
        assertThat(bars(".inspector-scroll")).containsExactly(Orientation.VERTICAL);
        for (String line : new String[] {"#heat-map-line", "#weights-line", "#weights-hold .label"}) {
            assertThat(shown(line)).isEqualTo(written(line));
        }
    }

    /** Which scroll bars are seen in a part. */
    private Set<Orientation> bars(String part) {
        return onFx(() -> studio.window().lookup(part).lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(Node::isVisible)
                .map(ScrollBar::getOrientation)
                .collect(Collectors.toSet()));
    }

    private Bounds onScreen(String part) {
        return onFx(() -> {
            Node node = studio.window().lookup(part);
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    private String written(String label) {
        return onFx(() -> ((Labeled) studio.window().lookup(label)).getText());
    }

    /** What of its text a label shows: an ellipsis where it is cut. */
    private String shown(String label) {
        return onFx(() -> ((Text) studio.window().lookup(label).lookup(".text")).getText());
    }
}
