package org.unrolled.model.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;

/** The edits done, to be undone, and those undone, to be done again. */
final class History {

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void add(Edit edit) {
        done.push(edit);
        undone.clear();
    }

    /** Lets the last edit end otherwise; it is none if that is how it began. */
    void amend(EditDescription description, NetworkDocument after) {
        NetworkDocument before = done.pop().before();
        undone.clear();
        if (!before.equals(after)) {
            done.push(new Edit(description, before, after));
        }
    }

    /** How many edits can be undone. */
    int size() {
        return done.size();
    }

    Optional<Edit> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Edit> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }

    Edit undo() {
        Edit edit = done.pop();
        undone.push(edit);
        return edit;
    }

    Edit redo() {
        Edit edit = undone.pop();
        done.push(edit);
        return edit;
    }
}
