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
            "Generators: n; ints(n), ints(n,lo,hi), sorted(n), permutation(n), longs(n), bools(n);",
            "string(n), string(n,\"ab\"), strings(n,len); or a literal. Sizes are expressions over n:",
            "n, 2*n, n/2, sqrt(n), log2(n). Without --arg a generator is chosen by the parameter's type.",
            ExitStatus.HELP
        })
final class MeasureCommand implements Callable<Integer> {

    private static final long LARGEST_SIZE = 10_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.java", description = "The class.")
    private Path file;

    @Option(names = "--method", paramLabel = "NAME", description = "The method, where the class has several.")
    private Optional<String> method = Optional.empty();

    @Option(names = "--arg", paramLabel = "PARAM=GENERATOR", description = "How a parameter is made.")
    private Map<String, String> generators = new LinkedHashMap<>();

    @Option(names = "--sizes", paramLabel = "N,N,...", split = ",", description = "The values of n to measure at.")
    private List<Long> sizes = List.of();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        LabRequest request = new LabRequest(
                String.valueOf(file.getFileName()), SourceText.read(file), method, generators, checkedSizes());
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
            answer.out().println(report.method() + " needs " + report.space() + " space. " + report.headline() + ".");
            report.lifetimes()
                    .forEach((lifetime, row) -> answer.out()
                            .println(String.format(
                                    Locale.ROOT, "  %-10s %-10s %s", lifetime, row.measured(), row.message())));
        }
        return ExitStatus.FINE;
    }
}
