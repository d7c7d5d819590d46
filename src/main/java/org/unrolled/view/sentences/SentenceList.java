package org.unrolled.view.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.Icons;

/** The document's sentences with their lengths and targets; under them what can be done with the chosen one. */
final class SentenceList extends VBox {

    private static final List<String> SENTIMENT = List.of("negative", "positive");

    private final ListView<Sentence> list = new ListView<>();
    private final Button add = button("add", BootstrapIcons.PLUS);
    private final Button delete = button("delete", BootstrapIcons.TRASH);
    private final Button up = button("up", BootstrapIcons.ARROW_UP);
    private final Button down = button("down", BootstrapIcons.ARROW_DOWN);
    private final ComboBox<String> target = new ComboBox<>();
    private final SentenceEvents events;
    private List<Sentence> shown;
    private List<String> words = List.of();
    /** Whether what the sentence being read should say is kept from a class that guesses it. */
    private boolean isCovered;
    /** While the view follows the model, a changed selection is no wish of the hand. */
    private boolean isFollowing;

    SentenceList(SentenceEvents events, Runnable onPicked) {
        this.events = events;
        getStyleClass().add("section");
        Label heading = new Label(Messages.text("sentences.heading"));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setLabelFor(list);
        list.setId("sentences");
        list.setAccessibleText(Messages.text("sentences.heading"));
        list.setCellFactory(_ -> new SentenceCell(this::isCovered));
        list.setPlaceholder(new Label(Messages.text("sentences.none")));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> onPicked.run());
        target.setId("target");
        target.setPromptText(Messages.text("sentences.target"));
        target.setAccessibleText(Messages.text("sentences.target"));
        target.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(target, Priority.ALWAYS);
        target.setOnAction(_ -> chooseTarget());
        add.setOnAction(_ -> events.onSentenceAdded());
        delete.setOnAction(_ -> {
            events.onSentenceDeleted(chosen());
            list.requestFocus();
        });
        up.setOnAction(_ -> events.onSentenceMoved(chosen(), -1));
        down.setOnAction(_ -> events.onSentenceMoved(chosen(), 1));
        HBox buttons = new HBox(add, delete, up, down);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label targetName = new Label(Messages.text("sentences.target"));
        targetName.setLabelFor(target);
        targetName.setMinWidth(USE_PREF_SIZE);
        HBox goal = new HBox(targetName, target);
        goal.setAlignment(Pos.CENTER_LEFT);
        goal.getStyleClass().add("tools");
        getChildren().addAll(heading, list, buttons, goal);
    }

    void show(Frame frame) {
        isFollowing = true;
        NetworkDocument document = frame.document();
        boolean isHiddenNow = frame.diagram().quiz().isOn() && !frame.cursor().equals(frame.walk().last());
        if (isHiddenNow != isCovered) {
            isCovered = isHiddenNow;
            list.refresh();
        }
        if (document.sentences() != shown || frame.words() != words) {
            boolean isOther = !document.sentences().equals(shown);
            shown = document.sentences();
            words = frame.words();
            if (isOther) {
                list.getItems().setAll(shown);
                list.setPrefHeight(Math.clamp(shown.size(), 3, 7) * 37.0 + 2);
            }
            // Of equal sentences the one chosen stays chosen.
            if (!isRead(chosen())) {
                select(indexOf(words));
            }
        }
        showTargets(document);
        int index = chosen();
        add.setDisable(indexOf(words) >= 0);
        delete.setDisable(index < 0);
        up.setDisable(index <= 0);
        down.setDisable(index < 0 || index >= shown.size() - 1);
        target.setDisable(index < 0);
        isFollowing = false;
    }

    /** Puts the choice on a place of the list, as after moving a sentence. */
    void select(int index) {
        boolean was = isFollowing;
        isFollowing = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
        }
        isFollowing = was;
    }

    private void showTargets(NetworkDocument document) {
        List<String> choices = new ArrayList<>(List.of(Messages.text("sentences.target.none")));
        boolean isFree = document.rnn().hasConstantReadOut();
        choices.addAll(isFree ? SENTIMENT : document.labels());
        if (!choices.equals(target.getItems())) {
            target.setItems(FXCollections.observableArrayList(choices));
        }
        target.setEditable(isFree);
        boolean isTargetCovered = chosen() >= 0 && isCovered(shown.get(chosen()));
        target.setVisible(!isTargetCovered);
        Optional<String> value = chosen() < 0 ? Optional.empty() : shown.get(chosen()).target();
        target.setValue(chosen() < 0 ? null : value.orElse(choices.getFirst()));
    }

    private boolean isCovered(Sentence sentence) {
        return isCovered && sentence.target().isPresent() && sentence.words().equals(words);
    }

    private void choose(int index) {
        if (!isFollowing && index >= 0) {
            events.onSentenceChosen(index);
        }
    }

    private void chooseTarget() {
        if (!isFollowing && chosen() >= 0 && target.getValue() != null) {
            String value = target.getValue().strip();
            boolean isNone = value.isEmpty() || value.equals(Messages.text("sentences.target.none"));
            events.onTargetChosen(chosen(), isNone ? Optional.empty() : Optional.of(value));
        }
    }

    private int chosen() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private boolean isRead(int index) {
        return index >= 0 && index < shown.size() && shown.get(index).words().equals(words);
    }

    private int indexOf(List<String> sentence) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).words().equals(sentence)) {
                return i;
            }
        }
        return -1;
    }

    private static Button button(String id, BootstrapIcons icon) {
        Button button = Icons.put(new Button(), icon, Messages.text("sentences." + id));
        button.setId("sentence-" + id);
        button.getStyleClass().add("tool");
        return button;
    }

    /** A sentence, its length, and its target. */
    private static final class SentenceCell extends ListCell<Sentence> {

        private final Label text = new Label();
        private final Label length = new Label();
        private final Label goal = new Label();
        private final HBox row = new HBox(text, new Region(), length, goal);

        private final Predicate<Sentence> isCovered;

        SentenceCell(Predicate<Sentence> isCovered) {
            this.isCovered = isCovered;
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("sentence");
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
            text.setMinWidth(40);
            length.getStyleClass().add("length");
            length.setMinWidth(USE_PREF_SIZE);
            goal.getStyleClass().add("target");
            goal.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Sentence sentence, boolean isEmpty) {
            super.updateItem(sentence, isEmpty);
            setGraphic(isEmpty ? null : row);
            if (!isEmpty) {
                text.setText(sentence.text().strip());
                length.setText(String.valueOf(sentence.words().size()));
                boolean isUnknown = isCovered.test(sentence);
                String unknown = Messages.text("diagram.unknown");
                goal.setText(isUnknown ? unknown : sentence.target().map(SentenceCell::sign).orElse(""));
                setAccessibleText(Messages.text("sentences.accessible", sentence.text(),
                        String.valueOf(sentence.words().size()),
                        isUnknown ? unknown : sentence.target().orElse(Messages.text("sentences.target.none"))));
            }
        }

        /** Sentiment by its sign, which is short; any other target by its name. */
        private static String sign(String target) {
            return switch (target) {
                case "positive" -> "+";
                case "negative" -> "−";
                default -> target;
            };
        }
    }
}
