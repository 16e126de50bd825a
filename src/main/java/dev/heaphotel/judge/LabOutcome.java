package dev.heaphotel.judge;

import java.util.List;

/** How a measurement in the lab ended. */
public sealed interface LabOutcome {

    record Measured(LabReport report) implements LabOutcome {}

    /** The code fell short: it does not compile, threw, or ran too long. */
    record FellShort(String title, List<String> details) implements LabOutcome {}

    /** What was asked for makes no sense: no such method, an unknown generator. */
    record BadRequest(String why) implements LabOutcome {}

    /** Ours. */
    record Failed(String why) implements LabOutcome {}
}
