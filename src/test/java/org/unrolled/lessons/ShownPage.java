package org.unrolled.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unrolled.model.document.NetworkDocument;
import org.unrolled.model.lesson.Page;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Situation;
import org.unrolled.model.lesson.Task;
import org.unrolled.model.network.Rnn;
import org.unrolled.model.network.Vector;
import org.unrolled.model.network.WeightId;
import org.unrolled.model.predict.Answer;
import org.unrolled.model.trace.ForwardTrace;
import org.unrolled.model.trace.StepTrace;
import org.unrolled.model.walk.Cursor;
import org.unrolled.model.walk.Walk;
import org.unrolled.model.whatif.WhatIfs;
import org.unrolled.text.Decimals;

/** A page of a lesson, and what its own setup computes: its text is held against that. */
record ShownPage(Page page) {

    /** The network that the page runs: with the weights that it sets, and as its what-ifs have it. */
    NetworkDocument document() {
        NetworkDocument document = setup().document();
        return document.withRnn(whatIfs().applyTo(document.rnn()));
    }

    Setup setup() {
        return page.setup();
    }

    Rnn rnn() {
        return document().rnn();
    }

    ForwardTrace trace() {
        return document().trace(setup().words());
    }

    ForwardTrace trace(String sentence) {
        return document().trace(List.of(sentence.split(" ")));
    }

    /** Word n of the page's sentence, counted from 1. */
    StepTrace word(int n) {
        return trace().step(n - 1);
    }

    /** The first output after a sentence. */
    double p(String sentence) {
        return trace(sentence).last().y().get(0);
    }

    /** The probability of a label after a sentence. */
    double p(String label, String sentence) {
        return trace(sentence).last().y().get(document().labels().indexOf(label));
    }

    String verdict(String sentence) {
        return document().prediction(trace(sentence).last().y()).labels().getFirst();
    }

    /** How things stand as the page opens. */
    Situation entry() {
        return new Situation(setup().document(), whatIfs(), setup().words(), setup().cursor(), setup().inputs());
    }

    /** How they stand after a weight was changed by hand. */
    Situation after(WeightId weight, double value) {
        NetworkDocument document = setup().document();
        return new Situation(document.withRnn(document.rnn().with(weight, value)), whatIfs(), setup().words(),
                setup().cursor(), setup().inputs());
    }

    /** How they stand after another sentence was chosen. */
    Situation after(String sentence) {
        return new Situation(setup().document(), whatIfs(), List.of(sentence.split(" ")), setup().cursor(),
                setup().inputs());
    }

    /** How they stand after so many words were read. */
    Situation afterWord(int n) {
        Cursor end = new Walk(setup().words().size(), rnn().reads()).endOf(n - 1);
        return new Situation(setup().document(), whatIfs(), setup().words(), end, setup().inputs());
    }

    /** How they stand after the feed-forward network was given other inputs. */
    Situation afterInputs(int inputs) {
        return new Situation(setup().document(), whatIfs(), setup().words(), setup().cursor(), inputs);
    }

    /** How they stand after the network was run as it is written. */
    Situation afterBack() {
        return new Situation(setup().document(), WhatIfs.NONE, setup().words(), setup().cursor(), setup().inputs());
    }

    /** Whether the page's goal is reached. */
    boolean isReached(Situation situation) {
        return ((Task.Goal) task()).until().holds(situation);
    }

    /** The number that the page asks for. */
    double answer() {
        return ((Task.NumberQuestion) task()).answer().in(entry());
    }

    /** Whether a number is near enough to the one that the page asks for. */
    boolean isRight(double number) {
        return Math.abs(number - answer()) <= ((Task.NumberQuestion) task()).within();
    }

    /** The answers of a multiple choice that are said to be right. */
    List<String> rightOptions() {
        return options(true);
    }

    List<String> wrongOptions() {
        return options(false);
    }

    /** What is true of what the page has predicted. */
    Answer predicted() {
        return Answer.of(((Task.Prediction) task()).question(), document(), trace());
    }

    /** The page's text says this, in a paragraph or in its task. */
    void says(String... parts) {
        for (String part : parts) {
            assertThat(said()).as(page.title()).containsPattern("(?<![\\w.−])" + Pattern.quote(part) + "(?!\\w|\\.\\w)");
        }
    }

    /** The page's text says these numbers, to two decimals. */
    void says(double... numbers) {
        for (double number : numbers) {
            says(figure(number));
        }
    }

    /** A number as lessons print it. */
    static String figure(double number) {
        return Decimals.rounded(number, 2);
    }

    /** Numbers as lessons list them: 0.10, 0.20, 0.10. */
    static String figures(Vector numbers) {
        return numbers.stream().mapToObj(ShownPage::figure).collect(Collectors.joining(", "));
    }

    /** Numbers as lessons list them, with all their digits and no more: [1, 0, 0, 0, 0]. */
    static String oneHot(Vector numbers) {
        return IntStream.range(0, numbers.size()).mapToObj(i -> Decimals.rounded(numbers.get(i), 0))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    Task task() {
        return page.task().orElseThrow();
    }

    /** All that the page says, on one line. */
    String said() {
        Task task = task();
        return plain(Stream.of(page.text(), task.prompt(), task.feedback().right(), task.feedback().wrong())
                .collect(Collectors.joining("\n")));
    }

    private List<String> options(boolean areRight) {
        return ((Task.MultipleChoice) task()).options().stream().filter(option -> option.isRight() == areRight)
                .map(option -> plain(option.text())).toList();
    }

    /** A text without line ends, no-break spaces and emphasis. */
    private static String plain(String markdown) {
        return markdown.replaceAll("[\\s\\h]+", " ").replace("**", "");
    }

    private WhatIfs whatIfs() {
        return new WhatIfs(setup().whatIfs(), WhatIfs.NONE.seed());
    }
}
