package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.web.graph.SolvedGraph.Solved;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolvedGraphTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 20);

    @Test
    void eachProblemIsAStepOnItsDay() {
        String picture = draw(List.of(
                new Solved("LRU cache", TODAY.minusDays(6)), new Solved("Shortest <path>", TODAY.minusDays(1))));

        assertThat(picture)
                .contains("<title>14 Feb: LRU cache</title>", "<title>19 Feb: Shortest &lt;path&gt;</title>")
                .contains(">2 solved</text>", "<desc id=\"s-d\">Said in words.</desc>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 10, 11, 12, 24})
    void ticksAreWholeProblemsAndDifferentDays(int count) {
        List<Solved> solved = IntStream.range(0, count)
                .mapToObj(i -> new Solved("P" + i, TODAY.minusDays(count - 1 - i)))
                .toList();
        String picture = draw(solved);

        assertThat(picture)
                .doesNotContainPattern("class=\"tick up\"[^>]*>\\d+\\.\\d")
                .doesNotContain("NaN");
        List<String> days = Pattern.compile("class=\"tick across\"[^>]*>([^<]+)<")
                .matcher(picture)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(days).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    private static String draw(List<Solved> solved) {
        return SolvedGraph.draw("s", "Said in words.", solved, TODAY);
    }
}
