package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program of the corpus gets the verdict its folder names, and whatever it tried, nothing happened outside its box. Every
 * build runs a few of each threat; {@code ./mvnw verify -Phostile} runs all, {@code -Dhostile.only=REGEX} some.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileIntegrationTests {

    private static final @Nullable String ONLY = System.getProperty("hostile.only");

    private final Grounds grounds;

    HostileIntegrationTests() throws Exception {
        grounds = new Grounds();
    }

    @AfterAll
    void close() throws Exception {
        grounds.close();
    }

    static Stream<HostileProgram> programs() {
        return HostileProgram.all().stream()
                .filter(each ->
                        ONLY == null ? each.outcome().inVerify() : each.name().matches(ONLY));
    }

    static Stream<HostileProgram> refusedPrograms() {
        return programs().filter(each -> each.outcome().unchecked() != null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void theProductHolds(HostileProgram program) throws Exception {
        Judgement judgement = grounds.judged(program, true);
        assertRight(
                program,
                judgement,
                program.outcome().verdicts(),
                program.outcome().says());
        if (judgement.verdict() != Verdict.REJECTED) { // What never ran leaves nothing behind.
            grounds.assertTheNextJobIsNormal();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedPrograms")
    void theKernelHoldsWithoutTheClassFileCheck(HostileProgram program) throws Exception {
        Outcome.Unchecked right =
                java.util.Objects.requireNonNull(program.outcome().unchecked());
        Judgement judgement = grounds.judged(program, false);
        assertRight(program, judgement, right.verdicts(), right.says());
        grounds.assertTheNextJobIsNormal();
    }

    private void assertRight(
            HostileProgram program, Judgement judgement, List<Verdict> verdicts, @Nullable String says) {
        if (grounds.jdk() < program.outcome().since()) {
            assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
            return;
        }
        assertThat(judgement.verdict()).as(judgement.headline()).isIn(verdicts);
        if (says != null) {
            assertThat(judgement.toString()).contains(says);
        }
    }
}
