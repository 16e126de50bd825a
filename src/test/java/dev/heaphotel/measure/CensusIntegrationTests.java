package dev.heaphotel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.wire.Moment;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Population;
import dev.heaphotel.wire.Report;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects by class, of programs whose objects are known by construction. */
class CensusIntegrationTests {

    private static final String KEEPS = """
            static class Node { Node next; int value; }
            interface Key { int value(); }
            Node head;
            java.util.Map<Integer, Object> map = new java.util.HashMap<>();
            Object[] kept = new Object[1000];
            void f(int n) {
                for (int i = 0; i < n; i++) {
                    Node node = new Node();
                    node.next = head;
                    head = node;
                    map.put(1000 + i, new short[3]);
                    int captured = i;
                    kept[i] = (Key) () -> captured;
                    Object forgotten = new StringBuilder();
                }
            }
            """;

    @Test
    void everyObjectThatStaysIsCountedByItsClass() throws Exception {
        try (BoxedProgram program = new BoxedProgram(KEEPS)) {
            Report.Counted counted = counted(program, 300, 0);
            assertThat(population(counted, "A$Node")).isEqualTo(new Population("A$Node", true, 300, 300 * 24));
            assertThat(population(counted, "java.util.HashMap$Node").count()).isEqualTo(300);
            assertThat(population(counted, "java.lang.Integer").bytes()).isEqualTo(300 * 16);
            assertThat(population(counted, "short[]").bytes()).isEqualTo(300 * 24);
            assertThat(population(counted, "java.util.HashMap$Node[]").bytes()).isEqualTo(16 + 4 * 512);
            assertThat(population(counted, "A$$Lambda")).isEqualTo(new Population("A$$Lambda", true, 300, 300 * 16));
            assertThat(population(counted, "java.lang.StringBuilder").count()).isZero();
        }
    }

    @Test
    void twiceAsMuchWorkLeavesTwiceAsManyAndNothingElse() throws Exception {
        try (BoxedProgram program = new BoxedProgram(KEEPS)) {
            Report.Counted small = counted(program, 200, 0);
            Report.Counted large = counted(program, 400, 0);
            assertThat(large.populations())
                    .filteredOn(each ->
                            each.count() != population(small, each.name()).count())
                    .extracting(Population::name)
                    .containsExactlyInAnyOrder(
                            "A$Node", "java.util.HashMap$Node", "java.lang.Integer", "short[]", "A$$Lambda");
        }
    }

    @Test
    void whatTheWorkLetGoIsCountedAtThePeakAloneAndTheOutputIsNoLongerThere() throws Exception {
        String members = """
                static int sum;
                long[][] f(int n) {
                    java.util.Deque<char[]> queue = new java.util.LinkedList<>();
                    for (int i = 0; i < n; i++)
                        queue.add(new char[2]);
                    while (!queue.isEmpty())
                        sum += queue.poll().length;
                    return new long[n][];
                }
                """;
        try (BoxedProgram program = new BoxedProgram(members)) {
            long peakAt = program.weighed(500).timeline().stream()
                    .max(Comparator.comparingLong(Moment::low))
                    .orElseThrow()
                    .allocated();
            Report.Counted atPeak = counted(program, 500, peakAt);
            assertThat(atPeak.atPeak()).isTrue();
            assertThat(population(atPeak, "java.util.LinkedList$Node").count()).isBetween(400L, 500L);
            assertThat(population(atPeak, "char[]").count()).isBetween(400L, 501L);
            Report.Counted after = counted(program, 500, 0);
            assertThat(after.atPeak()).isFalse();
            assertThat(population(after, "java.util.LinkedList$Node").count()).isZero();
            assertThat(population(after, "long[][]").count()).isZero();
        }
    }

    private static Report.Counted counted(BoxedProgram program, int n, long peakAt) throws RunEnded {
        return (Report.Counted) program.ask(new Order.Count(BoxedProgram.spot(n), peakAt));
    }

    private static Population population(Report.Counted counted, String name) {
        List<Population> found = counted.populations().stream()
                .filter(each -> each.name().equals(name))
                .toList();
        return found.isEmpty() ? new Population(name, false, 0, 0) : found.get(0);
    }
}
