package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.ClaimRow;
import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.EdgeRow;
import dev.heaphotel.judge.Judgement.FailureRow;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GraphRow;
import dev.heaphotel.judge.Judgement.GrowsByRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.NodeRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.Judgement.ProjectionRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import dev.heaphotel.judge.Judgement.Tests;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Judgements as pages meet them: one for each kind of verdict, and some that nobody means well. */
public final class Judgements {

    static final long HEAP_BYTES = 64L << 20;

    /** Turns the reading direction, ends a tag, rings a bell, breaks out of an attribute. */
    public static final String HOSTILE =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202Egpj.exe \u0007 \u200B &amp;";

    private Judgements() {}

    public static Judgement accepted() {
        return base(
                        Verdict.ACCEPTED,
                        "Everything checked out: retained memory stays flat in requests and linear in capacity.")
                .growth(
                        Rows.row("requests", "n", "retained", "O(1)", "O(1)", true, 0, 6_240, size -> 6_240),
                        Rows.row("requests", "n", "peak", "O(1)", "O(1)", true, 0, 6_420, size -> 6_420),
                        Rows.row(
                                "capacity",
                                "k",
                                "retained",
                                "O(k)",
                                "O(k)",
                                true,
                                88.2,
                                1_304,
                                size -> 1_304 + 88 * size),
                        Rows.row("requests", "n", "churn", "O(n)", null, null, 24, 0, size -> 24 * size),
                        Rows.row("requests", "n", "stack", "O(1)", "O(1)", true, 0, 3, size -> 3))
                .findings(
                        new FindingRow(
                                "within-bound",
                                "celebratory",
                                "requests",
                                "retained",
                                null,
                                "6.2 kB stay, however many requests."),
                        new FindingRow(
                                "within-bound",
                                "celebratory",
                                "capacity",
                                "retained",
                                null,
                                "88 B stay for every entry."),
                        new FindingRow(
                                "churn",
                                "informative",
                                "requests",
                                "churn",
                                null,
                                "24 B are allocated for every request."))
                .claim(new ClaimRow("O(k)", true, "You predicted O(k) and it is."))
                .timeline(Rows.sawtooth())
                .build();
    }

    public static Judgement leak() {
        return base(
                        Verdict.LEAK,
                        "88 bytes stay for every request, though none may: 65 536 requests leave 5.8 MB behind.")
                .growth(
                        Rows.row(
                                "requests",
                                "n",
                                "retained",
                                "O(n)",
                                "O(1)",
                                false,
                                88,
                                1_304,
                                size -> 1_304 + 88 * size),
                        Rows.row("requests", "n", "peak", "O(n)", "O(1)", false, 88, 1_800, size -> 1_800 + 88 * size),
                        Rows.row(
                                "capacity",
                                "k",
                                "retained",
                                "O(k)",
                                "O(k)",
                                true,
                                88,
                                9_304,
                                size -> 9_304 + 88 * size),
                        Rows.row("requests", "n", "churn", "O(n)", null, null, 120, 0, size -> 120 * size),
                        Rows.row("requests", "n", "stack", "O(1)", "O(1)", true, 0, 3, size -> 3))
                .findings(new FindingRow(
                        "retained-grows",
                        "essential",
                        "requests",
                        "retained",
                        new HolderRow(
                                "LRUCache.map",
                                7,
                                List.of(18),
                                List.of("LRUCache.map", "HashMap.table", "HashMap$Node.value"),
                                "map",
                                new GrowsByRow(88, 1.0, "HashMap$Node", "request", "n"),
                                "Remove the eldest entry.",
                                graph()),
                        "LRUCache.map keeps an entry for every key ever put. put adds at line 18; nothing removes."))
                .projection(
                        new ProjectionRow("requests", 10_000_000, 880_001_304L, 724_000L),
                        new ProjectionRow("capacity", 10_000_000, 880_009_304L, 762_000L))
                .claim(new ClaimRow("O(k)", false, "You predicted O(k); along requests it grows as O(n)."))
                .timeline(Rows.tide())
                .lines(new AllocationByLine(
                        "requests",
                        "n",
                        8_192,
                        List.of(
                                new AllocationByLine.Row(7, 48, 48, 48, 0),
                                new AllocationByLine.Row(14, 91_216, 0, 16, 0),
                                new AllocationByLine.Row(18, 841_136, 736_816, 736_816, 0)),
                        new AllocationByLine.Row(0, 32, 32, 32, 0),
                        true))
                .instances(
                        new Instances(
                                "requests",
                                "requests",
                                "n",
                                "retained",
                                List.of(256L, 513L, 2_048L, 4_097L, 16_384L),
                                List.of(
                                        new Instances.ClassRow(
                                                "HashMap.Node",
                                                "java",
                                                List.of(257L, 388L, 1_160L, 2_229L, 8_391L),
                                                List.of(8_224L, 12_416L, 37_120L, 71_328L, 268_512L),
                                                "O(n)",
                                                0.507,
                                                32),
                                        new Instances.ClassRow(
                                                "LRUCache.Guest",
                                                "yours",
                                                List.of(257L, 388L, 1_160L, 2_229L, 8_391L),
                                                List.of(8_224L, 12_416L, 37_120L, 71_328L, 268_512L),
                                                "O(n)",
                                                0.507,
                                                32),
                                        new Instances.ClassRow(
                                                "Integer",
                                                "java",
                                                List.of(256L, 387L, 1_159L, 2_228L, 8_390L),
                                                List.of(4_096L, 6_192L, 18_544L, 35_648L, 134_240L),
                                                "O(n)",
                                                0.507,
                                                16),
                                        new Instances.ClassRow(
                                                "HashMap.Node[]",
                                                "java",
                                                List.of(1L, 1L, 1L, 1L, 1L),
                                                List.of(2_064L, 4_112L, 8_208L, 16_400L, 65_552L),
                                                "O(1)",
                                                0,
                                                65_552))),
                        new Instances(
                                "capacity", "capacity", "k", "retained", List.of(32L, 65L, 256L, 513L), List.of()))
                .build();
    }

    /** Three entries of a map, one by itself and two folded. */
    private static GraphRow graph() {
        return new GraphRow(
                List.of(
                        new NodeRow("LRUCache", "capacity 2", 1),
                        new NodeRow("HashMap", "size 5", 1),
                        new NodeRow("HashMap$Node[]", "5 of 16 in use", 1),
                        new NodeRow("HashMap$Node", "key 1", 1),
                        new NodeRow("HashMap$Node", "key 2", 1),
                        new NodeRow("HashMap$Node", "", 3),
                        new NodeRow("LRUCache$Room", "key 1, value 10", 1),
                        new NodeRow("LRUCache$Room", "key 2, value 20", 1),
                        new NodeRow("LRUCache$Room", "", 3)),
                List.of(
                        new EdgeRow(0, 1, "map", true),
                        new EdgeRow(1, 2, "table", false),
                        new EdgeRow(2, 3, "[1]", false),
                        new EdgeRow(2, 4, "[2]", false),
                        new EdgeRow(2, 5, "[…]", false),
                        new EdgeRow(3, 6, "value", false),
                        new EdgeRow(4, 7, "value", false),
                        new EdgeRow(5, 8, "value", false)));
    }

    public static Judgement excessSpace() {
        return base(
                        Verdict.EXCESS_SPACE,
                        "The search holds every path it has seen: O(V²) at its peak, where O(V) is allowed.")
                .growth(
                        Rows.row(
                                "vertices",
                                "V",
                                "peak",
                                "O(V²)",
                                "O(V)",
                                false,
                                4.1,
                                2_000,
                                size -> 2_000 + size * size * 41 / 10),
                        Rows.row("vertices", "V", "retained", "O(1)", "O(1)", true, 0, 16, size -> 16),
                        Rows.row("vertices", "V", "stack", "O(V)", "O(V)", true, 1, 2, size -> size + 2))
                .findings(new FindingRow(
                        "peak-grows",
                        "essential",
                        "vertices",
                        "peak",
                        null,
                        "Line 21 copies the whole path for each neighbour. Keep the distance, not the path."))
                .build();
    }

    public static Judgement wrongAnswer() {
        return base(Verdict.WRONG_ANSWER, "get(2) returned 7 after 2 was evicted.")
                .tests(new Tests(11, 3, "get after eviction"))
                .failure(new FailureRow(
                        List.of("new LRUCache(1)", "put(2, 7)", "put(3, 9)", "get(2)"), "-1", "7", null, List.of()))
                .build();
    }

    public static Judgement runtimeError() {
        return base(Verdict.RUNTIME_ERROR, "put threw a NullPointerException at line 24.")
                .tests(new Tests(2, 1, "put"))
                .failure(new FailureRow(
                        List.of("new LRUCache(1)", "put(2, 7)"),
                        null,
                        null,
                        "java.lang.NullPointerException: Cannot read field \"next\" because \"this.head\" is null",
                        List.of(24, 31)))
                .output("entering put\nentering put\n")
                .build();
    }

    public static Judgement compileError() {
        return base(Verdict.COMPILE_ERROR, "javac found 2 errors; the first is at line 5.")
                .diagnostics(
                        new DiagnosticRow(5, 12, "error", "';' expected"),
                        new DiagnosticRow(9, 20, "error", "incompatible types: String cannot be converted to int"),
                        new DiagnosticRow(0, 0, "warning", "[options] the whole file is meant"))
                .jvm("")
                .build();
    }

    public static Judgement rejected() {
        return base(Verdict.REJECTED, "Line 4 uses java.lang.System.exit, which is not offered here.")
                .refusals(new RefusalRow(4, "java.lang.System.exit", "ends the JVM. Return, or throw an exception."))
                .build();
    }

    public static Judgement undecided() {
        return base(
                        Verdict.UNDECIDED,
                        "All answers are right, but O(n) and O(n log n) fit retained memory about equally well.")
                .growth(Rows.row(
                        "requests",
                        "n",
                        "retained",
                        "UNDECIDED",
                        "O(n)",
                        null,
                        0,
                        0,
                        size -> size * 30 + size % 7 * 900))
                .build();
    }

    /** Its upper ends are estimates, and two axes act together. */
    public static Judgement estimated() {
        List<PointRow> peaks = new ArrayList<>();
        for (long size = 64; size <= 16_384; size *= 2) {
            peaks.add(new PointRow(size, 40 * size, 34 * size, 46 * size, true));
        }
        return base(Verdict.ACCEPTED, "Accepted: every memory is within its bound.")
                .growth(
                        new GrowthRow(
                                "requests",
                                "requests",
                                "n",
                                "peak",
                                "O(n)",
                                "O(n)",
                                true,
                                40,
                                0,
                                "O(n log n)",
                                7.1,
                                peaks,
                                "40 B are held at once for every request"),
                        Rows.row("requests", "n", "retained", "O(1)", "O(1)", true, 0, 6_240, size -> 6_240),
                        Rows.row("requests", "n", "auxiliary", "O(n)", "O(n)", true, 40, 0, size -> 40 * size))
                .space(
                        new Judgement.SpaceRow(
                                "retained",
                                "O(n + k)",
                                "O(n·k)",
                                9,
                                "O(n + k) for retained memory: requests and capacity add up"),
                        new Judgement.SpaceRow(
                                "peak", "O(n·k)", "O(n + k)", 4, "O(n·k) for peak memory: requests times capacity"),
                        new Judgement.SpaceRow(
                                "auxiliary",
                                "UNDECIDED",
                                "O(n)",
                                1.1,
                                "whether auxiliary memory is O(n) or O(n + k) is too close to call"))
                .build();
    }

    public static Judgement heapExhausted() {
        return base(Verdict.HEAP_EXHAUSTED, "The heap was full at 2 048 requests, after too few weighings to say more.")
                .growth(new GrowthRow(
                        "requests",
                        "requests",
                        "n",
                        "retained",
                        "UNDECIDED",
                        "O(1)",
                        null,
                        0,
                        0,
                        "O(n)",
                        1,
                        List.of(new PointRow(1024, 41_000_000, 41_000_000, 43_000_000)),
                        "One size was weighed before the heap was full."))
                .build();
    }

    public static Judgement systemError() {
        return base(Verdict.SYSTEM_ERROR, "Our machinery failed, twice. Your program is not at fault; submit it again.")
                .reference("7f3a-41c2")
                .build();
    }

    /** Numbers and names as large as they get. */
    public static Judgement huge() {
        String name = "AVeryLongClassNameThatSomebodyGenerated".repeat(4);
        return base(Verdict.LEAK, "8.6 GB stay for every request. " + name)
                .growth(Rows.row(
                        "requests",
                        "n",
                        "retained",
                        "O(n³)",
                        "O(1)",
                        false,
                        8_600_000_000.0,
                        0,
                        size -> size * 9_000_000_000L))
                .findings(new FindingRow(
                        "retained-grows",
                        "essential",
                        "requests",
                        "retained",
                        new HolderRow(
                                name + ".field", null, List.of(1_999, 2_000), List.of(name + ".field", name + "[]")),
                        "Everything stays. " + name))
                .projection(new ProjectionRow("requests", Long.MAX_VALUE, Long.MAX_VALUE, 1L))
                .build();
    }

    /** Every text that a candidate can choose says something it should not. */
    public static Judgement hostile() {
        return base(Verdict.WRONG_ANSWER, "Returned " + HOSTILE)
                .findings(new FindingRow(
                        HOSTILE,
                        "essential",
                        HOSTILE,
                        "retained",
                        new HolderRow(
                                HOSTILE,
                                1,
                                List.of(2),
                                List.of(HOSTILE, HOSTILE),
                                HOSTILE,
                                new GrowsByRow(1, 1.0, HOSTILE, HOSTILE, HOSTILE),
                                HOSTILE,
                                new GraphRow(
                                        List.of(new NodeRow(HOSTILE, HOSTILE, 1), new NodeRow(HOSTILE, HOSTILE, 2)),
                                        List.of(
                                                new EdgeRow(0, 1, HOSTILE, true),
                                                new EdgeRow(1, 7, "nowhere", false),
                                                new EdgeRow(-1, 0, "nowhere", false)))),
                        HOSTILE))
                .diagnostics(new DiagnosticRow(1, 1, "error", HOSTILE))
                .refusals(new RefusalRow(1, HOSTILE, HOSTILE))
                .failure(new FailureRow(List.of(HOSTILE), HOSTILE, HOSTILE, HOSTILE, List.of(1)))
                .claim(new ClaimRow(HOSTILE, false, HOSTILE))
                .output(HOSTILE)
                .build();
    }

    public static List<Judgement> all() {
        return List.of(
                accepted(),
                leak(),
                excessSpace(),
                wrongAnswer(),
                runtimeError(),
                compileError(),
                rejected(),
                undecided(),
                heapExhausted(),
                estimated(),
                systemError(),
                huge(),
                hostile());
    }

    private static JudgementDraft base(Verdict verdict, String headline) {
        return new JudgementDraft(verdict, headline);
    }
}
