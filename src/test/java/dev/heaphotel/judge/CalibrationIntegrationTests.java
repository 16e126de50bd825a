package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jol.info.GraphLayout;

/** Retained bytes against JOL, which adds up the sizes of objects instead of weighing the heap. */
@Execution(ExecutionMode.CONCURRENT)
class CalibrationIntegrationTests {

    private static final List<Long> SIZES = List.of(100L, 1000L, 2048L, 2049L, 5000L, 20_000L);

    private static final String KEEPS = """
            class Solution {
                Object kept;
                static class Node { final int value; Node next; Node(int value) { this.value = value; } }
                void keep(int n) { %s }
            }
            """;

    private static JudgingRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    /** What the box keeps too, made here for JOL. */
    static final class Node {
        final int value;
        Node next;

        Node(int value) {
            this.value = value;
        }
    }

    interface Making {
        Object of(int size);
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                Arguments.of(
                        "HashMap of nodes",
                        "var m = new java.util.HashMap<Integer, Node>();"
                                + " for (int i = 0; i < n; i++) { m.put(1000 + i, new Node(i)); } kept = m;",
                        (Making) CalibrationIntegrationTests::map),
                Arguments.of(
                        "ArrayList",
                        "var l = new java.util.ArrayList<int[]>();"
                                + " for (int i = 0; i < n; i++) { l.add(new int[3]); } kept = l;",
                        (Making) size -> filled(new ArrayList<>(), size)),
                Arguments.of(
                        "LinkedList",
                        "var l = new java.util.LinkedList<int[]>();"
                                + " for (int i = 0; i < n; i++) { l.add(new int[3]); } kept = l;",
                        (Making) size -> filled(new LinkedList<>(), size)),
                Arguments.of(
                        "ArrayDeque",
                        "var l = new java.util.ArrayDeque<int[]>();"
                                + " for (int i = 0; i < n; i++) { l.add(new int[3]); } kept = l;",
                        (Making) size -> filled(new ArrayDeque<>(), size)),
                Arguments.of(
                        "TreeMap of strings",
                        "var m = new java.util.TreeMap<String, long[]>();"
                                + " for (int i = 0; i < n; i++) { m.put(\"guest \" + i, new long[2]); } kept = m;",
                        (Making) CalibrationIntegrationTests::tree),
                Arguments.of(
                        "own linked nodes",
                        "Node head = null;"
                                + " for (int i = 0; i < n; i++) { Node x = new Node(i); x.next = head; head = x; }"
                                + " kept = head;",
                        (Making) CalibrationIntegrationTests::chain));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("structures")
    void retainedBytesAreWhatTheObjectsWeigh(String name, String body, Making making) {
        LabOutcome outcome = room.lab()
                .measure(
                        new LabRequest("Solution.java", String.format(KEEPS, body), Optional.empty(), Map.of(), SIZES));
        assertThat(outcome).isInstanceOf(LabOutcome.Measured.class);
        var retained = ((LabOutcome.Measured) outcome).report().lifetimes().get("retained");
        assertThat(retained.points()).hasSize(SIZES.size());
        for (Judgement.PointRow point : retained.points()) {
            long expected = weight(making.of((int) point.size()));
            long tolerance = Math.max(256, expected / 100);
            assertThat(point.bytes())
                    .as("%s of %d", name, point.size())
                    .isBetween(expected - tolerance, expected + tolerance);
        }
    }

    private static long weight(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }

    private static Object map(int size) {
        Map<Integer, Node> map = new HashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(1000 + i, new Node(i));
        }
        return map;
    }

    private static Object tree(int size) {
        Map<String, long[]> map = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            map.put("guest " + i, new long[2]);
        }
        return map;
    }

    private static Object filled(Collection<int[]> collection, int size) {
        for (int i = 0; i < size; i++) {
            collection.add(new int[3]);
        }
        return collection;
    }

    private static Object chain(int size) {
        Node head = new Node(0);
        for (int i = 1; i < size; i++) {
            Node node = new Node(i);
            node.next = head;
            head = node;
        }
        return head;
    }
}
