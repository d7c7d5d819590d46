package org.unrolled.model.lesson.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * The orders of the same words that a class has met so far, the first met first.
 *
 * @param orders no order twice
 */
public record MetOrders(List<List<String>> orders) {

    /** None. */
    public static final MetOrders NONE = new MetOrders(List.of());

    /** How many are kept: the first, from which one set out, and those met last. */
    public static final int MOST = 8;

    /** Keeps the orders as they are. */
    public MetOrders {
        orders = List.copyOf(orders);
    }

    /** These and the scene's present order; that alone where its words are others. */
    public MetOrders with(WordOrder scene) {
        if (orders.isEmpty() || !scene.hasWordsOf(orders.getFirst())) {
            return new MetOrders(List.of(scene.words()));
        }
        if (orders.contains(scene.words())) {
            return this;
        }
        List<List<String>> longer = new ArrayList<>(orders);
        longer.add(scene.words());
        if (longer.size() > MOST) {
            longer.remove(1);
        }
        return new MetOrders(longer);
    }

    /** What the scene's networks say to each. */
    public List<OrderAnswer> answers(WordOrder scene) {
        return orders.stream().map(scene::answer).toList();
    }
}
