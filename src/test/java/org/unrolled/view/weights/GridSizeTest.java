package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.unrolled.view.Frame;
import org.unrolled.view.WindowHand;
import org.unrolled.view.theme.Fonts;

/** How large a place the cells want. */
@Tag("window")
class GridSizeTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowHand.onFx(() -> {
            Fonts.load();
            return null;
        });
    }

    @Test
    void aSmallSheetNeedsAllOfItsRowsAndWantsNoMoreThanLooseOnes() {
        Frame frame = SheetFitTest.frame(5, 3, 1);
        assertThat(least(frame, 1, 320)).isEqualTo(WindowHand.onFx(() -> SheetFit.leastHeight(frame, 320)));
        assertThat(wanted(frame, 1, 320)).isBetween(least(frame, 1, 320), 400.0);
    }

    @Test
    void aLargeOneLeavesRoomForWhatStandsBelow() {
        Frame frame = SheetFitTest.frame(5, 16, 20);
        assertThat(least(frame, 1, 320)).isEqualTo(200);
        assertThat(wanted(frame, 1, 320)).isEqualTo(400);
    }

    @Test
    void drawnLargerItWantsSoMuchMore() {
        Frame frame = SheetFitTest.frame(5, 3, 1);
        assertThat(least(frame, 1.5, 480)).isEqualTo(1.5 * least(frame, 1, 320));
        assertThat(wanted(frame, 1.5, 480)).isEqualTo(1.5 * wanted(frame, 1, 320));
    }

    @Test
    void aPlaceWithoutAWidthYetIsTakenForTheUsual() {
        Frame frame = SheetFitTest.frame(5, 3, 1);
        assertThat(new GridSize(frame, 2).sheetWidth(0)).isEqualTo(GridSize.usualWidth(1));
        assertThat(least(frame, 1, -1)).isEqualTo(least(frame, 1, GridSize.usualWidth(1)));
    }

    private static double least(Frame frame, double scale, double width) {
        return WindowHand.onFx(() -> new GridSize(frame, scale).leastHeight(width));
    }

    private static double wanted(Frame frame, double scale, double width) {
        return WindowHand.onFx(() -> new GridSize(frame, scale).wantedHeight(width));
    }
}
