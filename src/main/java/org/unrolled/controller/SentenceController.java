package org.unrolled.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unrolled.controller.frame.FrameController;
import org.unrolled.controller.step.StepController;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.session.EditDescription;
import org.unrolled.model.session.Session;
import org.unrolled.text.Messages;
import org.unrolled.view.Frame;
import org.unrolled.view.sentences.SentenceEvents;
import org.unrolled.view.window.MainWindow;

/** Chooses, types and edits sentences. An unknown word is asked about, never dropped or changed on the quiet. */
public final class SentenceController implements SentenceEvents {

    private static final int OFFERS = 3;

    private final Session session;
    private final FrameController frames;
    private final StepController steps;
    private MainWindow window;
    /** The words typed, while one of them is not known. */
    private List<String> typed = List.of();

    /** A controller that reads sentences in this session. */
    public SentenceController(Session session, FrameController frames, StepController steps) {
        this.session = session;
        this.frames = frames;
        this.steps = steps;
    }

    /** The window: it is made after its controllers. */
    public void setWindow(MainWindow window) {
        this.window = window;
    }

    @Override
    public void onSentenceChosen(int index) {
        dismiss();
        read(session.document().sentences().get(index).words());
    }

    @Override
    public void onSentenceTyped(String text) {
        typed = Vocabulary.split(text);
        proceed();
    }

    @Override
    public void onUnknownWordReplaced(String known) {
        List<String> replaced = new ArrayList<>(typed);
        replaced.set(replaced.indexOf(unknown().orElseThrow()), known);
        typed = replaced;
        window.side().setTyped(String.join(" ", typed));
        proceed();
    }

    @Override
    public void onUnknownWordAdded() {
        String word = unknown().orElseThrow();
        session.edit(new EditDescription.WordAdded(word), session.document().withWord(word));
        proceed();
    }

    @Override
    public void onUnknownWordDismissed() {
        dismiss();
    }

    @Override
    public void onSentenceAdded() {
        NetworkDocument document = session.document();
        String text = String.join(" ", session.words());
        List<Sentence> longer = new ArrayList<>(document.sentences());
        longer.add(Sentence.of(text));
        session.edit(new EditDescription.SentenceAdded(text), document.withSentences(longer));
        window.side().selectSentence(longer.size() - 1);
    }

    @Override
    public void onSentenceDeleted(int index) {
        NetworkDocument document = session.document();
        List<Sentence> shorter = new ArrayList<>(document.sentences());
        Sentence deleted = shorter.remove(index);
        session.edit(new EditDescription.SentenceDeleted(deleted.text()), document.withSentences(shorter));
        if (!shorter.isEmpty()) {
            int neighbour = Math.min(index, shorter.size() - 1);
            read(shorter.get(neighbour).words());
            window.side().selectSentence(neighbour);
        }
    }

    @Override
    public void onSentenceMoved(int index, int by) {
        NetworkDocument document = session.document();
        List<Sentence> moved = new ArrayList<>(document.sentences());
        Sentence sentence = moved.remove(index);
        moved.add(index + by, sentence);
        session.edit(new EditDescription.SentenceMoved(sentence.text()), document.withSentences(moved));
        window.side().selectSentence(index + by);
    }

    @Override
    public void onTargetChosen(int index, Optional<String> target) {
        NetworkDocument document = session.document();
        List<Sentence> changed = new ArrayList<>(document.sentences());
        Sentence sentence = changed.get(index);
        changed.set(index, sentence.withTarget(target));
        session.edit(new EditDescription.TargetChanged(sentence.text(), target.orElse("")),
                document.withSentences(changed));
    }

    private void proceed() {
        Optional<String> unknown = unknown();
        if (typed.isEmpty()) {
            frames.showUnknownWord(Optional.of(new Frame.UnknownWord("", List.of())));
        } else if (typed.size() > Sentence.MAX_WORDS) {
            window.tell(Messages.text("sentences.long", String.valueOf(typed.size()),
                    String.valueOf(Sentence.MAX_WORDS)));
        } else if (unknown.isPresent()) {
            frames.showUnknownWord(unknown.map(word -> new Frame.UnknownWord(word,
                    session.document().vocabulary().nearest(word, OFFERS))));
        } else {
            List<String> words = typed;
            dismiss();
            read(words);
        }
    }

    private void read(List<String> words) {
        steps.rest();
        session.read(words);
    }

    private Optional<String> unknown() {
        return typed.stream().filter(word -> !session.document().vocabulary().contains(word)).findFirst();
    }

    private void dismiss() {
        typed = List.of();
        frames.showUnknownWord(Optional.empty());
    }
}
