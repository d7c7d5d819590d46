package org.unrolled.model.lesson;

/**
 * How far a lesson has been walked.
 *
 * @param lesson which one
 * @param index the page that is open, from 0
 * @param reply what the page's task has last been told
 */
public record Progress(Lesson lesson, int index, Reply reply) {

    /** How a task stands. */
    public enum Reply {
        /** It is open. */
        NONE,
        /** It is solved. */
        RIGHT,
        /** It was answered, and not rightly. */
        WRONG
    }

    /** A lesson at its first page. */
    public static Progress start(Lesson lesson) {
        return new Progress(lesson, 0, Reply.NONE);
    }

    /** The page that is open. */
    public Page page() {
        return lesson.pages().get(index);
    }

    /** Whether no page comes before. */
    public boolean isFirst() {
        return index == 0;
    }

    /** Whether no page follows. */
    public boolean isLast() {
        return index == lesson.pages().size() - 1;
    }

    /** The next page, its task open; the last page again where there is none. */
    public Progress next() {
        return at(index + 1);
    }

    /** The page before, its task open; the first page again where there is none. */
    public Progress former() {
        return at(index - 1);
    }

    /** The same page told so. */
    public Progress told(Reply told) {
        return new Progress(lesson, index, told);
    }

    /** The same place in another lesson of as many pages: the lesson in another language. */
    public Progress in(Lesson other) {
        return new Progress(other, Math.min(index, other.pages().size() - 1), reply);
    }

    private Progress at(int page) {
        int reached = Math.clamp(page, 0, lesson.pages().size() - 1);
        return reached == index ? this : new Progress(lesson, reached, Reply.NONE);
    }
}
