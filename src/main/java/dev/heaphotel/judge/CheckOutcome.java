package dev.heaphotel.judge;

import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import java.util.List;

/** How a check ended. */
public sealed interface CheckOutcome {

    /** What javac and the class-file check say; both empty where they have nothing to say. */
    record Checked(List<DiagnosticRow> diagnostics, List<RefusalRow> refusals) implements CheckOutcome {}

    /** Nothing was compiled: others are before, or this machine compiles nothing. */
    record Unchecked(String why) implements CheckOutcome {}
}
