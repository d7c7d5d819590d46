package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Language;
import org.unrolled.view.compare.CompareKind;
import org.unrolled.view.window.PanelLayout;

/** Whatever was seen before a lesson, or is changed within it: after it the window stands as it stood. */
class LessonLeavingTest extends LessonHand {

    @Override
    NetworkDocument firstDocument() throws Exception {
        return Presets.open("article-sigmoid");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void panelsHaveTheSizesThatAHandHasGivenThem(int page) {
        act(() -> studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.62, 0.6)));
        drag(0, 50);
        drag(1, -40);
        assertThat(onFx(() -> studio.window().panels()).left()).as("moved by the hand").isGreaterThan(0.28);
        List<Double> before = positions();
        openLesson();
        turnTo(page);
        drag(0, 60);
        keys(KeyCode.F6, KeyCode.F7, KeyCode.F8);
        leaveLesson();
        assertThat(positions()).usingElementComparator((a, b) -> Math.abs(a - b) < 0.005 ? 0 : 1).isEqualTo(before);
    }

    @Test
    void panelsAreRememberedAsTheyWereBeforeItAlsoIfItIsOpenAtTheEnd() {
        act(() -> studio.window().setPanels(new PanelLayout(true, true, false, 0.25, 0.62, 0.6)));
        openLesson();
        PanelLayout remembered = onFx(() -> studio.window().panels());
        assertThat(remembered.showsArithmetic()).isTrue();
        assertThat(remembered.showsWeights()).isFalse();
        assertThat(remembered.left()).isCloseTo(0.25, within(0.005));
    }

    @ParameterizedTest
    @EnumSource(value = ViewChoice.class, names = {"UNROLLED", "FOLDED", "COMPARE"})
    void theSamePieceOfThePictureIsSeen(ViewChoice view) {
        act(() -> studio.window().showView(view));
        passTime(5);
        focus("diagram");
        int[] fitted = picture();
        clickOnId("zoom-in");
        act(() -> studio.window().lens().pan(0.05, 0.04));
        focus("diagram");
        int[] chosen = picture();
        assertThat(Arrays.equals(chosen, fitted)).isFalse();
        openLesson();
        turnTo(3);
        clickOnId("zoom-out");
        leaveLesson();
        focus("diagram");
        passTime(5);
        assertThat(Arrays.equals(picture(), chosen)).isTrue();
    }

    @Test
    void whatADocumentHasHiddenIsStillNotRememberedAsTheHandsChoice() {
        act(() -> studio.window().hide(PanelChoice.SENTENCES));
        openLesson();
        leaveLesson();
        assertThat(isSeen("sentences")).isFalse();
        assertThat(onFx(() -> studio.window().panels()).showsSentences()).isTrue();
    }

    @Test
    void aPresentationOutlastsALessonThatIsOpenedAndLeftInIt() throws Exception {
        act(() -> studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.62, 0.6)));
        PanelLayout before = onFx(() -> studio.window().panels());
        keys(KeyCode.F5);
        act(() -> drop(lesson));
        assertThat(isSeen("lesson")).isTrue();
        assertThat(isSeen("status")).isFalse();
        clickOnId("lesson-leave");
        assertThat(studio.fullScreen().isOn()).isTrue();
        assertThat(isSeen("sentences")).isFalse();
        assertThat(isSeen("weights")).isFalse();
        keys(KeyCode.ESCAPE);
        assertThat(isSeen("sentences")).isTrue();
        assertThat(isSeen("weights")).isTrue();
        isLike(onFx(() -> studio.window().panels()), before);
    }

    @Test
    void aPresentationBegunWithinALessonEndsBesideTheWork() {
        act(() -> studio.window().setPanels(new PanelLayout(true, true, true, 0.25, 0.62, 0.6)));
        PanelLayout before = onFx(() -> studio.window().panels());
        openLesson();
        keys(KeyCode.F5, KeyCode.A, KeyCode.PAGE_DOWN, KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(studio.fullScreen().isOn()).isFalse();
        assertThat(studio.lessons().isOn()).isFalse();
        isLike(onFx(() -> studio.window().panels()), before);
        assertThat(isSeen("weights")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aComparisonGoesOnWhereItStood(int page) {
        clickOnId("show-compare");
        act(() -> session().moveTo(new Cursor(2, Part.WH)));
        List<String> words = session().words();
        assertThat(words).isEqualTo(NOT_NICE);
        openLesson();
        turnTo(page);
        leaveLesson();
        assertThat(studio.window().view()).isEqualTo(ViewChoice.COMPARE);
        assertThat(chosen("compare-upper")).isEqualTo("Show is nice");
        assertThat(chosen("compare-lower")).isEqualTo("Show is not nice");
        assertThat(session().words()).isEqualTo(words);
        assertThat(session().cursor()).isEqualTo(new Cursor(2, Part.WH));
        clickOnId("show-unrolled");
        assertThat(session().words()).as("what was read before the comparison").containsExactly("Show", "is", "nice");
    }

    @Test
    void whatIsComparedAndOnWhichConditionsIsGivenBack() {
        clickOnId("show-compare");
        clickOnId("compare-cut");
        choose(CompareKind.SINCE_SAVED);
        act(() -> session().moveTo(new Cursor(1, Part.SUM)));
        openLesson();
        turnTo(3);
        assertThat(chosen("compare-kind")).isEqualTo("SENTENCES");
        assertThat(isCut()).as("a page is entered as it says").isFalse();
        clickOnId("compare-cut");
        keys(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
        assertThat(isCut()).isFalse();
        leaveLesson();
        assertThat(chosen("compare-kind")).isEqualTo("SINCE_SAVED");
        assertThat(isCut()).isTrue();
        assertThat(session().cursor()).isEqualTo(new Cursor(1, Part.SUM));
    }

    @Test
    void theComparisonOfALessonDoesNotStayInTheWork() {
        openLesson();
        turnTo(3);
        choose(CompareKind.MEMORY);
        leaveLesson();
        clickOnId("show-compare");
        assertThat(chosen("compare-kind")).isEqualTo("SENTENCES");
        assertThat(chosen("compare-upper")).isEqualTo("Show is nice");
    }

    @Test
    void aQuestionThatWaitsForItsAnswerStillWaits() {
        keys(KeyCode.F9, KeyCode.RIGHT);
        passTime(10);
        String asked = text("predict-line");
        Cursor place = session().cursor();
        openLesson();
        turnTo(2);
        assertThat(isSeen("predict")).isFalse();
        keys(KeyCode.F9, KeyCode.RIGHT);
        passTime(10);
        leaveLesson();
        assertThat(session().cursor()).isEqualTo(place);
        assertThat(isSeen("predict")).isTrue();
        assertThat(text("predict-line")).isEqualTo(asked);
    }

    @Test
    void alsoInAComparison() {
        clickOnId("show-compare");
        keys(KeyCode.F9, KeyCode.RIGHT);
        passTime(10);
        String asked = text("predict-line");
        openLesson();
        turnTo(3);
        leaveLesson();
        assertThat(text("predict-line")).isEqualTo(asked);
        assertThat(isSeen("predict")).isTrue();
    }

    @Test
    void inAnotherLanguageTheWorkIsStillBehindTheLesson() throws Exception {
        clickOnId("show-compare");
        act(() -> session().moveTo(new Cursor(2, Part.WH)));
        act(() -> studio.lessons().onLessonChosen("one-word-at-a-time"));
        String title = stage.getTitle();
        act(() -> studio.languages().choose(Optional.of(Language.GERMAN)));
        assertThat(stage.getTitle()).startsWith(text("lesson-name")).isNotEqualTo(title);
        act(() -> studio.languages().choose(Optional.of(Language.ENGLISH)));
        assertThat(stage.getTitle()).isEqualTo(title);
        leaveLesson();
        assertThat(studio.window().view()).isEqualTo(ViewChoice.COMPARE);
        assertThat(chosen("compare-upper")).isEqualTo("Show is nice");
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().cursor()).isEqualTo(new Cursor(2, Part.WH));
    }

    @Test
    void inAnotherLanguageAPageIsNotReadOn() {
        clickOnId("show-compare");
        openLesson();
        act(() -> session().moveTo(new Cursor(3, Part.SUM)));
        change(WEIGHT, 3);
        act(() -> studio.languages().choose(Optional.of(Language.GERMAN)));
        assertThat(session().words()).isEqualTo(NOT_NICE);
        assertThat(session().cursor()).isEqualTo(new Cursor(3, Part.SUM));
        assertThat(rnn().get(WEIGHT)).isEqualTo(3);
        act(() -> studio.languages().choose(Optional.of(Language.ENGLISH)));
    }

    @Test
    void inAnotherLanguagePanelsAndPictureStayAsTheHandHasThem() {
        openLesson();
        turnTo(3);
        clickOnId("show-folded");
        keys(KeyCode.F8);
        assertThat(List.of(isSeen("weights"), isSeen("arithmetic"))).containsExactly(true, false);
        act(() -> studio.languages().choose(Optional.of(Language.GERMAN)));
        assertThat(studio.window().view()).isEqualTo(ViewChoice.FOLDED);
        assertThat(List.of(isSeen("weights"), isSeen("arithmetic"))).containsExactly(true, false);
        act(() -> studio.languages().choose(Optional.of(Language.ENGLISH)));
        keys(KeyCode.PAGE_DOWN);
        assertThat(isSeen("scene-no-memory")).isTrue();
        act(() -> studio.languages().choose(Optional.of(Language.SPANISH)));
        assertThat(isSeen("scene-no-memory")).isTrue();
        assertThat(isSeen("weights")).as("closed by the page").isFalse();
        act(() -> studio.languages().choose(Optional.of(Language.ENGLISH)));
    }

    @Test
    void theArticlesOwnDocumentComesBackIntoTheComparisonItWasIn() throws Exception {
        clickOnId("show-compare");
        act(() -> studio.open("preset:article"));
        NetworkDocument work = session().document();
        openLesson();
        leaveLesson();
        assertThat(session().document()).isEqualTo(work);
    }

    private void drag(int divider, double pixels) {
        Point2D grip = onFx(() -> lookup(".split-pane-divider").queryAll().stream()
                .filter(node -> node.getBoundsInLocal().getHeight() > node.getBoundsInLocal().getWidth())
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .sorted(Comparator.comparing(Bounds::getMinX))
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .toList().get(divider));
        pressAt(grip);
        pointAt(grip.add(pixels, 0));
        letGo();
    }

    private int[] picture() {
        return onFx(() -> {
            Image image = ((Node) studio.window().lens()).snapshot(null, null);
            int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
            image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(),
                    PixelFormat.getIntArgbInstance(), pixels, 0, (int) image.getWidth());
            return pixels;
        });
    }

    private List<Double> positions() {
        return onFx(() -> lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .flatMap(pane -> Arrays.stream(pane.getDividerPositions()).boxed()).toList());
    }

    private static void isLike(PanelLayout now, PanelLayout before) {
        assertThat(List.of(now.showsSentences(), now.showsArithmetic(), now.showsWeights()))
                .isEqualTo(List.of(before.showsSentences(), before.showsArithmetic(), before.showsWeights()));
        assertThat(now.left()).isCloseTo(before.left(), within(0.005));
        assertThat(now.right()).isCloseTo(before.right(), within(0.005));
        assertThat(now.bottom()).isCloseTo(before.bottom(), within(0.005));
    }

    private boolean isCut() {
        return onFx(() -> ((Toggle) node("compare-cut")).isSelected());
    }

    private void choose(CompareKind kind) {
        act(() -> ((ComboBox<?>) node("compare-kind")).getSelectionModel().select(kind.ordinal()));
    }

    private String chosen(String id) {
        return onFx(() -> String.valueOf(((ComboBox<?>) node(id)).getValue()));
    }
}
