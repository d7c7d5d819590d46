package org.unrolled.view.lesson.scene;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.unrolled.model.lesson.scene.MetOrders;
import org.unrolled.model.lesson.scene.OrderAnswer;
import org.unrolled.model.lesson.scene.WordOrder;
import org.unrolled.model.network.Vector;
import org.unrolled.text.Messages;

/** The orders met so far: the bag of each, and what both networks say to it. An order that is pressed is read again. */
final class OrderTable extends GridPane {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    /** A longer bag is told by its words instead. */
    private static final int MOST_COUNTS = 8;

    private final Consumer<List<String>> onOrder;

    OrderTable(Consumer<List<String>> onOrder) {
        this.onOrder = onOrder;
        setId("order-table");
        getStyleClass().add("order-table");
        ColumnConstraints orders = new ColumnConstraints();
        orders.setMinWidth(60);
        getColumnConstraints().add(orders);
        for (int column = 1; column < 4; column++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setMinWidth(USE_PREF_SIZE);
            numbers.setHalignment(HPos.LEFT);
            getColumnConstraints().add(numbers);
        }
    }

    void show(WordOrder scene, MetOrders met, int digits) {
        // What has the focus is about to go: it stays with the same row.
        int focused = getChildren().stream().filter(node -> node instanceof Button && node.isFocused())
                .mapToInt(GridPane::getRowIndex).findFirst().orElse(-1);
        getChildren().clear();
        addRow(0, head(Messages.text("scene.order.head.order")), head(Messages.text("scene.order.head.bag")),
                head(AnswerText.head(scene.document(), Messages.text("scene.ann"))),
                head(AnswerText.head(scene.document(), Messages.text("scene.rnn"))));
        List<OrderAnswer> answers = met.answers(scene);
        for (int row = 1; row <= answers.size(); row++) {
            OrderAnswer answer = answers.get(row - 1);
            boolean isPresent = answer.words().equals(scene.words());
            Button order = new Button(SceneText.beginning(answer.words()));
            order.setId("order-met-" + row);
            order.getStyleClass().add("order-met");
            order.setMaxWidth(Double.MAX_VALUE);
            order.setMinWidth(0);
            order.pseudoClassStateChanged(PRESENT, isPresent);
            order.setAccessibleText(Messages.text("scene.order.again", order.getText()));
            order.setOnAction(_ -> onOrder.accept(answer.words()));
            addRow(row, order, cell("bag", row, bag(scene, answer.bag()), isPresent),
                    cell("ann", row, AnswerText.of(scene.document(), answer.ofBag().y(), digits), isPresent),
                    cell("rnn", row, AnswerText.of(scene.document(), answer.recurrent(), digits), isPresent));
            if (row == focused) {
                order.requestFocus();
            }
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("order-head");
        head.setMinWidth(USE_PREF_SIZE);
        return head;
    }

    private static Label cell(String column, int row, String text, boolean isPresent) {
        Label cell = new Label(text);
        cell.setId("order-" + column + "-" + row);
        cell.getStyleClass().addAll("order-cell", "order-cell-" + column);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.pseudoClassStateChanged(PRESENT, isPresent);
        return cell;
    }

    /** Its counts, or of a long one the words that occur. */
    private static String bag(WordOrder scene, Vector bag) {
        return bag.size() <= MOST_COUNTS
                ? bag.stream().mapToObj(count -> String.valueOf((int) count))
                        .collect(Collectors.joining(" ", "[", "]"))
                : Messages.text("scene.order.bag.short", (int) bag.stream().filter(count -> count > 0).count(),
                        bag.size());
    }
}
