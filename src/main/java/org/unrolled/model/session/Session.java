package org.unrolled.model.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIfs;

/**
 * What changes while somebody works: the document, the sentence, how far it has been read, and what can be undone. The
 * only mutable part of the model; for one thread. Whoever listens is told after every change. For a demonstration all of
 * that is set aside, and taken back after it.
 */
public final class Session {

    private final List<Runnable> listeners = new ArrayList<>();
    private History history = new History();
    private NetworkDocument document;
    private NetworkDocument saved;
    /** The document as it was before the gesture under way; null when there is none. */
    private NetworkDocument beforeGesture;
    private List<String> words;
    private ForwardTrace trace;
    /** The network of the document that was traced last. */
    private Rnn traced;
    private WhatIfs whatIfs = WhatIfs.NONE;
    private Cursor cursor = Cursor.START;
    /** The work during a demonstration; null when there is none. */
    private Aside aside;

    /** Work that has been set aside, with all that can be undone. */
    private record Aside(NetworkDocument document, NetworkDocument saved, History history, List<String> words,
            Cursor cursor, WhatIfs whatIfs) {
    }

    /** Starts with a document, at the start of its first sentence. */
    public Session(NetworkDocument document) {
        open(document);
    }

    /** Is told after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The document as it is now. */
    public NetworkDocument document() {
        return document;
    }

    /** The words of the sentence being read. */
    public List<String> words() {
        return words;
    }

    /** The forward pass over the sentence, with the weights as they are now and under what is asked "what if" of. */
    public ForwardTrace trace() {
        return trace;
    }

    /** What the network is run otherwise in than it is written. */
    public WhatIfs whatIfs() {
        return whatIfs;
    }

    /** Runs the network otherwise. That changes no document: there is nothing to undo or to save. */
    public void ask(WhatIfs asked) {
        if (!asked.equals(whatIfs)) {
            whatIfs = asked;
            retrace();
        }
    }

    /** How far the sentence has been read. */
    public Cursor cursor() {
        return cursor;
    }

    /** The way through the sentence. */
    public Walk walk() {
        return new Walk(words.size(), document.rnn().reads());
    }

    /** Whether the work differs from what was opened or saved last; what is changed for a demonstration is no work. */
    public boolean isUnsaved() {
        return !work().equals(savedWork());
    }

    /** The document that is worked on, be it shown or set aside. */
    public NetworkDocument work() {
        return aside != null ? aside.document : document;
    }

    /** The document that is worked on as it was opened or saved last. */
    public NetworkDocument savedWork() {
        return aside != null ? aside.saved : saved;
    }

    /** Whether the work is set aside and something else is shown. */
    public boolean isDemonstrating() {
        return aside != null;
    }

    /** The document as it was opened or saved last. */
    public NetworkDocument saved() {
        return saved;
    }

    /** The document before the gesture under way, or else before the last edit that stands; empty if there is none. */
    public Optional<NetworkDocument> beforeLastEdit() {
        return beforeGesture != null ? Optional.of(beforeGesture) : history.nextUndo().map(Edit::before);
    }

    /** Whether a gesture is under way: changes are shown that are no edit yet. */
    public boolean isInGesture() {
        return beforeGesture != null;
    }

    /** How many edits can be undone: an edit that goes on with the last one adds none. */
    public int undoableEdits() {
        return history.size();
    }

    /** What undo would undo. */
    public Optional<EditDescription> nextUndo() {
        return history.nextUndo().map(Edit::description);
    }

    /** What redo would do again. */
    public Optional<EditDescription> nextRedo() {
        return history.nextRedo().map(Edit::description);
    }

    /**
     * Shows another document for a while, in this state and with nothing to undo. The work is set aside, unless it is
     * already.
     *
     * @param sentence 1 to 10 000 words of its vocabulary
     * @param place how far it has been read, or the nearest there is
     */
    public void demonstrate(NetworkDocument shown, List<String> sentence, Cursor place, WhatIfs asked) {
        if (aside == null) {
            cancel();
            aside = new Aside(document, saved, history, words, cursor, whatIfs);
        }
        adopt(new Aside(shown, shown, new History(), List.copyOf(sentence), place, asked));
    }

    /** Ends a demonstration, if there is one: the work is as it was before. */
    public void endDemonstration() {
        if (aside != null) {
            Aside work = aside;
            aside = null;
            adopt(work);
        }
    }

    private void adopt(Aside other) {
        beforeGesture = null;
        document = other.document;
        saved = other.saved;
        history = other.history;
        words = other.words;
        cursor = other.cursor;
        whatIfs = other.whatIfs;
        // Nothing is left of the other network that could be at the same place.
        traced = null;
        retrace();
    }

    /**
     * Puts another document in the place of this one, with nothing to undo, at the start of its first sentence. It is
     * run as it is written. A demonstration is over with that.
     */
    public void open(NetworkDocument opened) {
        aside = null;
        history = new History();
        beforeGesture = null;
        document = opened;
        saved = opened;
        whatIfs = WhatIfs.NONE;
        words = firstSentence();
        cursor = Cursor.START;
        retrace();
    }

    /** Notes that the work as it is now has been written. */
    public void markSaved() {
        if (aside != null) {
            aside = new Aside(aside.document, aside.document, aside.history, aside.words, aside.cursor, aside.whatIfs);
        } else {
            saved = document;
        }
        tell();
    }

    /**
     * Reads another sentence, from its start.
     *
     * @param sentence 1 to 10 000 words of the vocabulary
     * @throws org.unrolled.model.network.UnknownWordException naming the first word that is not known
     * @throws IllegalArgumentException if there are none or too many
     */
    public void read(List<String> sentence) {
        if (sentence.isEmpty() || sentence.size() > Sentence.MAX_WORDS) {
            throw new IllegalArgumentException("a sentence has 1 to " + Sentence.MAX_WORDS + " words");
        }
        trace = traceOf(sentence);
        words = List.copyOf(sentence);
        cursor = Cursor.START;
        tell();
    }

    /** Reads the document's first sentence, from its start. */
    public void readFirst() {
        read(firstSentence());
    }

    /** Goes to a place of the walk, or the nearest there is. */
    public void moveTo(Cursor place) {
        Cursor reachable = walk().clamp(place);
        if (!reachable.equals(cursor)) {
            cursor = reachable;
            tell();
        }
    }

    /** Changes the document in one step that can be undone; a change that changes nothing is none. */
    public void edit(EditDescription description, NetworkDocument after) {
        preview(after);
        commit(description);
    }

    /**
     * Goes on with the last edit: what it did and this are one step to undo.
     *
     * @param description of both together
     * @throws java.util.NoSuchElementException if there is no edit to go on with
     */
    public void amend(EditDescription description, NetworkDocument after) {
        cancel();
        history.amend(description, after);
        document = after;
        retrace();
    }

    /** Shows a document while a gesture is under way: a weight being dragged. */
    public void preview(NetworkDocument after) {
        if (beforeGesture == null) {
            beforeGesture = document;
        }
        document = after;
        retrace();
    }

    /** Shows one number changed while a gesture is under way. */
    public void preview(WeightId id, double value) {
        preview(document.withRnn(document.rnn().with(id, value)));
    }

    /** Ends a gesture: all it changed is one step to undo. */
    public void commit(EditDescription description) {
        if (beforeGesture != null) {
            NetworkDocument before = beforeGesture;
            beforeGesture = null;
            if (!before.equals(document)) {
                history.add(new Edit(description, before, document));
            }
            tell();
        }
    }

    /** Ends a gesture and puts back what it changed. */
    public void cancel() {
        if (beforeGesture != null) {
            document = beforeGesture;
            beforeGesture = null;
            retrace();
        }
    }

    /** Undoes the last edit, if there is one. A gesture under way is given up first. */
    public void undo() {
        cancel();
        if (history.nextUndo().isPresent()) {
            document = history.undo().before();
            retrace();
        }
    }

    /** Does the last undone edit again, if there is one. A gesture under way is given up first. */
    public void redo() {
        cancel();
        if (history.nextRedo().isPresent()) {
            document = history.redo().after();
            retrace();
        }
    }

    /**
     * The document with the weights it was opened or saved with. Words, hidden units and outputs added since keep
     * theirs, and so does a read-out of another kind.
     */
    public NetworkDocument withSavedWeights() {
        return SavedWeights.in(document, saved);
    }

    private void retrace() {
        if (!words.stream().allMatch(document.vocabulary()::contains)) {
            words = firstSentence();
            cursor = Cursor.START;
        }
        Rnn former = traced;
        trace = traceOf(words);
        traced = document.rnn();
        // Another network than the one that has read this far: reading starts over.
        boolean isOtherStructure = former != null && !former.hasStructureOf(traced);
        cursor = isOtherStructure ? Cursor.START : walk().clamp(cursor);
        tell();
    }

    private ForwardTrace traceOf(List<String> sentence) {
        return ForwardTrace.of(whatIfs.applyTo(document.rnn()), document.vocabulary().indicesOf(sentence));
    }

    private List<String> firstSentence() {
        return document.firstSentence();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
