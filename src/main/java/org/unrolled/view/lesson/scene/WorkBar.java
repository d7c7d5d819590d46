package org.unrolled.view.lesson.scene;

/**
 * How much of something a network takes.
 *
 * @param name of the network
 * @param amount on the scale of its group, 0 or more
 * @param idle the share of it, 0 … 1, that goes into zeros
 * @param written the amount, for people
 * @param isRecurrent whether it is the recurrent network's
 */
record WorkBar(String name, double amount, double idle, String written, boolean isRecurrent) {
}
