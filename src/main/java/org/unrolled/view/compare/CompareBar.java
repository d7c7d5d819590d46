package org.unrolled.view.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.unrolled.model.compare.Row;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.text.Messages;
import org.unrolled.view.Icons;

/** What is compared: chosen, typed, swapped; where it parts; and what stands in the way of seeing it. */
final class CompareBar extends VBox {

    private final ComboBox<CompareKind> kind = new ComboBox<>();
    private final SentenceChoice upper;
    private final SentenceChoice lower;
    private final Button swap = Icons.put(new Button(), BootstrapIcons.ARROW_DOWN_UP, Messages.text("compare.swap"));
    private final Label summary = new Label();
    private final Label problem = new Label();
    private final Label constant = new Label(Messages.text("compare.constant"));
    private final Button sigmoid = new Button(Messages.text("compare.sigmoid"));
    private final HBox note = new HBox(constant, sigmoid);
    private boolean isFollowing;

    CompareBar(CompareEvents events) {
        getStyleClass().add("compare-bar");
        upper = new SentenceChoice("compare-upper", Messages.text("compare.choose.upper"),
                text -> events.onSentenceChosen(Row.UPPER, text));
        lower = new SentenceChoice("compare-lower", Messages.text("compare.choose.lower"),
                text -> events.onSentenceChosen(Row.LOWER, text));
        Label title = new Label(Messages.text("compare.title"));
        title.getStyleClass().add("compare-title");
        title.setLabelFor(kind);
        title.setMinWidth(USE_PREF_SIZE);
        kind.setId("compare-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.setAccessibleText(Messages.text("compare.kind"));
        kind.getItems().setAll(CompareKind.values());
        kind.setConverter(new KindConverter());
        kind.setOnAction(_ -> {
            if (!isFollowing) {
                events.onKindChosen(kind.getValue());
            }
        });
        swap.setId("compare-swap");
        swap.getStyleClass().add("tool");
        swap.setOnAction(_ -> events.onSwapped());
        sigmoid.setId("compare-sigmoid");
        sigmoid.setOnAction(_ -> events.onSigmoidWanted());
        sigmoid.setMinWidth(USE_PREF_SIZE);
        summary.setId("compare-summary");
        summary.getStyleClass().add("compare-summary");
        problem.setId("compare-problem");
        problem.getStyleClass().add("problem");
        note.setId("compare-constant");
        note.getStyleClass().add("compare-note");
        Stream.of(summary, problem, constant).forEach(label -> label.setWrapText(true));
        FlowPane choices = new FlowPane(title, kind, upper, swap, lower);
        choices.getStyleClass().add("compare-choices");
        getChildren().addAll(choices, summary, problem, note);
    }

    void show(CompareFrame frame) {
        isFollowing = true;
        NetworkDocument document = frame.document(frame.leader());
        List<String> sentences = document.sentences().stream().map(Sentence::words)
                .map(words -> String.join(" ", words)).distinct().toList();
        boolean areTwo = frame.kind() == CompareKind.SENTENCES;
        kind.setValue(frame.kind());
        upper.show(sentences, frame.sentence(Row.UPPER));
        lower.show(sentences, frame.sentence(Row.LOWER));
        show(areTwo, swap, lower);
        summary.setText(CompareText.summary(frame));
        problem.setText(frame.problem().orElse(""));
        show(frame.problem().isPresent(), problem);
        show(document.rnn().hasConstantReadOut(), note);
        isFollowing = false;
    }

    private static void show(boolean isShown, Node... nodes) {
        Arrays.stream(nodes).forEach(node -> {
            node.setVisible(isShown);
            node.setManaged(isShown);
        });
    }

    /** A kind by its name for people. */
    private static final class KindConverter extends StringConverter<CompareKind> {

        @Override
        public String toString(CompareKind kind) {
            return kind == null ? "" : Messages.text("compare.kind." + kind.name());
        }

        @Override
        public CompareKind fromString(String text) {
            throw new UnsupportedOperationException("kinds are chosen, not typed");
        }
    }
}
