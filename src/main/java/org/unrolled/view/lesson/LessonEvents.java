package org.unrolled.view.lesson;

import java.util.Set;

/** What the hand does to lessons. */
public interface LessonEvents {

    /** A built-in lesson was chosen, by its name. */
    void onLessonChosen(String name);

    /** A lesson's file is to be chosen. */
    void onLessonFileWanted();

    /** The next page. */
    void onNextPage();

    /** The page before. */
    void onFormerPage();

    /** The lesson is over, wherever it stands. */
    void onLessonLeft();

    /** Answers were chosen, by their places from 0. */
    void onAnswersGiven(Set<Integer> answers);

    /** A number was given for an answer. */
    void onNumberGiven(double number);
}
