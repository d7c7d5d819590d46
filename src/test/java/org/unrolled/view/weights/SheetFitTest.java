package org.unrolled.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.diagram.WeightSheet;
import org.unrolled.model.Networks;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.network.WeightGroup;
import org.unrolled.model.session.Session;
import org.unrolled.view.Frame;
import org.unrolled.view.WindowHand;
import org.unrolled.view.theme.Fonts;

/** How large the cells are in the place there is. */
@Tag("window")
class SheetFitTest {

    /** What the column at the right of a window of 1600×900 leaves for the cells. */
    private static final double WIDTH = 306;
    private static final double HEIGHT = 236;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowHand.onFx(() -> {
            Fonts.load();
            return null;
        });
    }

    static Frame frame(int words, int hidden, int outputs) {
        List<String> names = IntStream.range(0, words).mapToObj(i -> "longword" + i).toList();
        List<String> outputNames = IntStream.range(0, outputs).mapToObj(i -> "y" + i).toList();
        return WindowHand.onFx(() -> new FrameController(new Session(new NetworkDocument(Optional.empty(),
                new Vocabulary(names), Networks.random(1, words, hidden, outputs), outputNames, List.of()))).frame().get());
    }

    private static SheetFit fit(Frame frame, double width, double height) {
        return WindowHand.onFx(() -> SheetFit.of(frame, width, height));
    }

    @ParameterizedTest
    @CsvSource({"5,3,1", "4,3,1", "5,3,2", "3,2,1", "1,1,1"})
    void aSmallNetworkFitsWithoutScrollingAndCanBeRead(int words, int hidden, int outputs) {
        SheetFit fit = fit(frame(words, hidden, outputs), WIDTH, HEIGHT + 22 * (outputs - 1));
        assertThat(fit.sheet().width()).isLessThanOrEqualTo(WIDTH);
        assertThat(fit.sheet().height()).isLessThanOrEqualTo(HEIGHT + 22 * (outputs - 1));
        assertThat(fit.type()).isGreaterThanOrEqualTo(14);
        assertThat(fit.headType()).isGreaterThanOrEqualTo(14);
        assertThat(fit.sheet().cells(WeightGroup.BH).y()).isEqualTo(fit.sheet().cells(WeightGroup.WH).y());
        // Five characters of the monospaced font, each 0.6 of its size.
        assertThat(fit.sheet().spacing().cellWidth()).isGreaterThan(5 * 0.6 * fit.type() + 4);
    }

    @Test
    void whereThereIsRoomTheTypeIsLargerAndEveryGroupHasATitle() {
        Frame frame = frame(5, 3, 1);
        SheetFit wide = fit(frame, 420, 400);
        assertThat(wide.type()).isEqualTo(16);
        assertThat(wide.sheet().hasTitles()).isTrue();
        assertThat(fit(frame, 420, HEIGHT).sheet().hasTitles()).isFalse();
        assertThat(fit(frame, 281, HEIGHT).type()).isLessThan(16);
    }

    @Test
    void longWordsDoNotMakeItScroll() {
        Frame frame = frame(5, 3, 1);
        WeightSheet sheet = fit(frame, 300, 400).sheet();
        assertThat(sheet.width()).isLessThanOrEqualTo(300);
        // Where there is more, the words have more.
        assertThat(fit(frame, 500, 400).sheet().spacing().cellWidth()).isGreaterThan(sheet.spacing().cellWidth());
    }

    @ParameterizedTest
    @CsvSource({"100,3,1", "5,64,1", "100,64,100"})
    void whatDoesNotFitKeepsItsUsualSizeAndScrolls(int words, int hidden, int outputs) {
        SheetFit fit = fit(frame(words, hidden, outputs), WIDTH, HEIGHT);
        assertThat(fit.type()).isEqualTo(16);
        assertThat(fit.sheet().width()).isGreaterThan(WIDTH);
    }
}
