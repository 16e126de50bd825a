package dev.heaphotel.submission.verdict;

import dev.heaphotel.web.Texts;

/**
 * A line of the candidate's source that has to do with what grows.
 *
 * @param line from 1
 * @param kind {@code filled} or {@code declared}
 * @param text what is said beside the line
 */
public record HolderLine(int line, String kind, String text) {

    static HolderLine filled(int line, String field) {
        return new HolderLine(line, "filled", Texts.say("submission.judged.filled-here", field));
    }

    static HolderLine declared(int line, String field) {
        return new HolderLine(line, "declared", Texts.say("submission.judged.declared-here", field));
    }
}
