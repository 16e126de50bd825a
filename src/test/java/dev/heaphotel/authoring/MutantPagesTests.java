package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.unit.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mistakes that the reference suggests are measured, and planted with one press. */
@HotelTest
class MutantPagesTests {

    private static final String REFERENCE = """
            class LatestSum {
                private final java.util.ArrayDeque<Integer> latest = new java.util.ArrayDeque<>();

                LatestSum(int window) {}

                long add(int value) {
                    latest.addLast(value);
                    latest.removeFirst();
                    return value;
                }
            }
            """;

    @RegisterExtension
    final Stay stay = new Stay();

    private AccountBrowser author;
    private String mistakes;

    @BeforeEach
    void aDraftWhoseReferenceLetsGoOnce() {
        author = Authors.somebody("ADMIN", stay.port(), stay.bean(JdbcClient.class));
        String draft = Authors.begun(author, "ring-" + UUID.randomUUID());
        mistakes = draft + "/mistakes";
        // Each draft's is another program, so that none was measured for an earlier test.
        String reference = "// " + draft + "\n" + REFERENCE;
        Authors.save(
                author, draft, "submissions/accepted/RingOfNumbers.java", reference, Authors.revision(author, draft));
        stay.judge().willAlwaysSay(reference.replace("latest.removeFirst();", ";"), ManualJudge.weighed(Verdict.LEAK));
    }

    @Test
    void whatGrowsWithoutAStatementIsOfferedAndPlanted() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(author.get(mistakes).body())
                        .contains("latest.removeFirst();", "LEAK", "retained along requests: O(n)", "Plant it"));

        String planted = author.form(mistakes, Map.of("name", "WithoutItsRemoveFirst", "folder", "leak"))
                .header("Location");

        assertThat(planted).endsWith("?file=submissions/leak/WithoutItsRemoveFirst.java");
        assertThat(author.get(planted.substring(planted.indexOf("/admin"))).body())
                .contains("latest.addLast(value);")
                .doesNotContain("latest.removeFirst();");
        assertThat(author.get(mistakes).body()).contains("planted").doesNotContain("Plant it");
    }

    @Test
    void nothingElseIsPlantedAnywhereElse() {
        for (Map<String, String> asked : List.of(
                Map.of("name", "SomethingElse", "folder", "leak"),
                Map.of("name", "WithoutItsRemoveFirst", "folder", "../leak"),
                Map.of("name", "WithoutItsRemoveFirst", "folder", "system_error"))) {
            assertThat(author.form(mistakes, asked).header("Location")).endsWith("/mistakes");
            assertThat(author.get(mistakes).body())
                    .contains("not there any more")
                    .doesNotContain("planted");
        }
    }
}
