package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unrolled.model.lesson.scene.NoMemory;
import org.unrolled.model.lesson.scene.SharedWord;
import org.unrolled.model.network.Vector;
import org.unrolled.model.walk.Cursor;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** Two sentences with a word in common, and what is made of it with a memory and without. */
public final class NoMemoryView extends SceneView {

    private static final int LEAST_DIGITS = 3;
    /** Below this width, in units of which the type is as usual, the guesses have no room beside the numbers. */
    private static final double NARROW = 1000;
    private static final double GUESSES = 292;
    private static final double LEAST = 200;

    private final SceneEvents events;
    private final Label upperTitle = SceneText.wrapped("memory-upper-title", "scene-heading");
    private final Label lowerTitle = SceneText.wrapped("memory-lower-title", "scene-heading");
    private final RnnRow upper;
    private final RnnRow lower;
    private final VBox upperPart;
    private final VBox lowerPart;
    private final Label aloneTitle = SceneText.wrapped("memory-alone-title", "scene-heading");
    private final VectorTable alone = new VectorTable("memory-alone");
    private final VBox alonePart = part(aloneTitle, alone);
    private final Label stateTitle = SceneText.wrapped("memory-state-title", "scene-heading");
    private final VectorTable state = new VectorTable("memory-state");
    private final VBox statePart = part(stateTitle, state);
    private final Label hint = SceneText.wrapped("memory-hint", "scene-said");
    private final GuessList upperGuess = new GuessList("memory-guess-upper");
    private final GuessList lowerGuess = new GuessList("memory-guess-lower");
    private final GuessList aloneGuess = new GuessList("memory-guess-alone");
    /** Keeps the columns of both tables one under the other. */
    private final Region besideState = new Region();
    private final VBox content = new VBox();
    private NoMemory scene;
    private Cursor shown;
    private int shownDigits;
    private double typeScale = 1;
    private boolean isNarrow;

    /** A scene that tells what the hand does to it. */
    public NoMemoryView(SceneEvents events) {
        this.events = events;
        upper = new RnnRow("memory-upper", events::onWordChosen);
        lower = new RnnRow("memory-lower", this::chooseInLower);
        setId("scene-no-memory");
        upperPart = part(upperTitle, upper);
        lowerPart = part(lowerTitle, lower);
        content.getStyleClass().add("scene-content");
        arrange();
        SceneScroll scroll = new SceneScroll("memory-scroll", content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        widthProperty().subscribe(this::fit);
    }

    private static VBox part(Label title, Region picture) {
        VBox part = new VBox(title, picture);
        part.getStyleClass().add("scene-part");
        part.setMinWidth(LEAST);
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    /** What is guessed stands beside what it is guessed from where both have room, else under all, and both rows in one. */
    private void arrange() {
        content.getChildren().clear();
        if (isNarrow) {
            HBox guesses = line(upperGuess, lowerGuess, aloneGuess);
            HBox rows = line(upperPart, lowerPart);
            rows.setAlignment(Pos.TOP_LEFT);
            VBox.setVgrow(rows, Priority.ALWAYS);
            content.getChildren().addAll(rows, hint, alonePart, statePart, guesses);
        } else {
            HBox above = line(upperPart, upperGuess);
            HBox below = line(lowerPart, lowerGuess);
            Stream.of(above, below).forEach(line -> VBox.setVgrow(line, Priority.ALWAYS));
            content.getChildren().addAll(above, below, hint, line(alonePart, aloneGuess),
                    line(statePart, besideState));
        }
        Stream.of(upperPart, lowerPart).forEach(part -> VBox.setVgrow(part, Priority.ALWAYS));
    }

    private static HBox line(Region... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("scene-parts");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fit() {
        double room = getWidth() / typeScale;
        Stream.of(upperGuess, lowerGuess, aloneGuess).forEach(guess -> guess.fit(room < NARROW ? 0 : GUESSES * typeScale));
        besideState.setMinWidth(GUESSES * typeScale);
        if (room < NARROW != isNarrow) {
            isNarrow = room < NARROW;
            Stream.of(alone, state).forEach(table -> table.setFlat(isNarrow));
            arrange();
        }
    }

    @Override
    public void show(SceneFrame frame) {
        upper.show(frame.frame());
        NoMemory next = (NoMemory) frame.scene();
        int digits = frame.frame().diagram().digits();
        // While a step moves, frames come that change nothing here.
        boolean isOtherWord = shown == null || shown.t() != frame.frame().cursor().t();
        if (isOtherWord || !isSame(next) || digits != shownDigits) {
            shown = frame.frame().cursor();
            shownDigits = digits;
            show(next, frame.frame().cursor());
        }
    }

    private boolean isSame(NoMemory next) {
        return next.shared().equals(scene.shared()) && next.words().equals(scene.words())
                && next.beside().equals(scene.beside()) && next.document().equals(scene.document())
                && next.lower().rnn().equals(scene.lower().rnn());
    }

    private void show(NoMemory next, Cursor cursor) {
        scene = next;
        upperTitle.setText(Messages.text("scene.memory.rnn", SceneText.beginning(scene.words())));
        lowerTitle.setText(Messages.text("scene.memory.rnn", SceneText.beginning(scene.beside())));
        lower.show(scene.lower(), scene.beside(), scene.shared().map(shared -> shared.lowerT() + 1).orElse(0));
        boolean isShared = scene.shared().isPresent();
        Stream.of(alonePart, statePart, upperGuess, lowerGuess, aloneGuess).forEach(part -> {
            part.setVisible(isShared);
            part.setManaged(isShared);
        });
        hint.setVisible(!isShared);
        hint.setManaged(!isShared);
        hint.setText(cursor.isStart()
                ? Messages.text("scene.memory.start")
                : Messages.text("scene.memory.nothing", scene.words().get(cursor.t())));
        scene.shared().ifPresent(shared -> show(shared, shownDigits));
    }

    private void show(SharedWord shared, int digits) {
        String above = SceneText.upTo(scene.words(), shared.upperT());
        String below = SceneText.upTo(scene.beside(), shared.lowerT());
        aloneTitle.setText(Messages.text(shared.isSameAlone() ? "scene.memory.alone" : "scene.memory.alone.numbers",
                shared.word()));
        List<VectorTable.Row> alike = List.of(new VectorTable.Row(above, shared.upperAlone().h(), false),
                new VectorTable.Row(below, shared.lowerAlone().h(), false));
        List<VectorTable.Row> apart = List.of(new VectorTable.Row(above, shared.upper(), false),
                new VectorTable.Row(below, shared.lower(), false),
                new VectorTable.Row(Messages.text("scene.memory.difference"), shared.difference(), true));
        alone.show(alike, apart, digits);
        state.show(apart, alike, digits);
        stateTitle.setText(Messages.text(shared.distance() == 0 ? "scene.memory.state.same" : "scene.memory.state",
                shared.word(), Decimals.rounded(shared.distance(), digits)));
        int probabilities = Math.max(LEAST_DIGITS, digits);
        upperGuess.show(Messages.text("scene.memory.guess", SceneText.upTo(scene.words(), shared.upperT())), scene.document(),
                shared.upperGuess(), probabilities);
        lowerGuess.show(Messages.text("scene.memory.guess", SceneText.upTo(scene.beside(), shared.lowerT())), scene.document(),
                shared.lowerGuess(), probabilities);
        Optional<Vector> either = shared.upperGuess().or(shared::lowerGuess).map(_ -> shared.upperAlone().y());
        besideState.setManaged(either.isPresent());
        aloneGuess.show(Messages.text("scene.memory.guess.alone", shared.word()), scene.document(), either, probabilities);
    }

    /** A word of the lower sentence is compared where the upper one has it too. */
    private void chooseInLower(int t) {
        int place = scene.words().lastIndexOf(scene.beside().get(t));
        if (place >= 0) {
            events.onWordChosen(place);
        }
    }

    @Override
    public void setPalette(Palette palette) {
        Stream.of(upper, lower, alone, state).forEach(part -> part.setPalette(palette));
    }

    @Override
    void setScale(double scale) {
        typeScale = scale;
        Stream.of(upper, lower).forEach(row -> row.setTypeScale(scale));
        Stream.of(alone, state).forEach(table -> table.setTypeScale(scale));
        fit();
    }
}
