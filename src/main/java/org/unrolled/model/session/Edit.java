package org.unrolled.model.session;

import org.unrolled.model.document.NetworkDocument;

/**
 * A change of the document, as a value: undoing it is the same turned round.
 *
 * @param description what it did
 * @param before the document it changed
 * @param after what became of it
 */
public record Edit(EditDescription description, NetworkDocument before, NetworkDocument after) {
}
