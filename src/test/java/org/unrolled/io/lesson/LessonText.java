package org.unrolled.io.lesson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.unrolled.io.DocumentException;
import org.unrolled.model.lesson.Lesson;

/** The text of a good lesson, which says everything once, to be spoilt. */
final class LessonText {

    static final String GOOD = """
            # What *not* does to `p`

            A **short** lesson
            about one weight.

            <!-- For the second week. -->

            ```setup
            open preset:article-sigmoid
            sentence Show is not nice
            word 3 wh
            focus h2
            show arithmetic, weights
            set Wh[1,2] = 1.5
            what-if random-start
            ```

            ## As the lesson has it

            Text with **bold** words
            in one paragraph,  \s
            over lines.

            ## A page of its own

            ```setup
            sentence Show is nice
            beside Show is not nice
            word 3
            view compare
            inputs 1000
            focus Wh[1,2]
            hide weights
            set bh[3] = -0,5
            set Wh[1,2]=1/4
            what-if cut-memory, no-bias
            ```
            ### A smaller heading

            ```
            setup stands in this code
            ```
            ```python
            h = tanh(a)
            ```

            ```ask choice
            What will it say
            to “Show is not nice”?

            - [ ] positive
            - [x] negative,
              with **little** doubt
            * [X] none of these
            right: Yes.
            It has learnt that.
            wrong: No: look again.
            ```

            ## A number

            ```setup
            open preset:article
            scene zero-padding
            show curve
            ```

            ```ask number
            What is z?
            answer: z1 for "Show is worst"
            ```

            ## A guess

            ~~~ask prediction
            Is it negative?
            of: sign of h2 at word 2
            right: It is.
            ~~~
            <!-- That is all. -->

            ## A goal

            ```wait
            Make it flip.
            until: p(positive) >= 0.75
            wrong:
            ```
            """;

    private LessonText() {
    }

    static Lesson read(String text) throws DocumentException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Lesson read(byte[] bytes) throws DocumentException {
        try {
            return LessonReader.read("lesson.md", new ByteArrayInputStream(bytes),
                    DocumentsBeside.file(Path.of("assets/networks/lesson.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one piece of it, which must be there, replaced where it stands first. */
    static String with(String piece, String replacement) {
        int at = GOOD.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the lesson: " + piece);
        }
        return GOOD.substring(0, at) + replacement + GOOD.substring(at + piece.length());
    }

    /** A lesson of one page on the article's network with a sigmoid. */
    static String page(String setup, String rest) {
        return "# T\n```setup\nopen preset:article-sigmoid\nsentence Show is not nice\n" + setup + "\n```\n## P\n" + rest
                + "\n";
    }
}
