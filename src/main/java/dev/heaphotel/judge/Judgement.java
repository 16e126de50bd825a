package dev.heaphotel.judge;

import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything we say of one submission. The component names are the field names of the JSON that the command line prints and
 * the API serves: renaming one breaks other people's programs.
 *
 * @param problem     slug
 * @param jvm         version of the JVM that ran it, such as {@code 25.0.3}
 * @param growth      one row for each (axis, lifetime) weighed
 * @param timeline    memory over time in the largest run
 * @param claim       what the candidate predicted, null without a prediction
 * @param diagnostics javac's, for COMPILE_ERROR
 * @param refusals    the class-file check's, for REJECTED
 * @param failure     the smallest failing call sequence, for WRONG_ANSWER and RUNTIME_ERROR, else null
 * @param output      what the program printed, cut at 64 KiB
 * @param seed        the seed of inputs and of jittered sizes; the same seed repeats the run
 * @param headline    the verdict in one sentence
 * @param lines       allocation by line on the axis that went wrong, else on the first; null where nothing was weighed
 * @param instances   objects by class, for each axis; empty where nothing was weighed
 * @param reference   where to look a SYSTEM_ERROR up in the log, else null
 */
public record Judgement(
        String problem,
        Verdict verdict,
        String jvm,
        Tests tests,
        List<GrowthRow> growth,
        List<FindingRow> findings,
        List<ProjectionRow> projection,
        @Nullable ClaimRow claim,
        List<DiagnosticRow> diagnostics,
        List<RefusalRow> refusals,
        @Nullable FailureRow failure,
        String output,
        long seed,
        SandboxRow sandbox,
        @Nullable Timeline timeline,
        @Nullable AllocationByLine lines,
        @Nullable List<Instances> instances,
        String headline,
        long heapBytes,
        @Nullable String reference) {

    public Judgement {
        // Judgements kept from before there were censuses have none.
        instances = instances == null ? List.of() : List.copyOf(instances);
    }

    @Override
    public List<Instances> instances() {
        return instances == null ? List.of() : instances;
    }

    /** Answers compared with the reference solution's. */
    public record Tests(int passed, int failed, @Nullable String firstFailure) {
        public static final Tests NONE = new Tests(0, 0, null);
    }

    /**
     * @param lifetime     retained, peak, auxiliary, churn or stack; stack counts frames, the others bytes
     * @param measured     the class, such as {@code O(n)}, or {@code UNDECIDED}
     * @param bound        what the problem allows, null where it states nothing
     * @param within       null where there is no bound or it is too close to call
     * @param bytesPerUnit coefficient of the measured class's term (frames for stack)
     * @param margin       the runner-up's residual over the best one's, at least 1
     * @param message      the growth in one sentence
     */
    public record GrowthRow(
            String axis,
            String label,
            String symbol,
            String lifetime,
            String measured,
            @Nullable String bound,
            @Nullable Boolean within,
            double bytesPerUnit,
            double intercept,
            String runnerUp,
            double margin,
            List<PointRow> points,
            String message) {}

    /** One weighed size: {@code bytes} is the middle of {@code low..high}. */
    public record PointRow(long size, long bytes, long low, long high) {}

    public record FindingRow(
            String rule,
            String severity,
            String axis,
            String lifetime,
            @Nullable HolderRow holder,
            String message) {}

    public record HolderRow(String field, @Nullable Integer declaredAt, List<Integer> filledAt, List<String> path) {}

    /** The fit carried to a size; {@code heapFullAt} is null where the curve never reaches the cap. */
    public record ProjectionRow(
            String axis, long size, long bytes, @Nullable Long heapFullAt) {}

    public record ClaimRow(String said, boolean agrees, String message) {}

    public record DiagnosticRow(int line, int column, String severity, String message) {}

    public record RefusalRow(int line, String uses, String message) {}

    /** {@code at} lists lines of the candidate's source, innermost first. */
    public record FailureRow(
            List<String> calls,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable String exception,
            List<Integer> at) {}

    /** Layer name to {@code in force}, {@code missing} or {@code not offered}. */
    public record SandboxRow(Map<String, String> layers) {}

    /** Memory over time: the x axis is bytes allocated so far, which is the same on every run. */
    public record Timeline(String axis, long size, List<TimelinePoint> points) {}

    public record TimelinePoint(long allocated, long low, long high) {}
}
