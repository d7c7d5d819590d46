package org.unrolled.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTest {

    private final Box box = new Box(10, 20, 30, 40);

    @Test
    void knowsItsSidesAndMiddle() {
        assertThat(box.right()).isEqualTo(40);
        assertThat(box.bottom()).isEqualTo(60);
        assertThat(box.centerX()).isEqualTo(25);
        assertThat(box.centerY()).isEqualTo(40);
    }

    @Test
    void holdsWhatLiesInItAndOnItsSides() {
        assertThat(box.contains(new Point(10, 20))).isTrue();
        assertThat(box.contains(new Point(40, 60))).isTrue();
        assertThat(box.contains(new Point(9.9, 30))).isFalse();
        assertThat(box.contains(new Point(25, 60.1))).isFalse();
    }

    @Test
    void touchingIsNotOverlapping() {
        assertThat(box.overlaps(new Box(40, 20, 5, 5))).isFalse();
        assertThat(box.overlaps(new Box(39.9, 59.9, 5, 5))).isTrue();
        assertThat(box.overlaps(new Box(0, 0, 100, 20))).isFalse();
        assertThat(box.overlaps(new Box(0, 0, 100, 100))).isTrue();
    }

    @Test
    void growsOnEverySide() {
        assertThat(box.grow(2)).isEqualTo(new Box(8, 18, 34, 44));
        assertThat(box.grow(-5)).isEqualTo(new Box(15, 25, 20, 30));
    }
}
