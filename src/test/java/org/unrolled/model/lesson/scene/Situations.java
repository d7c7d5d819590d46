package org.unrolled.model.lesson.scene;

import java.util.Set;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.network.Vocabulary;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.whatif.WhatIf;
import org.unrolled.model.whatif.WhatIfs;

/** How things stand in the tests of the scenes. */
public final class Situations {

    public static final String SIX = "Python is a OOPS programming language";
    public static final String THREE = "I Love India";
    public static final String FOUR = "I am playing football";
    public static final String TEN = "I am playing football I Love India I Love programming";

    private Situations() {
    }

    /** The document of the article's sentences of 6, 3 and 4 words: V = 12, H = 3. */
    public static NetworkDocument lengths() {
        try {
            return Presets.open("lengths");
        } catch (DocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** A sentence of that document. */
    public static Situation of(String sentence, int inputs) {
        return of(lengths(), sentence, inputs);
    }

    public static Situation of(NetworkDocument document, String sentence, int inputs) {
        return new Situation(document, WhatIfs.NONE, Vocabulary.split(sentence), Cursor.START, inputs);
    }

    public static Situation with(Situation situation, WhatIf whatIf) {
        return new Situation(situation.document(), new WhatIfs(Set.of(whatIf), 1), situation.words(),
                situation.cursor(), situation.inputs());
    }
}
