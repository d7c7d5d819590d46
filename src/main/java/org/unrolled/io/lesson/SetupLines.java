package org.unrolled.io.lesson;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unrolled.io.DocumentException;
import org.unrolled.io.OneLine;
import org.unrolled.model.network.WeightId;
import org.unrolled.text.Messages;

/** The lines of a setup: each command with what stands behind it, and the weights that are set. */
final class SetupLines {

    /** What belongs to a document, and is put away as another one is opened. */
    private static final Set<SetupCommand> OF_DOCUMENT =
            Set.of(SetupCommand.SENTENCE, SetupCommand.BESIDE, SetupCommand.WORD, SetupCommand.FOCUS);

    /** What a page can do without, though its lesson has it. */
    private static final Set<SetupCommand> CAN_BE_NONE =
            Set.of(SetupCommand.FOCUS, SetupCommand.SHOW, SetupCommand.WHAT_IF);
    private static final String NONE = "none";
    /** It comes along from web pages and word processors, and looks like any other space. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Map<SetupCommand, Line> arguments = new EnumMap<>(SetupCommand.class);
    private final Map<WeightId, SetWeight> weights = new LinkedHashMap<>();

    /** A weight that is set, and where that is said. */
    record SetWeight(Line line, double value) {
    }

    /**
     * Reads a block; without one there is no line.
     *
     * @throws DocumentException at the first line that is no command, stands there twice, or says nothing
     */
    static SetupLines read(Optional<Block> block) throws DocumentException {
        SetupLines read = new SetupLines();
        if (block.isPresent()) {
            for (Line line : block.get().lines()) {
                if (!line.isBlank()) {
                    read.add(line.with(line.text().replace(NO_BREAK_SPACE, ' ').strip()));
                }
            }
        }
        return read;
    }

    /** What stands behind a command, if it is there and names something. */
    Optional<Line> argument(SetupCommand command) {
        return Optional.ofNullable(arguments.get(command))
                .filter(line -> !(CAN_BE_NONE.contains(command) && line.text().equals(NONE)));
    }

    /** The weights that are set. */
    Map<WeightId, SetWeight> weights() {
        return weights;
    }

    /** A page's lines after those of its lesson: as if the lesson's were done first and then the page's. */
    SetupLines after(SetupLines former) {
        SetupLines all = new SetupLines();
        all.arguments.putAll(former.arguments);
        all.weights.putAll(former.weights);
        if (arguments.containsKey(SetupCommand.OPEN)) {
            all.arguments.keySet().removeAll(OF_DOCUMENT);
            all.weights.clear();
        }
        if (arguments.containsKey(SetupCommand.SENTENCE)) {
            all.arguments.remove(SetupCommand.WORD);
        }
        if (arguments.containsKey(SetupCommand.VIEW) || arguments.containsKey(SetupCommand.SCENE)) {
            all.arguments.keySet().removeAll(Set.of(SetupCommand.VIEW, SetupCommand.SCENE));
        }
        all.arguments.putAll(arguments);
        all.weights.putAll(weights);
        return all;
    }

    private void add(Line line) throws DocumentException {
        String[] parts = line.text().split("\\s+", 2);
        Optional<SetupCommand> command = SetupCommand.of(parts[0]);
        if (command.isEmpty()) {
            throw line.with(parts[0]).expectedOneOf(SetupCommand.ids());
        }
        Line argument = line.with(parts.length == 1 ? "" : parts[1]);
        if (argument.isBlank()) {
            throw line.expected(example(command.get()));
        }
        if (command.get() == SetupCommand.SET) {
            set(argument);
        } else {
            requireNew(line, arguments.put(command.get(), argument), parts[0]);
            requireOnePicture(line);
        }
    }

    private void set(Line argument) throws DocumentException {
        String[] sides = argument.text().split("=", 2);
        if (sides.length == 1) {
            throw argument.expected(example(SetupCommand.SET));
        }
        Line place = argument.with(sides[0].strip());
        WeightId weight = WeightPlaces.read(place)
                .orElseThrow(() -> place.expected(Messages.text("lesson.expected.weight")));
        double value = Numbers.read(argument.with(sides[1].strip()));
        SetWeight former = weights.put(weight, new SetWeight(place, value));
        requireNew(argument, former == null ? null : former.line(), place.text());
    }

    private void requireOnePicture(Line line) throws DocumentException {
        if (arguments.containsKey(SetupCommand.VIEW) && arguments.containsKey(SetupCommand.SCENE)) {
            throw line.expected(Messages.text("lesson.expected.onePicture"));
        }
    }

    private static String example(SetupCommand command) {
        return Messages.text("lesson.expected.example", OneLine.quoted(command.example()));
    }

    private static void requireNew(Line line, Line former, String name) throws DocumentException {
        if (former != null) {
            throw line.fault(Messages.text("lesson.twice", OneLine.quoted(name), former.number()));
        }
    }
}
