package dev.heaphotel.unit;

import java.util.Locale;

/** The one-word outcome. Only {@link #SYSTEM_ERROR} is ours; every other is the candidate's. */
public enum Verdict {
    ACCEPTED,
    /** Retained memory grows past its bound. */
    LEAK,
    /** Peak, auxiliary, stack or churn grows past its bound. */
    EXCESS_SPACE,
    WRONG_ANSWER,
    RUNTIME_ERROR,
    /** The heap was full before there were points enough to say more. */
    HEAP_EXHAUSTED,
    TIME_LIMIT,
    OUTPUT_LIMIT,
    COMPILE_ERROR,
    /** Answers right, but a bounded growth could be neither confirmed nor refuted. */
    UNDECIDED,
    /** Uses something the sandbox does not offer. */
    REJECTED,
    /** Touched the result channel or ended the JVM: nothing it said is believed. */
    TAMPERED,
    SYSTEM_ERROR;

    /** The folder name under {@code submissions/} whose programs must get this verdict. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
