package org.unrolled.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unrolled.model.document.PanelChoice;
import org.unrolled.model.document.Presentation;

/** How a document wants to be shown, as JSON on one line: the options of the command line are its keys. */
public final class PresentationText {

    private PresentationText() {
    }

    /** The text. Only what is said stands in it. */
    public static String of(Presentation presentation) {
        List<String> members = new ArrayList<>();
        presentation.sentence().ifPresent(text -> add(members, "sentence", JsonText.of(text)));
        presentation.word().ifPresent(word -> add(members, "word", String.valueOf(word)));
        presentation.part().ifPresent(part -> add(members, "part", JsonText.of(part.id())));
        presentation.view().ifPresent(view -> add(members, "view", JsonText.of(view.id())));
        presentation.present().ifPresent(isOn -> add(members, "present", String.valueOf(isOn)));
        presentation.theme().ifPresent(theme -> add(members, "theme", JsonText.of(theme.id())));
        if (!presentation.hide().isEmpty()) {
            add(members, "hide", JsonText.of(presentation.hide().stream().map(PanelChoice::id).toList()));
        }
        for (Map.Entry<String, String> unknown : presentation.unknownKeys().json().entrySet()) {
            add(members, unknown.getKey(), unknown.getValue());
        }
        return "{" + String.join(", ", members) + "}";
    }

    /**
     * Reads the text back.
     *
     * @throws DocumentException if it is no such text, in one line that says where and why
     */
    public static Presentation read(String text) throws DocumentException {
        SourceText source = SourceText.decode("presentation", text.getBytes(StandardCharsets.UTF_8));
        JsonCheck.check(source);
        try (JsonCursor cursor = new JsonCursor(source)) {
            return PresentationReader.read(cursor);
        }
    }

    private static void add(List<String> members, String key, String json) {
        members.add(JsonText.of(key) + ": " + json);
    }
}
