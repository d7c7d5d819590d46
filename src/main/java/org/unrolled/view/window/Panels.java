package org.unrolled.view.window;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.HiddenSidesPane;
import org.unrolled.text.Messages;

/**
 * The picture in the middle, and around it panels that fold away and keep their sizes. A folded one waits behind its
 * edge of the window: it slides over the picture while the pointer is there.
 */
final class Panels extends StackPane {

    /** What the panels need at the usual size of the type, in pixels. */
    private static final double LEAST_LEFT = 232;
    private static final double LEAST_LESSON = 292;
    private static final double LEAST_PICTURE = 300;
    private static final double LEAST_RIGHT = 333;
    private static final double LEAST_HEIGHT = 400;
    private static final double LEAST_BOTTOM = 130;

    /** Near enough to the edge to mean it, in pixels. */
    private static final double EDGE = 6;
    private static final Duration DELAY = Duration.millis(350);
    private static final Duration SLIDING = Duration.millis(200);
    private static final Duration AT_ONCE = Duration.millis(1);

    private final HiddenSidesPane sides = new HiddenSidesPane();
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final Node left;
    private final Node right;
    private final Node bottom;
    private final BooleanProperty showsLeft = new SimpleBooleanProperty(true);
    private final BooleanProperty showsRight = new SimpleBooleanProperty();
    private final BooleanProperty showsBottom = new SimpleBooleanProperty();
    /** What is open around other pictures while one has the whole width; null while none has. */
    private PanelLayout folded;
    private boolean keepsLeft;
    /** Whether a hand is on a divider. */
    private boolean isHeld;
    /** Where the dividers were asked to be; a split pane may have moved them since, with its own size. */
    private double leftAt = 0.165;
    private double rightAt = 0.755;
    private double bottomAt = 0.7;

    private double typeScale = 1;

    Panels(Node left, Node picture, Node right, Node bottom) {
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        getStyleClass().add("panels");
        down.setOrientation(Orientation.VERTICAL);
        down.getItems().add(picture);
        across.getItems().add(down);
        // In a window too small for all the panels scroll, and the buttons below them stay.
        ScrollPane scroll = new ScrollPane(across);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("panels-scroll");
        for (Region pane : List.of(this, sides, scroll, down)) {
            pane.setMinSize(0, 0);
        }
        sides.setContent(scroll);
        sides.setTriggerDistance(EDGE);
        sides.setAnimationDelay(DELAY);
        sides.setFocusTraversable(false);
        getChildren().add(sides);
        new DividerKeys(across, this::nameAcross, this::remember);
        new DividerKeys(down, _ -> Messages.text("panels.divider.below"), this::remember);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::takeDivider);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> letDividerGo());
        across.widthProperty().subscribe(() -> Platform.runLater(this::place));
        down.heightProperty().subscribe(() -> Platform.runLater(this::place));
        showsLeft.subscribe(this::arrange);
        showsRight.subscribe(this::arrange);
        showsBottom.subscribe(this::arrange);
        arrange();
    }

    BooleanProperty showsLeft() {
        return showsLeft;
    }

    BooleanProperty showsRight() {
        return showsRight;
    }

    BooleanProperty showsBottom() {
        return showsBottom;
    }

    /** Gives the left panel a lesson's room, beside a picture that wants the whole width too; or no longer. */
    void keepLeft(boolean isKept) {
        keepsLeft = isKept;
        sizeLeast();
    }

    /** Folds all panels away for a picture that wants the whole width, or puts them back as they were before it. */
    void foldFor(boolean isWide) {
        if (isWide && folded == null) {
            PanelLayout open = layoutNow();
            folded = open;
            adopt(new PanelLayout(keepsLeft && open.showsSentences(), false, false, open.left(), open.right(),
                    open.bottom()));
        } else if (!isWide && folded != null) {
            PanelLayout before = folded;
            folded = null;
            adopt(before);
        }
    }

    /** How large the type is, 1 as usual: the room that the panels need goes with it. */
    void setTypeScale(double scale) {
        typeScale = scale;
        sizeLeast();
    }

    private void sizeLeast() {
        double leastLeft = keepsLeft ? LEAST_LESSON : LEAST_LEFT;
        double width = LEAST_PICTURE + (showsLeft.get() ? leastLeft : 0) + (showsRight.get() ? LEAST_RIGHT : 0);
        down.setMinWidth(LEAST_PICTURE * typeScale);
        across.setMinSize(width * typeScale, (LEAST_HEIGHT + (showsBottom.get() ? LEAST_BOTTOM : 0)) * typeScale);
    }

    /** Whether folded panels come at once instead of sliding in. */
    void setStill(boolean isStill) {
        sides.setAnimationDuration(isStill ? AT_ONCE : SLIDING);
    }

    PanelLayout layoutNow() {
        if (folded != null) {
            return folded;
        }
        return new PanelLayout(showsLeft.get(), showsBottom.get(), showsRight.get(), leftAt, rightAt, bottomAt);
    }

    void setLayout(PanelLayout layout) {
        if (folded != null) {
            folded = layout;
            adopt(new PanelLayout(keepsLeft && layout.showsSentences(), false, false, layout.left(), layout.right(),
                    layout.bottom()));
        } else {
            adopt(layout);
        }
    }

    private void adopt(PanelLayout layout) {
        showsLeft.set(layout.showsSentences());
        showsBottom.set(layout.showsArithmetic());
        showsRight.set(layout.showsWeights());
        leftAt = layout.left();
        rightAt = layout.right();
        bottomAt = layout.bottom();
        place();
        // A split pane that has not been laid out yet gives its panels the sizes that they prefer.
        Platform.runLater(this::place);
    }

    private void arrange() {
        sizeLeast();
        if (showsLeft.get()) {
            sides.setLeft(null);
        }
        if (showsRight.get()) {
            sides.setRight(null);
        }
        if (showsBottom.get()) {
            sides.setBottom(null);
        }
        // What stays is left where it is: a hand may be on it.
        across.getItems().removeIf(item -> item == left && !showsLeft.get() || item == right && !showsRight.get());
        if (showsLeft.get() && !across.getItems().contains(left)) {
            across.getItems().addFirst(unfolded(left));
        }
        if (showsRight.get() && !across.getItems().contains(right)) {
            across.getItems().addLast(unfolded(right));
        }
        if (showsBottom.get() != down.getItems().contains(bottom)) {
            if (showsBottom.get()) {
                down.getItems().add(unfolded(bottom));
            } else {
                down.getItems().remove(bottom);
            }
        }
        sides.setLeft(showsLeft.get() ? null : left);
        sides.setRight(showsRight.get() ? null : right);
        sides.setBottom(showsBottom.get() ? null : bottom);
        place();
    }

    /** A panel as it was before it waited behind an edge. */
    private static Node unfolded(Node panel) {
        panel.setManaged(true);
        panel.setVisible(true);
        return panel;
    }

    private String nameAcross(int divider) {
        boolean isLeft = divider == 0 && across.getItems().contains(left);
        return Messages.text(isLeft ? "panels.divider.left" : "panels.divider.right");
    }

    private void takeDivider(MouseEvent press) {
        for (Node node = (Node) press.getTarget(); node != this && !isHeld; node = node.getParent()) {
            isHeld = node.getStyleClass().contains("split-pane-divider");
        }
    }

    private void letDividerGo() {
        if (isHeld) {
            isHeld = false;
            remember();
        }
    }

    private void remember() {
        double[] columns = across.getDividerPositions();
        if (across.getItems().contains(left)) {
            leftAt = columns[0];
        }
        if (across.getItems().contains(right)) {
            rightAt = columns[columns.length - 1];
        }
        if (down.getItems().contains(bottom)) {
            bottomAt = down.getDividerPositions()[0];
        }
    }

    private void place() {
        int divider = 0;
        if (across.getItems().contains(left)) {
            across.setDividerPosition(divider++, leftAt);
        }
        if (across.getItems().contains(right)) {
            across.setDividerPosition(divider, rightAt);
        }
        if (down.getItems().contains(bottom)) {
            down.setDividerPosition(0, bottomAt);
        }
    }
}
