package dev.heaphotel.cli;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.Proof;
import dev.heaphotel.judge.ProofReport;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every example of every package gets the verdict, the growth and the holder that its author expects. */
@Command(
        name = "prove",
        description = "Judges every example of every package and compares with what its author expects.",
        mixinStandardHelpOptions = true,
        footer = ExitStatus.HELP)
final class ProveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SLUG", arity = "0..*", description = "The problems; all without one.")
    private List<String> slugs = List.of();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Mixin
    private ProblemFolder problems;

    @Override
    public Integer call() throws Exception {
        Answer answer = Answer.of(spec.commandLine(), json);
        Catalogue catalogue = problems.catalogue();
        List<Problem> wanted = slugs.isEmpty()
                ? catalogue.problems()
                : slugs.stream()
                        .map(slug -> ProblemFolder.find(catalogue, slug))
                        .toList();
        List<ProofReport.ProvedProblem> proved = new ArrayList<>();
        if (slugs.isEmpty()) {
            catalogue.broken().forEach(broken -> proved.add(broken(broken, answer)));
        }
        try (JudgingRoom room = JudgingRoom.open(1)) {
            Proof proof = new Proof(room.judge());
            for (Problem problem : wanted) {
                ProofReport.ProvedProblem done = proof.of(problem, example -> tell(problem, example, answer));
                done.obstacles().forEach(obstacle -> tell(problem, obstacle, answer));
                proved.add(done);
            }
        }
        ProofReport report = new ProofReport(List.copyOf(proved));
        if (json) {
            answer.object(report);
        }
        return status(report);
    }

    /** A package that cannot be read is not proved. */
    private static ProofReport.ProvedProblem broken(Reading.Broken broken, Answer answer) {
        answer.err().println(ProblemFolder.complaints(broken));
        return new ProofReport.ProvedProblem(broken.slug(), false, List.of(), List.of());
    }

    private static void tell(Problem problem, ProofReport.ProvedExample example, Answer answer) {
        if (!answer.json()) {
            String margin = example.margin() == null ? "" : "  margin " + example.margin();
            String why = example.why() == null ? "" : "  " + example.why();
            answer.out()
                    .println((example.ok() ? "ok    " : "WRONG ") + problem.slug() + "/" + example.file() + "  "
                            + example.verdict() + margin + why);
        }
    }

    /** What an example did is told above, with the reason. */
    private static void tell(Problem problem, ProofReport.Obstacle obstacle, Answer answer) {
        if (!answer.json()) {
            answer.out().println("STOPS " + problem.slug() + "/" + obstacle.file() + "  " + obstacle.change());
        }
    }

    private static int status(ProofReport report) {
        if (report.proved()) {
            return ExitStatus.FINE;
        }
        boolean ours = report.problems().stream()
                .flatMap(problem -> problem.examples().stream())
                .anyMatch(example -> example.verdict().equals("SYSTEM_ERROR"));
        return ours ? ExitStatus.MACHINERY_FAILED : ExitStatus.FELL_SHORT;
    }
}
