package org.unrolled.view.weights;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Outputs;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.document.Words;
import org.unrolled.model.network.Activation;
import org.unrolled.model.network.HiddenSize;
import org.unrolled.model.network.OutputActivation;
import org.unrolled.model.network.Reads;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;

/** Changes what the network is made of: neurons, words, outputs, activation, read-out. */
final class StructureForm extends VBox {

    private final WeightsEvents events;
    private final SpinnerValueFactory.IntegerSpinnerValueFactory sizes =
            new SpinnerValueFactory.IntegerSpinnerValueFactory(1, HiddenSize.MOST);
    private final Spinner<Integer> hidden = new Spinner<>(sizes);
    private final Map<Activation, ToggleButton> activations = new EnumMap<>(Activation.class);
    private final Map<OutputActivation, ToggleButton> outputActivations = new EnumMap<>(OutputActivation.class);
    private final Map<Reads, ToggleButton> reads = new EnumMap<>(Reads.class);
    private final TextField word = FormRows.field("structure-word", FormRows.text("word.new"), 14);
    private final ComboBox<String> words = new ComboBox<>();
    private final Button removeWord;
    private final Label wordNote = FormRows.note("structure-word-note", "note");
    private final TextField output = FormRows.field("structure-output", FormRows.text("output.new"), 14);
    private final ComboBox<String> outputs = new ComboBox<>();
    private final Button addOutput;
    private final Button removeOutput;
    private final Label outputNote = FormRows.note("structure-output-note", "note");
    private NetworkDocument document;
    private boolean isFollowing;

    StructureForm(WeightsEvents events) {
        this.events = events;
        getStyleClass().add("weights-form");
        hidden.setId("structure-hidden");
        hidden.setEditable(true);
        hidden.setAccessibleText(FormRows.text("hidden"));
        hidden.getEditor().setAccessibleText(FormRows.text("hidden"));
        sizes.setConverter(new Sizes());
        hidden.valueProperty().subscribe(size -> {
            if (!isFollowing && document != null && size != null) {
                events.onHiddenSizeChosen(size);
            }
        });
        for (Activation activation : Activation.values()) {
            activations.put(activation, toggle("activation-" + activation.symbol(), activation.symbol(),
                    () -> events.onActivationChosen(activation)));
        }
        for (OutputActivation activation : OutputActivation.values()) {
            outputActivations.put(activation, toggle("read-out-" + activation.symbol(), activation.symbol(),
                    () -> events.onReadOutChosen(activation, document.rnn().reads())));
        }
        for (Reads read : Reads.values()) {
            reads.put(read, toggle("reads-" + read.symbol(), FormRows.text("reads." + read.symbol()),
                    () -> events.onReadOutChosen(document.rnn().outputActivation(), read)));
        }
        words.setId("structure-words");
        words.setAccessibleText(FormRows.text("word.known"));
        words.valueProperty().subscribe(_ -> sayWord());
        outputs.setId("structure-outputs");
        outputs.setAccessibleText(FormRows.text("output.known"));
        Button addWord = FormRows.button("structure-word-add", FormRows.text("word.add"), this::addWord);
        word.setOnAction(_ -> addWord());
        removeWord = FormRows.button("structure-word-remove", FormRows.text("word.remove"),
                () -> events.onWordRemoved(words.getValue()));
        addOutput = FormRows.button("structure-output-add", FormRows.text("output.add"), this::addOutput);
        output.setOnAction(_ -> addOutput());
        removeOutput = FormRows.button("structure-output-remove", FormRows.text("output.remove"),
                () -> events.onOutputRemoved(outputs.getItems().indexOf(outputs.getValue())));
        Label hint = FormRows.note("structure-hint", "note");
        hint.setText(FormRows.text("hint"));
        getChildren().addAll(
                FormRows.row(FormRows.heading(FormRows.text("hidden")), hidden),
                FormRows.heading(FormRows.text("activation")),
                segmented(activations.values().toArray(ToggleButton[]::new)),
                FormRows.heading(FormRows.text("read-out")),
                segmented(outputActivations.values().toArray(ToggleButton[]::new)),
                segmented(reads.values().toArray(ToggleButton[]::new)),
                FormRows.heading(FormRows.text("words")),
                FormRows.row(word, addWord), FormRows.row(words, removeWord), wordNote,
                FormRows.heading(FormRows.text("outputs")),
                FormRows.row(output, addOutput), FormRows.row(outputs, removeOutput), outputNote,
                hint);
    }

    void show(Frame frame) {
        if (frame.document() == document) {
            return;
        }
        isFollowing = true;
        document = frame.document();
        Rnn rnn = document.rnn();
        sizes.setValue(rnn.hiddenSize());
        select(activations, rnn.hiddenActivation());
        select(outputActivations, rnn.outputActivation());
        select(reads, rnn.reads());
        offer(words, document.vocabulary().words());
        offer(outputs, Outputs.names(document));
        boolean isFixed = document.readsNextWord();
        output.setDisable(isFixed);
        addOutput.setDisable(isFixed);
        outputs.setDisable(isFixed);
        removeOutput.setDisable(!Outputs.canRemove(document));
        outputNote.setText(isFixed ? FormRows.text("output.fixed") : "");
        sayWord();
        isFollowing = false;
    }

    private void addWord() {
        String text = word.getText().strip();
        if (!Vocabulary.isWord(text)) {
            wordNote.setText(FormRows.text("problem.word"));
        } else if (document.vocabulary().contains(text)) {
            wordNote.setText(FormRows.text("problem.word.known"));
        } else {
            word.clear();
            events.onWordAdded(text);
        }
    }

    private void addOutput() {
        String name = output.getText().strip();
        if (!Outputs.canAdd(document, name)) {
            outputNote.setText(FormRows.text("problem.output"));
        } else {
            output.clear();
            events.onOutputAdded(name);
        }
    }

    /** Says which sentences would go with the chosen word, before they do. */
    private void sayWord() {
        if (document == null) {
            return;
        }
        String chosen = words.getValue();
        boolean canRemove = chosen != null && Words.canRemove(document, chosen);
        removeWord.setDisable(!canRemove);
        List<Sentence> sentences = canRemove ? Words.sentencesWith(document, chosen) : List.of();
        wordNote.setText(!canRemove ? FormRows.text("word.last")
                : sentences.isEmpty() ? ""
                : Messages.text("weights.word.sentences", sentences.size(),
                        sentences.getFirst().text()));
    }

    private static void offer(ComboBox<String> box, List<String> names) {
        if (!box.getItems().equals(names)) {
            String chosen = box.getValue();
            box.getItems().setAll(names);
            box.setValue(chosen != null && names.contains(chosen) ? chosen : names.getLast());
        }
    }

    private static <K> void select(Map<K, ToggleButton> buttons, K chosen) {
        buttons.forEach((key, button) -> button.setSelected(key.equals(chosen)));
    }

    private static ToggleButton toggle(String id, String text, Runnable action) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> {
            // One of them is always chosen.
            button.setSelected(true);
            action.run();
        });
        return button;
    }

    private static SegmentedButton segmented(ToggleButton... buttons) {
        return new SegmentedButton(buttons);
    }

    /** Reads a size as it is typed: what is none leaves the size as it is. */
    private final class Sizes extends StringConverter<Integer> {

        @Override
        public String toString(Integer size) {
            return String.valueOf(size);
        }

        @Override
        public Integer fromString(String text) {
            return text.strip().matches("\\d{1,9}")
                    ? Math.clamp(Integer.parseInt(text.strip()), 1, HiddenSize.MOST)
                    : sizes.getValue();
        }
    }
}
