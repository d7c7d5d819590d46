package org.unrolled.controller.compare;

import java.util.List;
import org.unrolled.controller.FileController;
import org.unrolled.controller.WeightController;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.session.Session;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Decimals;
import org.unrolled.text.Messages;

/** The article's own document, whose softmax over one output answers both sentences alike: a sigmoid does not. */
final class ConstantReadOut {

    private static final int ANSWER_DIGITS = 3;
    private static final String SIGMOID = Presets.PREFIX + "article-sigmoid";

    private final Session session;
    private final FileController files;
    private final WeightController weights;

    ConstantReadOut(Session session, FileController files, WeightController weights) {
        this.session = session;
        this.files = files;
        this.weights = weights;
    }

    /**
     * The article's own document, as it was opened, gives way to the one with a sigmoid. What is read, how far, and on
     * which conditions stays.
     */
    void leave() {
        if (session.isUnsaved() || files.file().isPresent() || !isArticle()) {
            return;
        }
        List<String> words = session.words();
        Cursor cursor = session.cursor();
        WhatIfs whatIfs = session.whatIfs();
        files.giveWay(SIGMOID, Messages.text("compare.sigmoid.opened", Decimals.rounded(1, ANSWER_DIGITS)));
        session.read(words);
        session.ask(whatIfs);
        session.moveTo(cursor);
    }

    /** The article's own document gives way to the one with a sigmoid; any other is changed, which can be undone. */
    void chooseSigmoid() {
        if (isArticle()) {
            files.open(SIGMOID);
        } else {
            weights.chooseSigmoid();
        }
    }

    private boolean isArticle() {
        return !session.isDemonstrating() && session.document().equals(article());
    }

    private static NetworkDocument article() {
        try {
            return Presets.open(Presets.FIRST);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
