package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import org.unrolled.diagram.lesson.RnnRowLayout;
import org.unrolled.model.predict.Quiz;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.PaintedRegion;

/** The recurrent network over a sentence, in small: a panel per word, and the same Wh from each to the next. */
public final class RnnRow extends PaintedRegion {

    private static final double LEAST_WIDTH = 160;
    private static final double PREFERRED_WIDTH = 640;
    private static final int USUAL_DIGITS = 2;

    private final String id;
    private final IntConsumer onWordChosen;
    private final List<RnnRowHandle> handles = new ArrayList<>();
    private RnnRowPainter.Moment moment;
    private double typeScale = 1;

    /** The row of the frame's sentence: a click on a panel chooses its word. */
    public RnnRow(SceneEvents events) {
        this("rnn-row", events::onWordChosen);
    }

    /**
     * A row of any sentence.
     *
     * @param id its name in the scene; the panels' is this and a number from 1
     * @param onWordChosen hears the time step whose panel was chosen
     */
    public RnnRow(String id, IntConsumer onWordChosen) {
        this.id = id;
        this.onWordChosen = onWordChosen;
        setId(id);
        getStyleClass().add("rnn-row");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** Shows the frame's sentence, as far as it has been read. */
    public void show(Frame frame) {
        show(new RnnRowPainter.Moment(frame.diagram().trace(), frame.words(), frame.cursor(), frame.diagram().digits(),
                frame.diagram().quiz(), frame.diagram()::doneOf));
    }

    /**
     * Shows a sentence.
     *
     * @param read how many of its words have been read, all their parts: 0 … T
     */
    public void show(ForwardTrace trace, List<String> words, int read) {
        Cursor done = read == 0 ? Cursor.START : new Cursor(read - 1, Part.OUTPUT);
        show(new RnnRowPainter.Moment(trace, words, done, USUAL_DIGITS, Quiz.OFF, (_, _) -> done));
    }

    private void show(RnnRowPainter.Moment next) {
        // While a step moves, frames come that change nothing here.
        if (moment != null && moment.isLike(next)) {
            return;
        }
        boolean isOtherShape = moment == null
                || moment.trace().rnn().hiddenSize() != next.trace().rnn().hiddenSize();
        moment = next;
        setAccessibleText(Messages.text("scene.row.accessible", SceneText.beginning(next.words()),
                Math.max(0, next.done().t() + 1), next.words().size()));
        if (isOtherShape && getParent() != null) {
            getParent().requestLayout();
        }
        repaint();
    }

    /** How large the type is, 1 as usual. */
    public void setTypeScale(double scale) {
        typeScale = scale;
        setScale(scale);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /** Where everything lies at this size, in units of which the type is as usual. */
    RnnRowLayout places() {
        return new RnnRowLayout(moment.words().size(), moment.trace().rnn().hiddenSize(), moment.done().t(),
                getWidth() / typeScale, getHeight() / typeScale);
    }

    @Override
    protected void paint(GraphicsContext pen) {
        if (moment != null) {
            new RnnRowPainter(pen, palette(), places(), moment).paint();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (moment == null || getWidth() <= 0) {
            return;
        }
        RnnRowLayout places = places();
        // A handle belongs to a place in the row, so that the focus stays where it is when the words change.
        while (handles.size() < places.shown()) {
            RnnRowHandle handle = new RnnRowHandle(onWordChosen);
            handles.add(handle);
            getChildren().add(handle);
        }
        for (int i = 0; i < handles.size(); i++) {
            RnnRowHandle handle = handles.get(i);
            handle.setVisible(i < places.shown());
            if (handle.isVisible()) {
                int t = places.first() + i;
                handle.setId(id + "-" + (t + 1));
                handle.show(t, accessible(t), places.showsValues());
                handle.place(places.panel(t), typeScale);
            }
        }
    }

    /** A panel, as a screen reader says it and as it is said where its values have no room. */
    private String accessible(int t) {
        String word = moment.words().get(t);
        return moment.isKnown(t)
                ? Messages.text("scene.row.word", t + 1, moment.words().size(), word,
                        VectorText.numbers(moment.trace().step(t).h(), moment.digits()))
                : Messages.text("scene.row.unread", t + 1, moment.words().size(), word);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH * typeScale;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH * typeScale;
    }

    @Override
    protected double computeMinHeight(double width) {
        return RnnRowLayout.leastHeight(hidden()) * typeScale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return RnnRowLayout.preferredHeight(hidden()) * typeScale;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return RnnRowLayout.mostHeight(hidden()) * typeScale;
    }

    private int hidden() {
        return moment == null ? 3 : moment.trace().rnn().hiddenSize();
    }
}
