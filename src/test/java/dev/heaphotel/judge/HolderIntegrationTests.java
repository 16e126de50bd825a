package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way of holding on to memory, planted: the kind, the field, the line that declares it and the lines that fill it must
 * be named, as comments in the planted source say. Beside them programs that look alike and let go.
 */
@Execution(ExecutionMode.CONCURRENT)
class HolderIntegrationTests {

    private static final Problem DESK =
            Catalogue.read(Path.of("src/test/resources/holders")).find("desk").orElseThrow();

    private static final Pattern HEADER = Pattern.compile("// kind: (\\S+), field: (\\S+)\n");

    private static JudgingRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<String> planted() {
        return examples(false);
    }

    static Stream<String> harmless() {
        return examples(true);
    }

    private static Stream<String> examples(boolean accepted) {
        return DESK.examples().stream()
                .filter(each -> accepted == (each.expected() == Verdict.ACCEPTED))
                .map(Example::file);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void whoHoldsItIsNamedForWhatItIs(String file) {
        Example example = example(file);
        Matcher header = HEADER.matcher(example.source());
        assertThat(header.find()).as("the planted source says what it plants").isTrue();
        Judgement judgement = judged(example);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(example.expected());
        HolderRow holder = Objects.requireNonNull(essential(judgement).holder());
        assertThat(holder.kind()).as(holder.toString()).isEqualTo(header.group(1));
        assertThat(holder.field()).isEqualTo(header.group(2));
        assertThat(holder.declaredAt())
                .isEqualTo(lines(example.source(), "declared").get(0));
        assertThat(holder.filledAt()).isEqualTo(lines(example.source(), "filled"));
        assertThat(holder.fix())
                .isNotNull()
                .endsWith(".")
                .isSubstringOf(essential(judgement).message());
        assertThat(Objects.requireNonNull(holder.growsBy()).bytes()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatLetsGoIsNoFinding(String file) {
        Judgement judgement = judged(example(file));
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.findings()).extracting(FindingRow::rule).containsOnly("within-bound");
    }

    private static FindingRow essential(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity().equals("essential"))
                .findFirst()
                .orElseThrow();
    }

    /** The lines, from 1, that end with this comment. */
    private static List<Integer> lines(String source, String comment) {
        List<String> lines = source.lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).endsWith("// " + comment))
                .boxed()
                .toList();
    }

    private static Example example(String file) {
        return DESK.examples().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(Example example) {
        return room.judge()
                .judge(new JudgeRequest(DESK, example.source(), Optional.empty(), Depth.SUBMIT), Progress.SILENT);
    }
}
