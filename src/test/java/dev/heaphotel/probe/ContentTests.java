package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentTests {

    @Test
    void textReadsAsAPersonWouldWriteIt() {
        assertThat(text(new int[][] {{1, 2}, {}})).isEqualTo("[[1, 2], []]");
        assertThat(text(Arrays.asList("a", null, 'c', 2.5, true))).isEqualTo("[\"a\", null, c, 2.5, true]");
        assertThat(text(Optional.of(3))).isEqualTo("Optional[3]");
        assertThat(text(Map.of("k", List.of(1)))).isEqualTo("{\"k\"=[1]}");
        assertThat(text(null)).isEqualTo("null");
    }

    @Test
    void theSameContentInAnotherCollectionHasTheSameDigest() {
        assertThat(digest(new ArrayList<>(List.of(1, 2)))).isEqualTo(digest(new LinkedList<>(List.of(1, 2))));
        assertThat(digest(List.of(1, 2))).isEqualTo(digest(new int[] {1, 2}));
    }

    @Test
    void orderMattersInListsButNotInSetsAndMaps() {
        assertThat(digest(List.of(1, 2))).isNotEqualTo(digest(List.of(2, 1)));
        assertThat(digest(new LinkedHashSet<>(List.of(1, 2, 3))))
                .isEqualTo(digest(new LinkedHashSet<>(List.of(3, 2, 1))));
        Map<String, Integer> forward = new LinkedHashMap<>();
        forward.put("a", 1);
        forward.put("b", 2);
        Map<String, Integer> backward = new LinkedHashMap<>();
        backward.put("b", 2);
        backward.put("a", 1);
        assertThat(digest(forward)).isEqualTo(digest(backward));
    }

    @Test
    void differentContentHasDifferentDigests() {
        List<Long> digests = Stream.of(
                        List.of(),
                        List.of(List.of()),
                        List.of(12),
                        List.of(1, 2),
                        List.of(List.of(1), 2),
                        List.of(1, List.of(2)),
                        List.of("1", "2"),
                        List.of("1\", \"2"),
                        "",
                        " ",
                        Map.of(1, 2),
                        Map.of(2, 1),
                        new HashSet<>(List.of(1)),
                        Collections.singletonList(null),
                        "null",
                        false)
                .map(ContentTests::digest)
                .toList();
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void longTextIsCutButTheDigestKnowsTheEnd() {
        String many = "x".repeat(100_000);
        assertThat(text(many)).hasSize(401).endsWith("…");
        assertThat(digest(many + "a")).isNotEqualTo(digest(many + "b"));
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().collect(Collectors.toList());
        long before = digest(numbers);
        numbers.set(9_999, 0);
        assertThat(digest(numbers)).isNotEqualTo(before);
        assertThat(text(numbers)).startsWith("[0, 1, 2,").endsWith("…").hasSizeLessThan(450);
    }

    @Test
    void aStructureThatContainsItselfEnds() {
        Object[] self = new Object[2];
        self[0] = self;
        self[1] = 7;
        assertThat(text(self)).isEqualTo("[…, 7]");
    }

    @Test
    void nestingDeeperThanAnyAnswerEnds() {
        Object deep = "bottom";
        for (int i = 0; i < 100_000; i++) {
            deep = new Object[] {deep};
        }
        assertThat(text(deep)).contains("…").doesNotContain("bottom");
    }

    @Test
    void theSameObjectTwiceSideBySideIsShownTwice() {
        List<Integer> row = List.of(1);
        assertThat(text(List.of(row, row))).isEqualTo("[[1], [1]]");
    }

    private static String text(@Nullable Object value) {
        return Content.of(value).text();
    }

    private static long digest(@Nullable Object value) {
        return Content.of(value).digest();
    }
}
