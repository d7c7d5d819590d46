package org.unrolled.io.lesson;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.text.Messages;

/** The lines of a task: what is asked, the answers to choose from, and what stands behind each key. */
final class TaskLines {

    private static final Pattern KEY = Pattern.compile("\\s*(\\p{Alpha}+):(?!//)\\s*(.*)");
    private static final Pattern OPTION = Pattern.compile("\\s*[-*+] \\[([ xX])]\\s+(\\S.*)");
    /** What was meant to be an answer to choose: a box that is not quite one. */
    private static final Pattern BOX = Pattern.compile("\\s*(?:[-*+]\\s*)?\\[.?](?!\\().*");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*+]\\s.*");
    /** A shorter word is one slip of the hand away from too many others. */
    private static final int SHORTEST_MISTAKEN = 4;

    private final Block block;
    private final Passage prompt;
    private final List<Choice> choices = new ArrayList<>();
    private final Map<TaskKey, Passage> keys = new EnumMap<>(TaskKey.class);
    /** What a line without a mark of its own goes on with. */
    private Passage last;

    /** An answer to choose. */
    record Choice(Passage text, boolean isRight) {
    }

    private TaskLines(Block block) {
        this.block = block;
        this.prompt = new Passage(block.opening().with(""));
        this.last = prompt;
    }

    /**
     * Reads a block.
     *
     * @throws DocumentException at the first line that has no place in it, and if nothing is asked
     */
    static TaskLines read(Block block) throws DocumentException {
        TaskLines read = new TaskLines(block);
        for (Line line : block.lines()) {
            read.add(line);
        }
        if (read.prompt().isBlank()) {
            throw block.opening().fault(
                    Messages.text("document.missing", Messages.text("lesson.expected.prompt")));
        }
        return read;
    }

    /** What is asked. */
    Line prompt() {
        return prompt.whole();
    }

    /** The answers to choose from. */
    List<Choice> choices() {
        return choices;
    }

    /** What stands behind a key, if it is there. */
    Optional<Passage> argument(TaskKey key) {
        return Optional.ofNullable(keys.get(key));
    }

    /**
     * What stands behind a key, on one line.
     *
     * @throws DocumentException if it is not there
     */
    Line required(TaskKey key) throws DocumentException {
        if (!keys.containsKey(key)) {
            throw block.opening().fault(Messages.text("document.missing", Messages.text("lesson.expected.key",
                    OneLine.quoted(key.id() + ":"))));
        }
        return keys.get(key).onOneLine();
    }

    private void add(Line line) throws DocumentException {
        Matcher key = KEY.matcher(line.text());
        if (block.kind() == BlockKind.CHOICE && BOX.matcher(line.text()).matches()) {
            addChoice(line);
        } else if (key.matches() && isKey(key.group(1))) {
            addKey(line, key.group(1), line.with(key.group(2)));
        } else if (!choices.isEmpty() && keys.isEmpty() && BULLET.matcher(line.text()).matches()) {
            throw line.expected(Messages.text("lesson.expected.option"));
        } else {
            last.add(line);
        }
    }

    /** Whether a word before a colon is a key, or was meant to be one: text has a capital there, or stands above. */
    private boolean isKey(String word) {
        boolean isAmongKeys = last != prompt && Character.isLowerCase(word.charAt(0));
        return isAmongKeys || TaskKey.of(word).isPresent() || isMistaken(word);
    }

    private boolean isMistaken(String word) {
        return word.length() >= SHORTEST_MISTAKEN
                && TaskKey.idsIn(block.kind()).stream().anyMatch(id -> OneTypo.isAtMostBetween(word, id));
    }

    private void addChoice(Line line) throws DocumentException {
        Matcher option = OPTION.matcher(line.text());
        if (!option.matches() || !keys.isEmpty()) {
            throw line.expected(Messages.text("lesson.expected.option"));
        }
        last = new Passage(line.with(option.group(2)));
        choices.add(new Choice(last, !option.group(1).isBlank()));
    }

    private void addKey(Line line, String word, Line argument) throws DocumentException {
        Optional<TaskKey> key = TaskKey.of(word).filter(known -> known.isIn(block.kind()));
        if (key.isEmpty()) {
            throw line.with(word).expectedOneOf(TaskKey.idsIn(block.kind()));
        }
        last = new Passage(argument);
        Passage former = keys.put(key.get(), last);
        if (former != null) {
            throw line.fault(Messages.text("lesson.twice", OneLine.quoted(word), former.whole().number()));
        }
    }
}
