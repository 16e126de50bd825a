package dev.heaphotel.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program of the corpus gets the verdict its folder names, and whatever it tried, nothing happened outside its box. Every
 * build runs a few of each threat; {@code ./mvnw verify -Phostile} runs all, {@code -Dhostile.only=REGEX} some, and prints each
 * outcome.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated
class HostileIntegrationTests {

    private static final @Nullable String ONLY = System.getProperty("hostile.only");

    private final OutcomeFile outcomes = new OutcomeFile(ONLY != null);
    private Grounds grounds = new Grounds();
    private boolean spoilt;

    HostileIntegrationTests() throws Exception {}

    @AfterAll
    void close() throws Exception {
        outcomes.close();
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
        Outcome right = program.outcome();
        holds(program, true, right.verdicts(), right.says());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedPrograms")
    void theKernelHoldsWithoutTheClassFileCheck(HostileProgram program) throws Exception {
        Outcome.Unchecked right = Objects.requireNonNull(program.outcome().unchecked());
        holds(program, false, right.verdicts(), right.says());
    }

    /** Everything is looked at, whatever of it is wrong; after a failure the next program gets grounds of its own. */
    private void holds(HostileProgram program, boolean check, List<Verdict> verdicts, @Nullable String says)
            throws Exception {
        if (spoilt) {
            grounds = grounds.replaced();
        }
        spoilt = true;
        String verdict = "";
        long startNanos = System.nanoTime();
        try {
            Trial trial = grounds.tried(program, check);
            verdict = trial.judgement().verdict().name();
            assertAll(
                    () -> assertRight(program, trial.judgement(), verdicts, says),
                    () -> grounds.assertNothingHappened(trial),
                    () -> assertTheNextJobIsNormalAfter(trial.judgement()));
            spoilt = false;
        } finally {
            outcomes.add(program, check, verdict, (System.nanoTime() - startNanos) / 1e9, !spoilt);
        }
    }

    private void assertTheNextJobIsNormalAfter(Judgement judgement) {
        if (judgement.verdict() != Verdict.REJECTED) { // What never ran leaves nothing behind.
            grounds.assertTheNextJobIsNormal();
        }
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
