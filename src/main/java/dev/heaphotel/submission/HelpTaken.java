package dev.heaphotel.submission;

import java.time.Instant;

/** How much help somebody had had with a problem; known to whoever gives it. */
public interface HelpTaken {

    /** Hints that were open to the visitor at that moment. */
    int hints(Visitor visitor, String problem, Instant at);
}
