package dev.heaphotel.calibration;

import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabReport;
import java.util.List;
import java.util.Optional;

/**
 * What came of measuring one program.
 *
 * @param failure why nothing was measured, or why something was that should have been refused; empty where all is well
 */
record Result(ProgramFile program, List<Check> checks, Optional<LabReport> report, String failure) {

    static Result of(ProgramFile program, LabOutcome outcome) {
        boolean refused = outcome instanceof LabOutcome.FellShort shortfall
                && shortfall.title().contains("does not offer");
        if (program.truth().has("refused")) {
            return new Result(
                    program, List.of(), Optional.empty(), refused ? "" : "expected a refusal, found " + outcome);
        }
        if (outcome instanceof LabOutcome.Measured measured) {
            LabReport report = measured.report();
            List<Check> checks = program.truth().growth().entrySet().stream()
                    .map(known -> Check.of(program, known.getKey(), known.getValue(), report))
                    .toList();
            return new Result(program, checks, Optional.of(report), "");
        }
        return new Result(program, List.of(), Optional.empty(), outcome.toString());
    }

    boolean failed() {
        return !failure.isEmpty();
    }
}
