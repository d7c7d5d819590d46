package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Documents;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;
import org.unrolled.model.document.ThemeChoice;
import org.unrolled.model.document.UnknownKeys;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.view.window.PanelLayout;

/** A document can say how it wants to be shown, and an option can say otherwise. */
@Tag("kept")
class KeptViewTest extends WindowTest {

    private static final PanelLayout ALL = new PanelLayout(true, true, true, 0.16, 0.75, 0.7);

    @Test
    void aDocumentIsShownAsItSays() throws Exception {
        layOut(ALL);
        open("{\"sentence\": \"Show is not nice\", \"word\": 3, \"part\": \"tanh\", \"view\": \"folded\", "
                + "\"theme\": \"dark\", \"hide\": [\"sentences\", \"curve\"]}", Presentation.NONE);
        assertThat(session().words()).containsExactly("Show", "is", "not", "nice");
        assertThat(session().cursor()).isEqualTo(new Cursor(2, Part.ACTIVATION));
        assertThat(onFx(() -> studio.window().view())).isEqualTo(ViewChoice.FOLDED);
        assertThat(onFx(() -> studio.looks().appearance().get().look().theme())).isEqualTo(ThemeChoice.DARK);
        assertThat(hidden()).containsExactly(PanelChoice.SENTENCES, PanelChoice.CURVE);
        assertThat(session().isUnsaved()).isFalse();
    }

    @Test
    void whatItDoesNotSayStaysAsItIs() throws Exception {
        layOut(ALL);
        clickOnId("show-state-space");
        open("{}", Presentation.NONE);
        assertThat(onFx(() -> studio.window().view())).isEqualTo(ViewChoice.STATE_SPACE);
        assertThat(hidden()).isEmpty();
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(studio.fullScreen().isOn()).isFalse();
    }

    @Test
    void itCanBeginAsAPresentation() throws Exception {
        open("{\"present\": true, \"word\": 1}", Presentation.NONE);
        assertThat(studio.fullScreen().isOn()).isTrue();
        assertThat(text("presented-place")).isEqualTo("word 1 of 3");
    }

    @Test
    void anOptionWins() throws Exception {
        layOut(ALL);
        open("{\"sentence\": \"Show is not nice\", \"word\": 3, \"view\": \"folded\", \"present\": true, "
                + "\"hide\": [\"sentences\"]}", new Presentation(Optional.of("not nice"), OptionalInt.of(1),
                Optional.of(Part.WX), Optional.of(ViewChoice.STATE_SPACE), Optional.of(false), Optional.empty(),
                Set.of(PanelChoice.ARITHMETIC), UnknownKeys.NONE));
        assertThat(session().words()).containsExactly("not", "nice");
        assertThat(session().cursor()).isEqualTo(new Cursor(0, Part.WX));
        assertThat(onFx(() -> studio.window().view())).isEqualTo(ViewChoice.STATE_SPACE);
        assertThat(hidden()).containsExactly(PanelChoice.ARITHMETIC);
        assertThat(studio.fullScreen().isOn()).isFalse();
    }

    @Test
    void aBadValueSaysWhereAndNothingIsLost() throws Exception {
        open("{\"view\": \"side\"}", Presentation.NONE);
        NotificationPane pane = lookup(".notification-pane").query();
        assertThat(onFx(pane::getText)).contains("/presentation/view: found “side”, expected one of “unrolled”");
        assertThat(stage.getTitle()).isEqualTo("The article's network – Unrolled");
    }

    @Test
    void whatIsSeenIsKeptInTheDocumentAndCanBeUndone() throws Exception {
        layOut(ALL);
        chooseSentence(2);
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
        clickOnId("show-folded");
        focus("folded");
        keys(KeyCode.F7);
        menu("edit", "item-presentation-save");
        Presentation kept = session().document().presentation().orElseThrow();
        assertThat(kept).isEqualTo(new Presentation(Optional.of("Show is not nice"), OptionalInt.of(3),
                Optional.of(Part.WX), Optional.of(ViewChoice.FOLDED), Optional.empty(),
                Optional.of(ThemeChoice.PROJECTOR), Set.of(PanelChoice.ARITHMETIC), UnknownKeys.NONE));
        assertThat(session().isUnsaved()).isTrue();
        Path file = folder.resolve("kept.rnn.json");
        prompt.saves(file);
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(Documents.open(file.toString()).presentation()).contains(kept);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().document().presentation()).isEmpty();
    }

    @Test
    void atTheStartNoWordIsKeptAndAfterAWholeWordNoPart() {
        menu("edit", "item-presentation-save");
        assertThat(kept().word()).isEmpty();
        assertThat(kept().part()).isEmpty();
        keys(KeyCode.END);
        menu("edit", "item-presentation-save");
        assertThat(kept().word()).hasValue(3);
        assertThat(kept().part()).isEmpty();
    }

    @Test
    void whatTheHandCannotSetStaysInTheDocument() throws Exception {
        open("{\"present\": false, \"later\": [1]}", Presentation.NONE);
        menu("edit", "item-presentation-save");
        assertThat(kept().present()).contains(false);
        assertThat(kept().unknownKeys().json()).containsEntry("later", "[1]");
    }

    @Test
    void itIsRemovedAndBroughtBack() throws Exception {
        assertThat(item("item-presentation-remove").isDisable()).isTrue();
        open("{\"view\": \"folded\"}", Presentation.NONE);
        Presentation before = kept();
        menu("edit", "item-presentation-remove");
        assertThat(session().document().presentation()).isEmpty();
        assertThat(item("item-presentation-remove").isDisable()).isTrue();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void resetAllShowsItAsItSaysAgain() throws Exception {
        open("{\"word\": 2, \"view\": \"folded\"}", Presentation.NONE);
        clickOnId("show-unrolled");
        focus("diagram");
        keys(KeyCode.END);
        chord(KeyCode.ALT, KeyCode.R);
        assertThat(session().cursor().t()).isEqualTo(1);
        assertThat(onFx(() -> studio.window().view())).isEqualTo(ViewChoice.FOLDED);
    }

    @Test
    void whatADocumentHidesTheNextStartDoesNotRemember() throws Exception {
        layOut(ALL);
        open("{\"hide\": [\"sentences\", \"arithmetic\", \"weights\", \"curve\", \"hidden-state\", \"lessons\"]}",
                Presentation.NONE);
        assertThat(hidden()).hasSize(6);
        assertThat(remembered()).containsExactly(true, true, true);
        keys(KeyCode.F6, KeyCode.F6);
        assertThat(remembered()).as("what the hand folds away").containsExactly(false, true, true);
    }

    @Test
    void theRightPanelWithNothingLeftFoldsAwayAndComesBackWhole() throws Exception {
        layOut(ALL);
        open("{\"hide\": [\"weights\", \"curve\", \"hidden-state\"]}", Presentation.NONE);
        assertThat(isSeen("weights")).isFalse();
        keys(KeyCode.F8);
        assertThat(hidden()).isEmpty();
    }

    @Test
    void partsOfTheRightPanelComeAndGoOneByOne() throws Exception {
        layOut(ALL);
        open("{\"hide\": [\"curve\"]}", Presentation.NONE);
        assertThat(isSeen("heat-map")).isTrue();
        assertThat(hidden()).containsExactly(PanelChoice.CURVE);
        onFx(() -> {
            studio.window().hide(PanelChoice.HIDDEN_STATE);
            return null;
        });
        assertThat(hidden()).containsExactly(PanelChoice.CURVE, PanelChoice.HIDDEN_STATE);
    }

    private Presentation kept() {
        return session().document().presentation().orElseThrow();
    }

    private void layOut(PanelLayout layout) {
        onFx(() -> {
            studio.window().setPanels(layout);
            return null;
        });
        settle();
    }

    private Set<PanelChoice> hidden() {
        return onFx(() -> studio.window().hidden());
    }

    private List<Boolean> remembered() {
        PanelLayout layout = onFx(() -> studio.window().panels());
        return List.of(layout.showsSentences(), layout.showsArithmetic(), layout.showsWeights());
    }

    private void open(String presentation, Presentation otherwise) throws Exception {
        Path file = folder.resolve("shown.rnn.json");
        Files.writeString(file, Files.readString(Path.of("assets/networks/article.rnn.json"))
                .replace("\"version\"", "\"presentation\": " + presentation + ", \"version\""));
        onFx(() -> {
            studio.open(file.toString(), otherwise);
            return null;
        });
        settle();
    }
}
