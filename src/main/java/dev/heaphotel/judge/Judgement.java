package dev.heaphotel.judge;

import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * @param space       how two axes act together, one row for each lifetime; empty where there are not two
 * @param headline    the verdict in one sentence
 * @param lines       allocation by line on the axis that went wrong, else on the first; null where nothing was weighed
 * @param instances   objects by class, for each axis; empty where nothing was weighed
 * @param next        what to do next, in a sentence or two; null in what was judged before it was told
 * @param reference   where to look a SYSTEM_ERROR up in the log, else null
 * @param reproduce   the command that gives the same figures again; null where there are none
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
        @Nullable List<SpaceRow> space,
        String headline,
        @Nullable String next,
        long heapBytes,
        @Nullable String reference,
        @Nullable String reproduce) {

    public Judgement {
        // Judgements kept from before there were censuses, or two symbols together, have none.
        instances = instances == null ? List.of() : List.copyOf(instances);
        space = space == null ? List.of() : List.copyOf(space);
    }

    @Override
    public List<Instances> instances() {
        return instances == null ? List.of() : instances;
    }

    @Override
    public List<SpaceRow> space() {
        return space == null ? List.of() : space;
    }

    /** Fields and locals that findings name as holders, in the order of the findings, each once. */
    public List<String> held() {
        return findings.stream()
                .map(FindingRow::holder)
                .flatMap(Stream::ofNullable)
                .map(HolderRow::field)
                .distinct()
                .toList();
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
     * @param linear       for each unit of the axis, beside a term that grows faster; null in what was judged before it was told
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
            String message,
            @Nullable Double linear) {

        public GrowthRow {
            linear = linear == null ? 0.0 : linear;
        }

        /** Without a linear part beside the term. */
        public GrowthRow(
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
                String message) {
            this(
                    axis,
                    label,
                    symbol,
                    lifetime,
                    measured,
                    bound,
                    within,
                    bytesPerUnit,
                    intercept,
                    runnerUp,
                    margin,
                    points,
                    message,
                    0.0);
        }

        /** For each unit of the axis, beside the term. */
        public double perSize() {
            return linear == null ? 0 : linear;
        }
    }

    /**
     * @param measured the law in both symbols, such as {@code O(n + k)}, or {@code UNDECIDED}
     * @param runnerUp the law of another class that fits next best
     * @param margin   the runner-up's residual over the best one's, at least 1
     * @param message  the law in one sentence
     */
    public record SpaceRow(String lifetime, String measured, String runnerUp, double margin, String message) {}

    /**
     * One weighed size: {@code bytes} is the middle of {@code low..high}.
     *
     * @param estimated whether {@code high} is an estimate rather than certain
     */
    public record PointRow(
            long size,
            long bytes,
            long low,
            long high,
            @Nullable Boolean estimated) {

        public PointRow {
            // Judgements kept from before it was told have none.
            estimated = Boolean.TRUE.equals(estimated);
        }

        /** With ends that are certain. */
        public PointRow(long size, long bytes, long low, long high) {
            this(size, bytes, low, high, false);
        }
    }

    /**
     * @param lifetime   the memory it is about
     * @param lifetimes  all that have the same cause, {@code lifetime} first
     * @param parameters what the message's sentences were filled with, by name
     */
    public record FindingRow(
            String rule,
            String severity,
            String axis,
            String lifetime,
            @Nullable HolderRow holder,
            String message,
            @Nullable List<String> lifetimes,
            @Nullable Map<String, String> parameters) {

        public FindingRow(
                String rule,
                String severity,
                String axis,
                String lifetime,
                @Nullable HolderRow holder,
                String message) {
            this(rule, severity, axis, lifetime, holder, message, List.of(lifetime), Map.of());
        }
    }

    /**
     * @param kind    {@code static}, {@code lambda} and so on, or null in what was judged before kinds were told
     * @param growsBy null where only lines were attributed
     * @param fix     one sentence
     * @param graph   the objects of a tiny run, null where they could not be walked
     */
    public record HolderRow(
            String field,
            @Nullable Integer declaredAt,
            List<Integer> filledAt,
            List<String> path,
            @Nullable String kind,
            @Nullable GrowsByRow growsBy,
            @Nullable String fix,
            @Nullable GraphRow graph) {

        public HolderRow(String field, @Nullable Integer declaredAt, List<Integer> filledAt, List<String> path) {
            this(field, declaredAt, filledAt, path, null, null, null, null);
        }
    }

    /**
     * What is added with each unit of the axis, or with each of what the measured class counts.
     *
     * @param bytes of everything under the holder
     * @param count objects, of the class that grew most; null where they were not counted
     * @param of    that class, null where it was not seen
     * @param unit  in words, {@code request}
     * @param per   the term, {@code n} or {@code n²}
     */
    public record GrowsByRow(
            double bytes, @Nullable Double count, @Nullable String of, String unit, String per) {}

    public record GraphRow(List<NodeRow> nodes, List<EdgeRow> edges) {}

    /** {@code count} objects of one class folded into one. */
    public record NodeRow(String type, String label, int count) {}

    /** From and to are places among the nodes; {@code retaining} marks the reference to let go. */
    public record EdgeRow(int from, int to, String name, boolean retaining) {}

    /** The fit carried to a size; {@code heapFullAt} is null where the curve never reaches the cap. */
    public record ProjectionRow(
            String axis, long size, long bytes, @Nullable Long heapFullAt) {}

    /**
     * @param leaning  {@code right}, {@code too-low}, {@code too-high}, {@code mixed} or {@code unclear}; null in what was
     *                 judged before it was told
     * @param measured what the claim was held against, null likewise
     */
    public record ClaimRow(
            String said,
            boolean agrees,
            String message,
            @Nullable String leaning,
            @Nullable String measured) {

        public ClaimRow(String said, boolean agrees, String message) {
            this(said, agrees, message, null, null);
        }
    }

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
