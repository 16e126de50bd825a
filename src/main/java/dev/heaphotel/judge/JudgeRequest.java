package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be judged.
 *
 * @param source the candidate's text, at most 64 KiB in UTF-8, without NUL
 * @param claim  the space complexity that the candidate predicts, such as {@code O(k)}
 * @param seed   of inputs and sizes, to reproduce a judgement; empty for the one that the source gives
 */
public record JudgeRequest(Problem problem, String source, Optional<String> claim, Depth depth, OptionalLong seed) {

    public JudgeRequest(Problem problem, String source, Optional<String> claim, Depth depth) {
        this(problem, source, claim, depth, OptionalLong.empty());
    }
}
