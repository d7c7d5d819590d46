package org.unrolled.view.window;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.NewNetwork;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;

/** Asks what a new network should know: its words, its neurons, its answer. */
public final class NewDocumentDialog {

    private static final int USUAL_HIDDEN = 3;
    private static final int SEEDS = 10_000;

    private NewDocumentDialog() {
    }

    /** Asks, and hands over the document if there is to be one. */
    public static void show(Window owner, String style, Consumer<NetworkDocument> onMade) {
        TextArea words = new TextArea();
        words.setId("new-words");
        words.setPromptText(Messages.text("new.words.prompt"));
        words.setPrefRowCount(3);
        words.setWrapText(true);
        Spinner<Integer> hidden = new Spinner<>(1, NewNetwork.MOST_HIDDEN, USUAL_HIDDEN);
        hidden.setId("new-hidden");
        hidden.setEditable(true);
        hidden.getEditor().setAccessibleText(Messages.text("new.hidden"));
        TextField seed = new TextField(String.valueOf(ThreadLocalRandom.current().nextInt(SEEDS)));
        seed.setId("new-seed");
        ToggleGroup answers = new ToggleGroup();
        RadioButton sentiment = new RadioButton(Messages.text("new.sentiment"));
        sentiment.setToggleGroup(answers);
        sentiment.setSelected(true);
        RadioButton nextWord = new RadioButton(Messages.text("new.next-word"));
        nextWord.setId("new-next-word");
        nextWord.setToggleGroup(answers);
        GridPane grid = new GridPane(12, 12);
        grid.getStyleClass().add("dialog-form");
        addRow(grid, 0, "new.words", words);
        addRow(grid, 1, "new.hidden", hidden);
        addRow(grid, 2, "new.answer", sentiment);
        grid.add(nextWord, 1, 3);
        addRow(grid, 4, "new.seed", seed);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Messages.text("new.title"));
        dialog.getDialogPane().setId("new-document");
        dialog.getDialogPane().setStyle(style);
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        Node ok = dialog.getDialogPane().lookupButton(ButtonType.OK);
        ok.disableProperty().bind(words.textProperty().map(text -> words(text).isEmpty())
                .flatMap(isEmpty -> seed.textProperty().map(text -> isEmpty || !text.matches("-?\\d{1,18}"))));
        words.requestFocus();
        if (dialog.showAndWait().orElse(ButtonType.CANCEL) == ButtonType.OK) {
            onMade.accept(NewNetwork.of(new Vocabulary(words(words.getText())), hidden.getValue(),
                    nextWord.isSelected() ? NewNetwork.Answer.NEXT_WORD : NewNetwork.Answer.SENTIMENT,
                    Long.parseLong(seed.getText())));
        }
    }

    private static List<String> words(String text) {
        return List.copyOf(new LinkedHashSet<>(Vocabulary.split(text)));
    }

    private static void addRow(GridPane grid, int row, String key, Node control) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setAccessibleText(Messages.text(key));
        grid.add(label, 0, row);
        grid.add(control, 1, row);
    }
}
