package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proof says of examples, with a judge that says what it is told. */
class ProofTests {

    private static final Problem LRU =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    @Test
    void anExampleWithAnotherVerdictIsNotOkAndSaysWhy() {
        ProofReport.ProvedProblem proved = new Proof(judging(Verdict.ACCEPTED)).of(LRU, each -> {});
        assertThat(proved.proved()).isFalse();
        ProofReport.ProvedExample leak = example(proved, "leak/ForgetsToEvict.java");
        assertThat(leak.ok()).isFalse();
        assertThat(leak.why()).isEqualTo("expected LEAK, found ACCEPTED: As told.");
        assertThat(example(proved, "accepted/StampsInATree.java").ok()).isTrue();
    }

    @Test
    void theRightVerdictWithoutTheHolderOrTheGrowthIsNotOk() {
        ProofReport.ProvedProblem proved = new Proof(judging(Verdict.LEAK)).of(LRU, each -> {});
        ProofReport.ProvedExample leak = example(proved, "leak/ForgetsToEvict.java");
        assertThat(leak.verdict()).isEqualTo("LEAK");
        assertThat(leak.ok()).isFalse();
        assertThat(leak.why())
                .contains("expected the holder LRUCache.guests, found none")
                .contains("expected retained along requests to grow as O(n), found nothing");
    }

    @Test
    void everyExampleIsJudgedOnceAndToldInOrder() {
        List<String> told = new ArrayList<>();
        ProofReport.ProvedProblem proved =
                new Proof(judging(Verdict.SYSTEM_ERROR)).of(LRU, each -> told.add(each.file()));
        assertThat(told).hasSize(LRU.examples().size()).doesNotHaveDuplicates();
        assertThat(proved.examples())
                .extracting(ProofReport.ProvedExample::file)
                .isEqualTo(told);
    }

    private static Judging judging(Verdict verdict) {
        return (request, progress) -> new Draft(request, 1).closed(verdict, "As told.");
    }

    private static ProofReport.ProvedExample example(ProofReport.ProvedProblem proved, String file) {
        return proved.examples().stream()
                .filter(each -> each.file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }
}
