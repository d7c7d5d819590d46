package org.unrolled.view.picture;

/** The part of the view that the command line may use. */
public record PlantedPicture() {
}
