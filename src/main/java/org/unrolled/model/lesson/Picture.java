package org.unrolled.model.lesson;

import org.unrolled.model.document.ViewChoice;

/** What a page shows beside its text. */
public sealed interface Picture {

    /** One of the program's own pictures of the network. */
    record View(ViewChoice view) implements Picture {
    }

    /** A feed-forward network beside the recurrent one. */
    record Scene(SceneKind kind) implements Picture {
    }
}
