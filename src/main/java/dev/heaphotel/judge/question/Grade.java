package dev.heaphotel.judge.question;

/** What becomes of an answer. */
public sealed interface Grade {

    /** @param said the answer as it was understood */
    record Right(String said) implements Grade {}

    /** @param said the answer as it was understood */
    record Wrong(String said) implements Grade {}

    /**
     * Neither right nor wrong.
     *
     * @param why what was expected and what was found, a sentence
     */
    record Unread(String why) implements Grade {}
}
