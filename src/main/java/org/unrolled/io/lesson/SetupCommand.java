package org.unrolled.io.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a line of a setup can say. */
enum SetupCommand {

    OPEN("open preset:article"),
    SENTENCE("sentence Show is nice"),
    BESIDE("beside Show is not nice"),
    WORD("word 3"),
    VIEW("view folded"),
    SCENE("scene order"),
    INPUTS("inputs 6"),
    FOCUS("focus h2"),
    SHOW("show arithmetic, weights"),
    HIDE("hide weights"),
    SET("set Wh[1,2] = 1.5"),
    WHAT_IF("what-if cut-memory");

    private final String example;

    SetupCommand(String example) {
        this.example = example;
    }

    /** A whole line, to show how it is written. */
    String example() {
        return example;
    }

    /** The word it begins with. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(SetupCommand::id).toList();
    }

    static Optional<SetupCommand> of(String id) {
        return Arrays.stream(values()).filter(command -> command.id().equals(id)).findFirst();
    }
}
