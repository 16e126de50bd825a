package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import java.util.Optional;

/**
 * What a visitor wants judged, checked: the source has at most 64 KiB in UTF-8 and no NUL.
 *
 * @param problem slug of a problem that is offered
 * @param version of its package, by which it is judged
 */
record HandIn(
        String problem, String version, Depth kind, String source, Optional<String> claim, Conditions conditions) {

    /** As everybody's is judged. */
    HandIn(String problem, String version, Depth kind, String source, Optional<String> claim) {
        this(problem, version, kind, source, claim, Conditions.USUAL);
    }
}
