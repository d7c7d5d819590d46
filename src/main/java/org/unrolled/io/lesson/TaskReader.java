package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.model.lesson.Condition;
import org.unrolled.model.lesson.Measure;
import org.unrolled.model.lesson.Setup;
import org.unrolled.model.lesson.Task;
import org.unrolled.model.predict.Question;
import org.unrolled.text.Messages;
import org.unrolled.text.NumberEntry;

/** Reads what a page asks. */
final class TaskReader {

    /** How far off an answer may be beside a number that the network computes: it is shown with two decimals. */
    private static final double USUALLY_WITHIN = 0.005;

    private final Block block;
    private final TaskLines lines;
    private final String prompt;
    private final Setup setup;

    private TaskReader(Block block, Setup setup) throws DocumentException {
        this.block = block;
        this.lines = TaskLines.read(block);
        this.prompt = Nesting.requireFlat(lines.prompt());
        this.setup = setup;
    }

    /**
     * Reads a task.
     *
     * @param setup of its page
     * @throws DocumentException if it asks what cannot be answered, or something is missing
     */
    static Task read(Block block, Setup setup) throws DocumentException {
        TaskReader reader = new TaskReader(block, setup);
        return switch (block.kind()) {
            case CHOICE -> reader.choice();
            case NUMBER -> reader.number();
            case PREDICTION -> reader.prediction();
            case WAIT -> reader.goal();
            case SETUP -> throw new IllegalArgumentException("a setup is no task");
        };
    }

    private Task choice() throws DocumentException {
        List<Task.Option> options = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        for (TaskLines.Choice choice : lines.choices()) {
            Line text = choice.text().whole();
            if (!texts.add(text.text())) {
                throw text.fault(Messages.text("lesson.sameOption", OneLine.quoted(text.text())));
            }
            options.add(new Task.Option(Nesting.requireFlat(text), choice.isRight()));
        }
        if (options.size() < 2) {
            throw block.opening().fault(Messages.text("lesson.tooFewOptions"));
        }
        if (options.stream().noneMatch(Task.Option::isRight)) {
            throw block.opening().fault(Messages.text("lesson.noRightOption"));
        }
        return new Task.MultipleChoice(prompt, options, feedback());
    }

    private Task number() throws DocumentException {
        Line line = lines.required(TaskKey.ANSWER);
        Measure answer = NumberEntry.parse(line.text()).isPresent()
                ? new Measure.Constant(Numbers.read(line))
                : MeasureReader.besideNumbers(setup).read(line);
        requireFinite(answer, line);
        return new Task.NumberQuestion(prompt, answer, within(answer), feedback());
    }

    private double within(Measure answer) throws DocumentException {
        Optional<Passage> within = lines.argument(TaskKey.WITHIN);
        if (within.isEmpty()) {
            return answer instanceof Measure.Constant ? 0 : USUALLY_WITHIN;
        }
        Line line = within.get().onOneLine();
        double distance = Numbers.read(line);
        if (distance < 0) {
            throw line.expected(Messages.text("lesson.expected.within"));
        }
        return distance;
    }

    private Task prediction() throws DocumentException {
        Line line = lines.required(TaskKey.OF);
        Question question = QuestionReader.read(line, setup);
        requireFinite(new Measure.AtWord(new Measure.OfUnit(question.quantity(), question.unit()), question.t()), line);
        return new Task.Prediction(prompt, question, feedback());
    }

    private Task goal() throws DocumentException {
        Line line = lines.required(TaskKey.UNTIL);
        Condition until = ConditionReader.read(line, setup);
        if (until.holds(setup.situation())) {
            throw line.expected(Messages.text("lesson.expected.notYet"));
        }
        return new Task.Goal(prompt, until, feedback());
    }

    private Task.Feedback feedback() throws DocumentException {
        return new Task.Feedback(said(TaskKey.RIGHT), said(TaskKey.WRONG));
    }

    private String said(TaskKey key) throws DocumentException {
        Optional<Passage> said = lines.argument(key);
        return said.isEmpty() ? "" : Nesting.requireFlat(said.get().whole());
    }

    private void requireFinite(Measure measure, Line line) throws DocumentException {
        if (!Double.isFinite(measure.in(setup.situation()))) {
            throw line.expected(Messages.text("lesson.expected.finite"));
        }
    }
}
