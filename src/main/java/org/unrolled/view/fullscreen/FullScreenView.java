package org.unrolled.view.fullscreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.theme.Theme;
import org.unrolled.view.transport.TransportEvents;
import org.unrolled.view.transport.WordChips;

/** What a presentation has around the picture: the words above, the place in them below, and what covers all. */
public final class FullScreenView {

    private final WordChips chips;
    private final HBox words;
    private final Label place = new Label();
    private final HBox foot;
    private final Spotlight spotlight = new Spotlight();
    private final Region cover = new Region();
    private Blank blank = Blank.NONE;

    /** A presentation that reports to these events; it is not seen yet. */
    public FullScreenView(TransportEvents events) {
        chips = new WordChips("presented-chip-", events::onWordChosen);
        words = new HBox(chips);
        HBox.setHgrow(chips, Priority.ALWAYS);
        words.setId("presented-words");
        words.getStyleClass().add("presented-words");
        place.setId("presented-place");
        place.getStyleClass().add("presented-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        foot = new HBox(place);
        foot.setId("presented-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("presented-foot");
        cover.setId("cover");
        cover.setManaged(false);
        show(Blank.NONE);
        setVisible(false);
    }

    /** The words, for the top of the screen. */
    public Node words() {
        return words;
    }

    /** The place in the sentence, for the foot of the screen. */
    public Node foot() {
        return foot;
    }

    /** What darkens all but a place. */
    public Region spotlight() {
        return spotlight;
    }

    /** What covers all. */
    public Region cover() {
        return cover;
    }

    /** Draws in the colours of a theme. */
    public void setTheme(Theme theme) {
        chips.setPalette(theme.palette());
    }

    /** Shows where the walk stands. */
    public void show(Frame frame) {
        chips.show(frame);
        place.setText(frame.cursor().isStart() ? Messages.text("status.start")
                : Messages.text("status.word", frame.cursor().t() + 1, frame.words().size()));
    }

    /** Covers the screen, or no longer. */
    public void show(Blank next) {
        blank = next;
        cover.setVisible(next != Blank.NONE);
        cover.setStyle("-fx-background-color: " + (next == Blank.WHITE ? "white" : "black") + ";");
    }

    /** What covers the screen now. */
    public Blank blank() {
        return blank;
    }

    /** Darkens all but a place, or no longer. */
    public void setSpotlight(boolean isOn) {
        spotlight.setVisible(isOn);
    }

    /** Whether all but a place is dark. */
    public boolean hasSpotlight() {
        return spotlight.isVisible();
    }

    /** Puts the spotlight on a place of the screen. */
    public void pointSpotlight(double x, double y) {
        spotlight.point(x, y);
    }

    /** Shows words and foot, or nothing of all this. */
    public void setVisible(boolean isSeen) {
        for (Node part : new Node[] {words, foot}) {
            part.setVisible(isSeen);
            part.setManaged(isSeen);
        }
        if (!isSeen) {
            show(Blank.NONE);
            setSpotlight(false);
        }
    }
}
