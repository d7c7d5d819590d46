package org.unrolled.model.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The edits done, to be undone, and those undone, to be done again. */
final class History {

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    void add(Edit edit) {
        done.push(edit);
        undone.clear();
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

    void clear() {
        done.clear();
        undone.clear();
    }
}
