package dev.heaphotel.cli;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judge;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.Progress;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One program, one problem, one verdict. */
@Command(
        name = "judge",
        description = "Judges one program for one problem.",
        mixinStandardHelpOptions = true,
        footer = ExitStatus.HELP)
final class JudgeCommand implements Callable<Integer> {

    /** Honoured here alone: lets the kernel's layers be tested by themselves. */
    private static final String CLASS_FILE_CHECK = "heaphotel.danger.class-file-check";

    private static final int TRIES = 2;

    private static final long LARGEST_SEED = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SLUG", description = "The problem.")
    private String slug;

    @Parameters(index = "1", paramLabel = "FILE.java", description = "The program.")
    private Path file;

    @Option(names = "--claim", paramLabel = "'O(k)'", description = "The space complexity you predict.")
    private Optional<String> claim = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Reproduces a judgement: the seed that it told. Without it the source decides.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Mixin
    private ProblemFolder problems;

    @Override
    public Integer call() throws Exception {
        String source = SourceText.read(file);
        Problem problem = ProblemFolder.find(problems.catalogue(), slug);
        Judgement judgement = judged(new JudgeRequest(problem, source, claim, Depth.SUBMIT, checkedSeed()));
        Answer answer = Answer.of(spec.commandLine(), json);
        if (json) {
            answer.object(judgement);
        } else {
            new JudgementText(answer.out()).print(judgement);
        }
        return status(judgement.verdict());
    }

    private OptionalLong checkedSeed() {
        seed.filter(wanted -> wanted < 1 || wanted > LARGEST_SEED).ifPresent(wanted -> {
            throw new BadInput("Bad seed", "expected a seed from 1 to " + LARGEST_SEED + ", found " + wanted);
        });
        return seed.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private static Judgement judged(JudgeRequest request) throws Exception {
        boolean unchecked = "off".equals(System.getProperty(CLASS_FILE_CHECK));
        try (JudgingRoom room = JudgingRoom.open(1)) {
            Judge judge = unchecked ? room.judgeWithoutClassFileCheck() : room.judge();
            Judgement judgement = judge.judge(request, Progress.SILENT);
            for (int i = 1; i < TRIES && judgement.verdict() == Verdict.SYSTEM_ERROR; i++) {
                judgement = judge.judge(request, Progress.SILENT);
            }
            return judgement;
        }
    }

    private static int status(Verdict verdict) {
        if (verdict == Verdict.ACCEPTED) {
            return ExitStatus.FINE;
        }
        return verdict == Verdict.SYSTEM_ERROR ? ExitStatus.MACHINERY_FAILED : ExitStatus.FELL_SHORT;
    }
}
