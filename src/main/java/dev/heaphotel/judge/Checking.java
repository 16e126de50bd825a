package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;

/** Compiling alone, for errors as one types. Takes no judging slot and no turn in the queue. */
public interface Checking {

    /** Takes hundredths of a second, or a second or two where nobody has asked for long. */
    CheckOutcome check(Problem problem, String source);
}
