package org.unrolled.io;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unrolled.model.document.Sentence;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.text.Messages;

/** Checks that the sentences of a document agree with its vocabulary and labels. */
final class SentenceCheck {

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final boolean takesAnyTarget;
    private final List<String> labels;
    private final Set<String> targets;

    SentenceCheck(SourceText source, Vocabulary vocabulary, Rnn rnn, List<String> labels) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.takesAnyTarget = rnn.hasConstantReadOut();
        this.labels = labels;
        this.targets = new HashSet<>(labels);
    }

    /**
     * Checks all sentences.
     *
     * @throws DocumentException at the first that has no words, too many, an unknown one, or a target that is no label
     */
    void check(List<Sentence> sentences) throws DocumentException {
        for (int i = 0; i < sentences.size(); i++) {
            String pointer = "/sentences/" + i;
            checkText(pointer + "/text", sentences.get(i).text());
            checkTarget(pointer + "/target", sentences.get(i).target());
        }
    }

    private void checkText(String pointer, String text) throws DocumentException {
        Optional<String> problem = SentenceWords.problem(Vocabulary.split(text), vocabulary);
        if (problem.isPresent()) {
            throw new DocumentException(source.file(), pointer, problem.get());
        }
    }

    private void checkTarget(String pointer, Optional<String> target) throws DocumentException {
        if (target.isPresent() && !takesAnyTarget && !targets.contains(target.get())) {
            throw new DocumentException(source.file(), pointer, Messages.text("document.found",
                    OneLine.quoted(target.get()), Messages.text("document.expected.label", Listing.of(labels))));
        }
    }
}
