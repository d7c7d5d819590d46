package org.unrolled.planted;

/** In no room, to show that the rules of the rooms bite. */
public record Roomless() {
}
