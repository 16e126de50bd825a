package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs whose memory depends on two sizes in a known way, judged with real boxes. */
@Execution(ExecutionMode.CONCURRENT)
class TwoSymbolsIntegrationTests {

    private static final Problem ROOMS = Catalogue.read(Path.of("src/test/resources/problems-of-two"))
            .find("rooms")
            .orElseThrow();

    private static JudgingRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nothing             | O(1)",
                "CapacityOnly        | O(k)",
                "GuestsAndCapacity   | O(n + k)",
                "GuestsTimesCapacity | O(n·k)",
                "SmallerOfBoth       | O(min(n, k))",
                "LargerOfBoth        | O(max(n, k))"
            })
    void theLawIsSaidInTheProblemsSymbols(String program, String law) {
        Judgement judgement = judged("accepted/" + program, Optional.empty());
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.space()).hasSize(5).anySatisfy(row -> {
            assertThat(row.lifetime()).isEqualTo("retained");
            assertThat(row.measured()).as(row.message()).isEqualTo(law);
            assertThat(row.message()).startsWith(law);
            assertThat(row.margin()).isGreaterThan(1.3);
        });
        assertThat(judgement.space()).anySatisfy(row -> {
            assertThat(row.lifetime()).isEqualTo("stack");
            assertThat(row.measured()).isEqualTo("O(1)");
        });
    }

    @Test
    void growthThatShowsOnlyWhereTheOtherSizeIsLargeBreaksTheBoundAllTheSame() {
        Judgement judgement = judged("leak/KeepsGuestsWhenLarge", Optional.empty());
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.LEAK);
        assertThat(judgement.growth()).anySatisfy(row -> {
            assertThat(row.lifetime()).isEqualTo("retained");
            assertThat(row.axis()).isEqualTo("guests");
            assertThat(row.measured()).isEqualTo("O(n²)");
        });
        assertThat(judgement.findings())
                .anySatisfy(finding ->
                        assertThat(finding.message()).contains("Rooms.all").containsPattern("capacity = (5|4)\\d\\d"));
    }

    private static Judgement judged(String program, Optional<String> claim) {
        String source = ROOMS.examples().stream()
                .filter(example -> example.file().endsWith(program + ".java"))
                .findFirst()
                .orElseThrow()
                .source();
        return room.judge().judge(new JudgeRequest(ROOMS, source, claim, Depth.SUBMIT), Progress.SILENT);
    }
}
