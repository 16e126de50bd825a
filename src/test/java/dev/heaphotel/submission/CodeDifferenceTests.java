package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeDifferenceTests {

    @Test
    void bothTextsCanBeReadFromTheRows() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            String before = text(random, 12);
            String after = text(random, 12);

            CodeDifference difference = CodeDifference.of(before, after);

            assertThat(read(difference.rows(), CodeDifference.Row::before))
                    .as("seed %d", seed)
                    .isSubsetOf(before.lines().toList());
            assertThat(numbers(difference, CodeDifference.Row::before))
                    .as("seed %d", seed)
                    .isSorted();
            assertThat(numbers(difference, CodeDifference.Row::after))
                    .as("seed %d", seed)
                    .isSorted();
            difference.rows().stream()
                    .filter(row -> row.kind().equals("same"))
                    .forEach(row -> assertThat(row.before().orElseThrow().text())
                            .isEqualTo(row.after().orElseThrow().text()));
        }
    }

    @Test
    void farLinesAreLeftOutAndChangesStandBesideEachOther() {
        String before = IntStream.range(0, 40).mapToObj(each -> "line " + each).collect(Collectors.joining("\n"));
        CodeDifference difference = CodeDifference.of(before, before.replace("line 20", "other"));

        assertThat(difference.rows().stream().map(CodeDifference.Row::kind))
                .containsExactly("gap", "same", "same", "same", "gone", "added", "same", "same", "same", "gap");
        assertThat(difference.beside()).anySatisfy(row -> {
            assertThat(row.before().map(CodeDifference.Line::text)).contains("line 20");
            assertThat(row.after().map(CodeDifference.Line::text)).contains("other");
        });
    }

    @Test
    void whatWentStandsBeforeWhatCame() {
        CodeDifference difference = CodeDifference.of("class A {}", "class B {}\nx");

        assertThat(difference.rows().stream().map(CodeDifference.Row::kind)).containsExactly("gone", "added", "added");
    }

    @Test
    void sameTextHasNoRows() {
        assertThat(CodeDifference.of("a\nb", "a\nb").sentence()).isEqualTo("The code is the same.");
    }

    /** Thirty thousand lines that share nothing are answered at once, and not shown in full. */
    @Test
    void hugeTextsAreCutInsteadOfCompared() {
        CodeDifference difference = CodeDifference.of("a\n".repeat(30_000), "b\n".repeat(30_000));

        assertThat(difference.cut()).isTrue();
        assertThat(difference.rows()).hasSizeLessThanOrEqualTo(3000);
        assertThat(difference.gone()).isEqualTo(30_000);
    }

    private static String text(Random random, int lines) {
        return IntStream.range(0, lines)
                .mapToObj(each -> "abcd".substring(random.nextInt(4)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> read(
            List<CodeDifference.Row> rows, Function<CodeDifference.Row, Optional<CodeDifference.Line>> side) {
        return rows.stream()
                .flatMap(row -> side.apply(row).stream())
                .map(CodeDifference.Line::text)
                .toList();
    }

    private static List<Integer> numbers(
            CodeDifference difference, Function<CodeDifference.Row, Optional<CodeDifference.Line>> side) {
        return difference.rows().stream()
                .flatMap(row -> side.apply(row).stream())
                .map(CodeDifference.Line::number)
                .toList();
    }
}
