package dev.heaphotel.cli;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabReport;
import dev.heaphotel.judge.LabRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The lab: any method of any class. */
@Command(
        name = "measure",
        description = "Measures the space complexity of any method of any class.",
        mixinStandardHelpOptions = true,
        footer = {
            "Generators: n; ints(n), ints(n,lo,hi), sorted(n), permutation(n), range(n), longs(n), bools(n);",
            "string(n), string(n,\"ab\"), strings(n,len); matrix(r,c), grid(r,c,\"01\"); list(n), lists(n,len),",
            "tree(n), path(n), graph(n,m), adjacency(n,m); or a literal such as 7, true, text or [1,2,3].",
            "Sizes are expressions over n: n, 2*n, n/2, sqrt(n), log2(n). Without --arg a generator is chosen",
            "by the parameter's type and name. ListNode and TreeNode are provided where they are not declared.",
            "",
            "With --calls the method is called so often on the same object, and what stays in the object for",
            "each call is what it retains. Numbers are then i, the number of the call, or any(lo,hi). Without",
            "--calls a method is called once, and n times where the constructor takes arguments.",
            ExitStatus.HELP
        })
final class MeasureCommand implements Callable<Integer> {

    private static final long LARGEST_SIZE = 10_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.java", description = "The class.")
    private Path file;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            description = "The method, where the class has several: fib or fib(int).")
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--arg",
            paramLabel = "PARAM=GENERATOR",
            description = "How a parameter of the method or of the constructor is made.")
    private Map<String, String> generators = new LinkedHashMap<>();

    @Option(names = "--calls", paramLabel = "COUNT", description = "How often it is called on one object: n, 100.")
    private Optional<String> calls = Optional.empty();

    @Option(names = "--sizes", paramLabel = "N,N,...", split = ",", description = "The values of n to measure at.")
    private List<Long> sizes = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Other arguments of the same kind. Usually 1.")
    private long seed = LabRequest.USUAL_SEED;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        LabRequest request = new LabRequest(
                String.valueOf(file.getFileName()),
                SourceText.read(file),
                method,
                generators,
                checkedSizes(),
                calls,
                seed);
        try (JudgingRoom room = JudgingRoom.open(1)) {
            return told(room.lab().measure(request), Answer.of(spec.commandLine(), json));
        }
    }

    private List<Long> checkedSizes() {
        sizes.stream()
                .filter(size -> size < 1 || size > LARGEST_SIZE)
                .findFirst()
                .ifPresent(size -> {
                    throw new BadInput("Bad size", "expected sizes from 1 to " + LARGEST_SIZE + ", found " + size);
                });
        return sizes.stream().distinct().sorted().toList();
    }

    private static int told(LabOutcome outcome, Answer answer) {
        if (outcome instanceof LabOutcome.Measured measured) {
            return told(measured.report(), answer);
        }
        if (outcome instanceof LabOutcome.BadRequest bad) {
            return answer.badInput("Cannot measure that", bad.why());
        }
        if (outcome instanceof LabOutcome.FellShort shortfall) {
            return answer.fellShort(shortfall.title(), String.join("\n", shortfall.details()));
        }
        return answer.failed(((LabOutcome.Failed) outcome).why());
    }

    private static int told(LabReport report, Answer answer) {
        if (answer.json()) {
            answer.object(report);
        } else {
            text(report, answer);
        }
        return ExitStatus.FINE;
    }

    private static void text(LabReport report, Answer answer) {
        answer.out().println(report.method() + " needs " + report.space() + " space. " + report.headline() + ".");
        report.arguments().forEach((name, made) -> answer.out().println("  " + name + " = " + made));
        if (!report.calls().equals("1")) {
            answer.out().println("  called " + report.calls() + " times on one object");
        }
        report.lifetimes()
                .forEach((lifetime, row) -> answer.out()
                        .println(String.format(
                                Locale.ROOT, "  %-10s %-10s %s", lifetime, row.measured(), row.message())));
        report.conventions()
                .forEach(convention ->
                        answer.out().println("  counting " + convention.counts() + ": " + convention.space()));
    }
}
