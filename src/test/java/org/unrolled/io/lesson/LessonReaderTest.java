package org.unrolled.io.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unrolled.io.DocumentException;
import org.unrolled.io.Presets;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.ViewChoice;
import org.unrolled.model.lesson.Condition;
import org.unrolled.model.lesson.Focus;
import org.unrolled.model.lesson.Lesson;
import org.unrolled.model.lesson.Measure;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Picture;
import org.unrolled.model.lesson.Relation;
import org.unrolled.model.lesson.SceneKind;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Task;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Question;
import org.unrolled.model.trace.Quantity;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Part;
import org.unrolled.model.whatif.WhatIf;

class LessonReaderTest {

    @TempDir
    private Path folder;

    @Test
    void titleSummaryAndPagesAreRead() throws DocumentException {
        Lesson lesson = LessonText.read(LessonText.GOOD);

        assertThat(lesson.title()).isEqualTo("What not does to p");
        assertThat(lesson.summary()).isEqualTo("A short lesson about one weight.");
        assertThat(lesson.pages()).extracting(Page::title).containsExactly(
                "As the lesson has it", "A page of its own", "A number", "A guess", "A goal");
    }

    @Test
    void thePagesTextIsKeptToTheLetterWithoutTheBlocks() throws DocumentException {
        assertThat(page(0).text()).isEqualTo("Text with **bold** words\nin one paragraph,   \nover lines.");
        assertThat(page(1).text()).isEqualTo("""
                ### A smaller heading

                ```
                setup stands in this code
                ```
                ```python
                h = tanh(a)
                ```""");
        assertThat(page(3).text()).isEqualTo("<!-- That is all. -->");
        assertThat(page(4).text()).isEmpty();
    }

    @Test
    void paragraphsThatABlockKeptApartStayApart() throws DocumentException {
        Lesson lesson = LessonText.read(LessonText.page("", "one\n```setup\nword 1\n```\ntwo"));

        assertThat(lesson.pages().getFirst().text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void thePageStandsAsTheLessonSays() throws DocumentException {
        Setup setup = page(0).setup();

        assertThat(setup.document().rnn())
                .isEqualTo(Presets.open("article-sigmoid").rnn().with(WeightId.wh(0, 1), 1.5));
        assertThat(setup.words()).containsExactly("Show", "is", "not", "nice");
        assertThat(setup.beside()).isEmpty();
        assertThat(setup.cursor()).isEqualTo(new Cursor(2, Part.WH));
        assertThat(setup.picture()).isEqualTo(new Picture.View(ViewChoice.UNROLLED));
        assertThat(setup.inputs()).isEqualTo(6);
        assertThat(setup.focus()).contains(new Focus.Neuron(1));
        assertThat(setup.panels()).containsExactly(PanelChoice.ARITHMETIC, PanelChoice.WEIGHTS);
        assertThat(setup.whatIfs()).containsExactly(WhatIf.RANDOM_START);
        assertThat(page(0).task()).isEmpty();
    }

    @Test
    void aPageGoesOnFromWhatTheLessonSays() throws DocumentException {
        Setup setup = page(1).setup();

        assertThat(setup.document().rnn()).isEqualTo(Presets.open("article-sigmoid").rnn()
                .with(WeightId.wh(0, 1), 0.25).with(WeightId.bh(2), -0.5));
        assertThat(setup.words()).containsExactly("Show", "is", "nice");
        assertThat(setup.beside()).containsExactly("Show", "is", "not", "nice");
        assertThat(setup.cursor()).isEqualTo(new Cursor(2, Part.OUTPUT));
        assertThat(setup.picture()).isEqualTo(new Picture.View(ViewChoice.COMPARE));
        assertThat(setup.inputs()).isEqualTo(1000);
        assertThat(setup.focus()).contains(new Focus.Weight(WeightId.wh(0, 1)));
        assertThat(setup.panels()).containsExactly(PanelChoice.ARITHMETIC);
        assertThat(setup.whatIfs()).containsExactly(WhatIf.CUT_MEMORY, WhatIf.NO_BIAS);
    }

    @Test
    void aNoBreakSpaceFromAWebPageIsASpace() throws DocumentException {
        assertThat(LessonText.read(LessonText.GOOD.replace("inputs 1000", "\u00a0inputs\u00a01000")))
                .isEqualTo(LessonText.read(LessonText.GOOD));
    }

    @Test
    void aPageCanDoWithoutWhatTheLessonHas() throws DocumentException {
        Setup setup = LessonText.read(LessonText.GOOD.replace("focus Wh[1,2]", "focus none")
                .replace("hide weights", "show none").replace("what-if cut-memory, no-bias", "what-if none"))
                .pages().get(1).setup();

        assertThat(setup.focus()).isEmpty();
        assertThat(setup.panels()).isEmpty();
        assertThat(setup.whatIfs()).isEmpty();
    }

    @Test
    void anotherDocumentPutsAwayWhatBelongedToTheFirst() throws DocumentException {
        Setup setup = page(2).setup();

        assertThat(setup.document()).isEqualTo(Presets.open("article"));
        assertThat(setup.words()).as("its first sentence").containsExactly("Show", "is", "nice");
        assertThat(setup.cursor()).isEqualTo(Cursor.START);
        assertThat(setup.focus()).isEmpty();
        assertThat(setup.picture()).isEqualTo(new Picture.Scene(SceneKind.ZERO_PADDING));
        assertThat(setup.panels()).containsExactly(PanelChoice.CURVE);
        assertThat(setup.whatIfs()).containsExactly(WhatIf.RANDOM_START);
    }

    @Test
    void anotherSentenceIsReadFromItsStart() throws DocumentException {
        Page page = onlyPage("word 4", "```setup\nsentence Show is\n```");

        assertThat(page.setup().cursor()).isEqualTo(Cursor.START);
    }

    @Test
    void aPagesPictureTakesThePlaceOfTheLessons() throws DocumentException {
        assertThat(onlyPage("scene order", "```setup\nview folded\n```").setup().picture())
                .isEqualTo(new Picture.View(ViewChoice.FOLDED));
        assertThat(onlyPage("view folded", "```setup\nscene order\n```").setup().picture())
                .isEqualTo(new Picture.Scene(SceneKind.ORDER));
    }

    @Test
    void aChoiceHasItsAnswersAndWhatIsSaidToThem() throws DocumentException {
        assertThat(page(1).task()).contains(new Task.MultipleChoice(
                "What will it say\nto “Show is not nice”?",
                List.of(new Task.Option("positive", false),
                        new Task.Option("negative,\n  with **little** doubt", true),
                        new Task.Option("none of these", true)),
                new Task.Feedback("Yes.\nIt has learnt that.", "No: look again.")));
    }

    @Test
    void aColonBehindAWordOfTheTextIsNoKey() throws DocumentException {
        Task task = onlyPage("", """
                ```wait
                Note: this takes time.
                hint: look at h2
                until: p > 0.5
                right: Yes.
                Remember: https://example.org
                https://example.org says so.
                ```
                <!-- The end of the page. -->
                """).task().orElseThrow();

        assertThat(task.prompt()).isEqualTo("Note: this takes time.\nhint: look at h2");
        assertThat(task.feedback().right())
                .isEqualTo("Yes.\nRemember: https://example.org\nhttps://example.org says so.");
    }

    @Test
    void aNumberIsAMeasureOrFixed() throws DocumentException {
        Measure z = new Measure.OfSentence(new Measure.OfUnit(Quantity.Z, 0), List.of("Show", "is", "worst"));
        assertThat(page(2).task())
                .contains(new Task.NumberQuestion("What is z?", z, 0.005, new Task.Feedback("", "")));
        assertThat(number("answer: 1/3")).isEqualTo(new Measure.Constant(1 / 3.0));
        assertThat(numberQuestion("answer: −1,5").within()).isZero();
        assertThat(numberQuestion("answer: h2\nwithin: 0.1").within()).isEqualTo(0.1);
        assertThat(numberQuestion("within: 0\nanswer: h2").within()).isZero();
    }

    @Test
    void aPredictionStandsBeforeWhatItAsksFor() throws DocumentException {
        Question question = Question.ofNeuron(Question.Kind.SIGN, 1, 1);
        assertThat(page(3).task()).contains(new Task.Prediction("Is it negative?", question,
                new Task.Feedback("It is.", "")));
        assertThat(page(3).setup().cursor()).isEqualTo(question.place());
        assertThat(question("value of h3 at word 1"))
                .isEqualTo(Question.ofNeuron(Question.Kind.VALUE, 0, 2));
        assertThat(question("verdict at word 4"))
                .isEqualTo(new Question(Question.Kind.VERDICT, 3, Quantity.Y, 0));
    }

    @Test
    void aGoalHasItsCondition() throws DocumentException {
        assertThat(page(4).task()).contains(new Task.Goal("Make it flip.",
                new Condition.Compared(new Measure.Probability("positive"), Relation.AT_LEAST, 0.75),
                new Task.Feedback("", "")));
    }

    @Test
    void everyMeasureIsRead() throws DocumentException {
        Measure h2 = new Measure.OfUnit(Quantity.H, 1);
        assertThat(number("answer: p")).isEqualTo(new Measure.OfUnit(Quantity.Y, 0));
        assertThat(number("answer: p(negative)")).isEqualTo(new Measure.Probability("negative"));
        assertThat(number("answer: h2")).isEqualTo(h2);
        assertThat(number("answer: a3")).isEqualTo(new Measure.OfUnit(Quantity.A, 2));
        assertThat(number("answer: z1")).isEqualTo(new Measure.OfUnit(Quantity.Z, 0));
        assertThat(number("answer: y1")).isEqualTo(new Measure.OfUnit(Quantity.Y, 0));
        assertThat(number("answer: h2 at  word 3")).isEqualTo(new Measure.AtWord(h2, 2));
        assertThat(number("answer: h2 for “Show is”"))
                .isEqualTo(new Measure.OfSentence(h2, List.of("Show", "is")));
        assertThat(number("answer: h2 at word 1 for \"Show is\""))
                .isEqualTo(number("answer: h2 for \"Show is\" at word 1"))
                .isEqualTo(new Measure.OfSentence(new Measure.AtWord(h2, 0), List.of("Show", "is")));
        assertThat(number("answer: Wx[1,5]")).isEqualTo(new Measure.OfWeight(WeightId.wx(0, 4)));
        assertThat(number("answer: Wh[1, 2]")).isEqualTo(new Measure.OfWeight(WeightId.wh(0, 1)));
        assertThat(number("answer: Wy[1,3]")).isEqualTo(new Measure.OfWeight(WeightId.wy(0, 2)));
        assertThat(number("answer: bh[3]")).isEqualTo(new Measure.OfWeight(WeightId.bh(2)));
        assertThat(number("answer: by[1]")).isEqualTo(new Measure.OfWeight(WeightId.by(0)));
        assertThat(number("answer: h0[2]")).isEqualTo(new Measure.OfWeight(WeightId.h0(1)));
        assertThat(number("answer: word")).isEqualTo(new Measure.WordsRead());
        assertThat(number("answer: inputs")).isEqualTo(new Measure.Inputs());
    }

    @Test
    void everyConditionIsRead() throws DocumentException {
        Measure word = new Measure.WordsRead();
        assertThat(until("word > 3")).isEqualTo(new Condition.Compared(word, Relation.ABOVE, 3));
        assertThat(until("word>=3")).isEqualTo(new Condition.Compared(word, Relation.AT_LEAST, 3));
        assertThat(until("word ≥ 3")).isEqualTo(new Condition.Compared(word, Relation.AT_LEAST, 3));
        assertThat(until("word = 3")).isEqualTo(new Condition.Compared(word, Relation.EQUAL, 3));
        assertThat(until("word <= -1")).isEqualTo(new Condition.Compared(word, Relation.AT_MOST, -1));
        assertThat(until("word < -1")).isEqualTo(new Condition.Compared(word, Relation.BELOW, -1));
        assertThat(until("prediction = positive")).isEqualTo(new Condition.Predicted("positive"));
        assertThat(until("sentence = Show  is worst"))
                .isEqualTo(until("sentence = \"Show is worst\""))
                .isEqualTo(new Condition.Reading(List.of("Show", "is", "worst")));
        assertThat(until("p for \"Show is nice\" < 0.5")).isEqualTo(new Condition.Compared(
                new Measure.OfSentence(new Measure.OfUnit(Quantity.Y, 0), List.of("Show", "is", "nice")),
                Relation.BELOW, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 input", "1 wx", "1 wh", "1 sum", "1 tanh", "4 output", "4", "0"})
    void everyPartIsRead(String place) throws DocumentException {
        Cursor cursor = onlyPage("word " + place, "").setup().cursor();

        assertThat(cursor.t() + 1).isEqualTo(Integer.parseInt(place.substring(0, 1)));
        if (place.length() > 1) {
            assertThat(cursor.part()).isEqualTo(Part.of(place.substring(2)).orElseThrow());
        }
    }

    @Test
    void whereTheOutputIsReadOnlyAtTheEndAWordEndsWithItsActivation() throws DocumentException {
        assertThat(onlyPage("word 3", "").setup().cursor()).isEqualTo(new Cursor(2, Part.ACTIVATION));
        assertThat(onlyPage("word 4", "").setup().cursor()).isEqualTo(new Cursor(3, Part.OUTPUT));
    }

    @Test
    void anOutputCanBeInFocus() throws DocumentException {
        assertThat(onlyPage("focus y1", "").setup().focus()).contains(new Focus.Output(0));
    }

    @Test
    void withoutASummaryItIsEmpty() throws DocumentException {
        assertThat(LessonText.read(LessonText.page("", "")).summary()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void otherLineEndsAreReadAsWell(String lineEnd) throws DocumentException {
        assertThat(LessonText.read(LessonText.GOOD.replace("\n", lineEnd))).isEqualTo(LessonText.read(LessonText.GOOD));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws DocumentException {
        assertThat(LessonText.read("\ufeff" + LessonText.GOOD)).isEqualTo(LessonText.read(LessonText.GOOD));
    }

    @Test
    void aDocumentBesideTheFileIsOpened() throws IOException, DocumentException {
        Files.copy(Path.of("assets/networks/lengths.rnn.json"), folder.resolve("my lengths.rnn.json"));
        Path file = Files.writeString(folder.resolve("lesson.md"), "# T\n## P\n```setup\nopen my lengths.rnn.json\n```\n");

        assertThat(LessonReader.read(file).pages().getFirst().setup().document()).isEqualTo(Presets.open("lengths"));
    }

    @Test
    void whatIsWrongWithADocumentIsSaidAtTheLineThatOpensIt() throws IOException {
        Path document = Files.writeString(folder.resolve("broken.rnn.json"), "{}");
        Path file = Files.writeString(folder.resolve("lesson.md"), "# T\n## P\n```setup\nopen broken.rnn.json\n```\n");

        assertThatThrownBy(() -> LessonReader.read(file)).isInstanceOf(DocumentException.class)
                .hasMessageStartingWith(file + ": line 4: " + document + ": /format: found nothing, expected ");
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertRefused(folder.resolve("missing.md"), "cannot be read: there is no such file or folder");
        assertRefused(folder, "found a folder, expected a file");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.md"), LessonText.GOOD);
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("whoever runs this may read everything").isFalse();

        assertRefused(file, "cannot be read: permission is missing");
    }

    @Test
    void aLargeFileIsRefused() throws IOException {
        Path file = folder.resolve("large.md");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }

        assertRefused(file, "found more than 1 MiB, expected a smaller document");
    }

    @Test
    void aLessonOfExactly1MiBIsRead() throws DocumentException {
        byte[] text = LessonText.GOOD.getBytes(StandardCharsets.UTF_8);
        String full = LessonText.GOOD + " ".repeat(LessonReader.MAX_BYTES - text.length);

        assertThat(LessonText.read(full)).isEqualTo(LessonText.read(LessonText.GOOD));
    }

    private static Page page(int index) throws DocumentException {
        return LessonText.read(LessonText.GOOD).pages().get(index);
    }

    private static Page onlyPage(String setup, String rest) throws DocumentException {
        return LessonText.read(LessonText.page(setup, rest)).pages().getFirst();
    }

    private static Task.NumberQuestion numberQuestion(String keys) throws DocumentException {
        return (Task.NumberQuestion) onlyPage("", "```ask number\nHow much?\n" + keys + "\n```").task().orElseThrow();
    }

    private static Measure number(String keys) throws DocumentException {
        return numberQuestion(keys).answer();
    }

    private static Question question(String of) throws DocumentException {
        Optional<Task> task = onlyPage("", "```ask prediction\nWhat?\nof: " + of + "\n```").task();
        return ((Task.Prediction) task.orElseThrow()).question();
    }

    private static Condition until(String condition) throws DocumentException {
        return ((Task.Goal) onlyPage("", "```wait\nDo it.\nuntil: " + condition + "\n```").task().orElseThrow()).until();
    }

    private static void assertRefused(Path file, String text) {
        assertThatThrownBy(() -> LessonReader.read(file)).isInstanceOf(DocumentException.class)
                .hasMessage(file + ": " + text);
    }
}
