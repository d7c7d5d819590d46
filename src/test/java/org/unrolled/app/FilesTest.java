package org.unrolled.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.unrolled.io.Documents;
import org.unrolled.io.DocumentWriter;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.walk.Cursor;

/** Documents come from files and go to files; what fails says so in a line and loses nothing. */
class FilesTest extends WindowTest {

    private static final WeightId WEIGHT = WeightId.wh(0, 1);

    @Test
    void aDocumentIsOpened() throws Exception {
        NetworkDocument lengths = Presets.open("lengths");
        prompt.opens(written("some.rnn.json", lengths));
        keys(KeyCode.END);
        chord(KeyCode.CONTROL, KeyCode.O);
        assertThat(session().document()).isEqualTo(lengths);
        assertThat(session().cursor()).isEqualTo(Cursor.START);
        assertThat(stage.getTitle()).isEqualTo("some.rnn.json – Unrolled");
        assertThat(notice()).isEmpty();
    }

    @Test
    void aBadFileSaysSoInALineAndNothingIsLost() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.rnn.json"), "{\"format\": \"unrolled\",\n nonsense}");
        NetworkDocument before = session().document();
        keys(KeyCode.END);
        Cursor place = session().cursor();
        prompt.opens(bad);
        chord(KeyCode.CONTROL, KeyCode.O);
        assertThat(notice()).startsWith(bad + ": line 2, column").doesNotContain("\n");
        assertThat(session().document()).isEqualTo(before);
        assertThat(session().cursor()).isEqualTo(place);
        assertThat(stage.getTitle()).isEqualTo("The article's network – Unrolled");

        openPreset("lengths");
        assertThat(notice()).as("after a good one").isEmpty();
    }

    @Test
    void aFileThatIsNotThereSaysSo() {
        prompt.opens(folder.resolve("none.rnn.json"));
        chord(KeyCode.CONTROL, KeyCode.O);
        assertThat(notice()).isEqualTo(folder.resolve("none.rnn.json")
                + ": cannot be read: there is no such file or folder");
    }

    @Test
    void saveAsksWhereOnceAndThenWritesThere() throws Exception {
        Path file = folder.resolve("mine.rnn.json");
        prompt.saves(file);
        change();
        assertThat(stage.getTitle()).isEqualTo("• The article's network – Unrolled");
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(prompt.asked).containsExactly("save The article's network");
        assertThat(opened(file)).isEqualTo(session().document());
        assertThat(stage.getTitle()).isEqualTo("mine.rnn.json – Unrolled");

        change();
        assertThat(stage.getTitle()).isEqualTo("• mine.rnn.json – Unrolled");
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(prompt.asked).hasSize(1);
        assertThat(opened(file)).isEqualTo(session().document());
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stage.getTitle()).as("undone past the file").startsWith("•");
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stage.getTitle()).isEqualTo("mine.rnn.json – Unrolled");
    }

    @Test
    void saveAsWritesElsewhere() throws Exception {
        Path one = written("one.rnn.json", session().document());
        Path two = folder.resolve("two.rnn.json");
        prompt.opens(one);
        chord(KeyCode.CONTROL, KeyCode.O);
        change();
        prompt.saves(two);
        chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(prompt.asked).containsExactly("open", "save one.rnn.json");
        assertThat(opened(two)).isEqualTo(session().document());
        assertThat(opened(one)).isNotEqualTo(session().document());
        assertThat(stage.getTitle()).isEqualTo("two.rnn.json – Unrolled");
    }

    @Test
    void whatCannotBeWrittenSaysSoAndStaysUnsaved() {
        prompt.saves(folder.resolve("none/mine.rnn.json"));
        change();
        chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(notice()).contains("cannot be written").doesNotContain("\n");
        assertThat(session().isUnsaved()).isTrue();
        assertThat(stage.getTitle()).startsWith("•");
    }

    @Test
    void filesThatWereOpenLatelyAreOffered() throws Exception {
        assertThat(recent()).isEmpty();
        Path one = written("one.rnn.json", Presets.open("lengths"));
        Path two = written("two.rnn.json", Presets.open("article"));
        for (Path file : List.of(one, two)) {
            prompt.opens(file);
            chord(KeyCode.CONTROL, KeyCode.O);
        }
        assertThat(recent()).extracting(MenuItem::getText).containsExactly(two.toString(), one.toString());
        onFx(() -> {
            recent().getLast().fire();
            return null;
        });
        settle();
        assertThat(session().document()).isEqualTo(Presets.open("lengths"));
        assertThat(recent()).extracting(MenuItem::getText).containsExactly(one.toString(), two.toString());
    }

    @Test
    void presetsAreInTheMenu() throws Exception {
        for (String name : Presets.names()) {
            openPreset(name);
            assertThat(session().document()).isEqualTo(Presets.open(name));
            assertThat(stage.getTitle()).isEqualTo(Presets.open(name).title().orElseThrow() + " – Unrolled");
        }
    }

    @Test
    void aFileDroppedOnTheWindowIsOpened() throws Exception {
        NetworkDocument lengths = Presets.open("lengths");
        Path file = written("dropped.rnn.json", lengths);
        assertThat(onFx(() -> DroppedFiles.on(stage.getScene(), List.of(file.toFile())))).isTrue();
        settle();
        assertThat(session().document()).isEqualTo(lengths);
        assertThat(stage.getTitle()).isEqualTo("dropped.rnn.json – Unrolled");
    }

    private void change() {
        seeAll();
        new Editor(this).set(WEIGHT, 0, rnn().get(WEIGHT) == 0.5 ? "0.75" : "0.5");
    }

    private Path written(String name, NetworkDocument document) throws Exception {
        Path file = folder.resolve(name);
        DocumentWriter.write(document, file);
        return file;
    }

    private static NetworkDocument opened(Path file) throws Exception {
        return Documents.open(file.toString());
    }

    private String notice() {
        NotificationPane pane = lookup(".notification-pane").query();
        return onFx(() -> pane.isShowing() ? pane.getText() : "");
    }

    private List<MenuItem> recent() {
        return onFx(() -> List.copyOf(lookup(".menu-bar").<MenuBar>query().getMenus().getFirst().getItems().stream()
                .filter(item -> "Open recent".equals(item.getText()))
                .map(item -> ((Menu) item).getItems())
                .findFirst()
                .orElseThrow()));
    }
}
