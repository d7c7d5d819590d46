package org.unrolled.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrappingRowTest {

    private final Region first = box(100, 30);
    private final Region growing = box(400, 20);
    private final Region last = box(80, 40);
    private final WrappingRow row = new WrappingRow(first, growing, last);

    WrappingRowTest() {
        row.setHgap(10);
        row.setVgap(5);
        growing.setMinWidth(50);
        HBox.setHgrow(growing, Priority.ALWAYS);
    }

    @Test
    void whatGrowsTakesWhatIsLeft() {
        layOut(600);
        assertThat(row.prefHeight(600)).isEqualTo(40);
        assertPlace(first, 0, 5, 100);
        assertPlace(growing, 110, 10, 400);
        assertPlace(last, 520, 0, 80);
    }

    @Test
    void whatGrowsShrinksBeforeARowWraps() {
        layOut(250);
        assertThat(row.prefHeight(250)).isEqualTo(40);
        assertPlace(growing, 110, 10, 50);
        assertPlace(last, 170, 0, 80);
    }

    @Test
    void whatFindsNoRoomGoesToTheNextRow() {
        layOut(200);
        assertThat(row.prefHeight(200)).isEqualTo(30 + 5 + 40);
        assertPlace(growing, 110, 5, 90);
        assertPlace(last, 0, 35, 80);
        assertThat(row.minWidth(-1)).isEqualTo(100);
    }

    private void layOut(double width) {
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    private static void assertPlace(Node node, double x, double y, double width) {
        assertThat(node.getLayoutX()).isEqualTo(x);
        assertThat(node.getLayoutY()).isEqualTo(y);
        assertThat(node.getLayoutBounds().getWidth()).isEqualTo(width);
    }

    private static Region box(double width, double height) {
        Region box = new Region();
        box.setPrefSize(width, height);
        box.setMinSize(width, height);
        return box;
    }
}
