package org.unrolled.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.unrolled.view.window.FilePrompt;

/** Answers in the place of file dialogs, and keeps what was asked. */
final class FakePrompt implements FilePrompt {

    final List<String> asked = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private Optional<Path> toOpen = Optional.empty();
    private Optional<Path> toSave = Optional.empty();

    void opens(Path file) {
        toOpen = Optional.of(file);
    }

    void opensNothing() {
        toOpen = Optional.empty();
    }

    void saves(Path file) {
        toSave = Optional.of(file);
    }

    void savesNothing() {
        toSave = Optional.empty();
    }

    /** What the next question about changes gets for an answer. */
    void answers(Answer answer) {
        answers.add(answer);
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return toOpen;
    }

    @Override
    public Optional<Path> lessonToOpen() {
        asked.add("lesson");
        return toOpen;
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        asked.add("save " + suggestion);
        return toSave;
    }

    @Override
    public Answer changesAtRisk(String name) {
        asked.add("risk " + name);
        return answers.remove();
    }
}
