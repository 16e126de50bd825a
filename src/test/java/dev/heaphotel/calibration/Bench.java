package dev.heaphotel.calibration;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabRequest;
import java.util.List;
import java.util.Optional;

/** Where programs of the suite are measured: the lab as a stranger would use it. */
final class Bench {

    private final JudgingRoom room;

    Bench(JudgingRoom room) {
        this.room = room;
    }

    LabOutcome measure(ProgramFile program) {
        return measure(program, program.truth().sizes());
    }

    LabOutcome measure(ProgramFile program, List<Long> sizes) {
        Truth truth = program.truth();
        return room.lab()
                .measure(new LabRequest(
                        "Solution.java",
                        program.source(),
                        program.group().equals(Bar.STRANGERS)
                                ? Optional.ofNullable(truth.options().get("method"))
                                : Optional.of("f"),
                        truth.generators(),
                        sizes,
                        Optional.ofNullable(truth.options().get("calls"))));
    }
}
