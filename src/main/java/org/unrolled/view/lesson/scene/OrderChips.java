package org.unrolled.view.lesson.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.unrolled.diagram.Box;
import org.unrolled.diagram.Point;
import org.unrolled.diagram.lesson.ChipFlow;
import org.unrolled.text.Messages;
import org.unrolled.view.theme.Palette;

/** Words that a hand or keys put in another order. While one is dragged, the others make room. */
final class OrderChips extends Region {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double GAP = 10;
    private static final double LEAST_WIDTH = 240;
    /** More chips than a class puts in order would only cost time: what comes after them stays where it is. */
    private static final int MOST_CHIPS = 40;

    private final Consumer<List<String>> onOrder;
    private final Consumer<Integer> onFollowed;
    private final List<Label> chips = new ArrayList<>();
    private List<String> words = List.of();
    /** Which chip stands at each place: 0, 1, 2 … but while one is dragged. */
    private List<Integer> order = List.of();
    private int held = -1;
    private Point2D grabbed = Point2D.ZERO;
    private Point2D pointer = Point2D.ZERO;
    private Palette palette = Palette.LIGHT;

    /**
     * An empty row.
     *
     * @param onOrder hears the words in their new order
     * @param onFollowed hears which chip the hand or the focus has taken last, from 0
     */
    OrderChips(Consumer<List<String>> onOrder, Consumer<Integer> onFollowed) {
        this.onOrder = onOrder;
        this.onFollowed = onFollowed;
        setId("order-chips");
        getStyleClass().add("order-chips");
        setAccessibleRole(AccessibleRole.PARENT);
        widthProperty().subscribe(this::requestLayout);
    }

    void show(List<String> shown) {
        if (shown.equals(words) && held >= 0) {
            return;
        }
        words = shown;
        // A chip belongs to a place: the words go through them, and a chip that has the focus keeps it.
        int count = Math.min(words.size(), MOST_CHIPS);
        while (chips.size() < count) {
            chips.add(chip(chips.size()));
            getChildren().add(chips.getLast());
        }
        for (int i = 0; i < chips.size(); i++) {
            boolean isShown = i < count;
            Label chip = chips.get(i);
            chip.setVisible(isShown);
            if (isShown) {
                chip.setText(words.get(i));
                chip.setAccessibleText(Messages.text("scene.order.chip", words.get(i), i + 1, words.size()));
            }
        }
        letGo();
        paint();
    }

    void setPalette(Palette colors) {
        palette = colors;
        paint();
    }

    private void paint() {
        for (int i = 0; i < chips.size(); i++) {
            String hue = palette.panel(i).toString().replace("0x", "#");
            String text = palette.textOn(palette.panel(i)).toString().replace("0x", "#");
            chips.get(i).setStyle("-chip-hue: " + hue + "; -chip-text: " + text + ";");
        }
    }

    private Label chip(int index) {
        Label chip = new Label();
        chip.setId("order-chip-" + (index + 1));
        chip.getStyleClass().add("order-chip");
        chip.setFocusTraversable(true);
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(index, event));
        chip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(index, event));
        chip.focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                onFollowed.accept(index);
            }
        });
        return chip;
    }

    private void press(int index, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            chips.get(index).requestFocus();
            held = index;
            grabbed = new Point2D(event.getX(), event.getY());
            pointer = chips.get(index).localToParent(grabbed);
            chips.get(index).pseudoClassStateChanged(HELD, true);
            // In front of the others, but still at its place among those that Tab goes through.
            chips.get(index).setViewOrder(-1);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (held < 0) {
            return;
        }
        pointer = sceneToLocal(event.getSceneX(), event.getSceneY());
        int from = order.indexOf(held);
        int to = flow().placeAt(new Point(pointer.getX() - snappedLeftInset(), pointer.getY() - snappedTopInset()), from);
        order = ChipFlow.moved(order, from, to);
        requestLayout();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (held < 0) {
            return;
        }
        List<String> next = Stream.concat(order.stream().map(words::get), words.stream().skip(order.size())).toList();
        int place = order.indexOf(held);
        letGo();
        event.consume();
        if (isSeen()) {
            tell(next, place);
        }
    }

    /** Whether nothing hides them: the page may have been turned while one was held. */
    private boolean isSeen() {
        Node node = this;
        while (node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return getScene() != null && node.isVisible();
    }

    private void press(int index, KeyEvent event) {
        if (held >= 0 && event.getCode() == KeyCode.ESCAPE) {
            letGo();
            event.consume();
            return;
        }
        if (!event.isAltDown() || event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        event.consume();
        int to = index + (event.getCode() == KeyCode.LEFT ? -1 : 1);
        if (to >= 0 && to < order.size()) {
            tell(ChipFlow.moved(words, index, to), to);
        }
    }

    /** The focus goes with the word that was moved. */
    private void tell(List<String> next, int place) {
        if (!next.equals(words)) {
            onOrder.accept(next);
        }
        chips.get(place).requestFocus();
    }

    private void letGo() {
        held = -1;
        chips.forEach(chip -> {
            chip.pseudoClassStateChanged(HELD, false);
            chip.setViewOrder(0);
        });
        order = IntStream.range(0, Math.min(words.size(), MOST_CHIPS)).boxed().toList();
        requestLayout();
    }

    private ChipFlow flow() {
        return flow(getWidth() - snappedLeftInset() - snappedRightInset());
    }

    private ChipFlow flow(double width) {
        List<Double> widths = order.stream().map(i -> Math.ceil(chips.get(i).prefWidth(-1))).toList();
        double height = chips.isEmpty() ? 0 : Math.ceil(chips.getFirst().prefHeight(-1));
        return new ChipFlow(widths, height, GAP, Math.max(1, width));
    }

    @Override
    protected void layoutChildren() {
        List<Box> places = flow().places();
        for (int place = 0; place < order.size(); place++) {
            Label chip = chips.get(order.get(place));
            Box box = places.get(place);
            double x = box.x() + snappedLeftInset();
            double y = box.y() + snappedTopInset();
            if (order.get(place) == held) {
                x = pointer.getX() - grabbed.getX();
                y = pointer.getY() - grabbed.getY();
            }
            chip.resizeRelocate(x, y, box.width(), box.height());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        return flow(room).height() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        // Asked for with the least width, in which the chips would need lines that they do not need.
        return computePrefHeight(getWidth() > 0 ? getWidth() : -1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow(Double.MAX_VALUE).places().stream().mapToDouble(Box::right).max().orElse(0)
                + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }
}
