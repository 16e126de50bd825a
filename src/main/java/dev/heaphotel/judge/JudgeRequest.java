package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;
import java.util.Optional;

/**
 * What is to be judged.
 *
 * @param source the candidate's text, at most 64 KiB in UTF-8, without NUL
 * @param claim  the space complexity that the candidate predicts, such as {@code O(k)}
 */
public record JudgeRequest(Problem problem, String source, Optional<String> claim, Depth depth) {}
