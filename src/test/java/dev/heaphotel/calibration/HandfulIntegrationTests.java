package dev.heaphotel.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.JudgingRoom;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A handful of the suite over a short ladder, so that the usual build sees a misjudged program too. */
@Execution(ExecutionMode.CONCURRENT)
class HandfulIntegrationTests {

    private static final List<Long> SIZES = LongStream.rangeClosed(4, 11)
            .flatMap(k -> LongStream.of(1L << k, (1L << k) + 1))
            .boxed()
            .toList();

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
    @ValueSource(
            strings = {
                "classes/Nothing",
                "classes/RetainedLinear",
                "classes/ChurnLinearithmic",
                "classes/StackThroughException",
                "hiding/TableAfterRemovals",
                "hiding/SystemProperty"
            })
    void measuredAsItIsKnownToBe(String title) {
        ProgramFile program = ProgramFile.all().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        Result result = Result.of(program, new Bench(room).measure(program, SIZES));
        assertThat(result.failure()).isEmpty();
        assertThat(result.checks())
                .filteredOn(check -> !check.lifetime().equals("peak"))
                .allSatisfy(check -> {
                    assertThat(check.verdict())
                            .as(check.lifetime() + ": " + check.note())
                            .isEqualTo("right");
                    assertThat(check.amountRight())
                            .as(check.lifetime() + " " + check.amount())
                            .isTrue();
                });
    }
}
