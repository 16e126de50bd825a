package dev.heaphotel.compile.box;

import java.util.List;
import java.util.stream.Stream;

/** Small sources that touch what candidates touch, so that a warm compiler, check and weaver have seen it all. */
final class Sample {

    private static final String WRONG = "class Warm { int x = ; String y = z.length(); void f() { return 1; } }";
    private static final String MISTYPED =
            "class Warm { String y = z.length(); int f(String s) { g(s, 1); } void g(int a) {} }";
    private static final String REFUSED = "class Warm { void f() { System.exit(0); } }";

    private static final String GOOD = """
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            class Warm<K extends Comparable<K>, V> implements Iterable<V> {
                sealed interface Shape permits Circle, Square {}
                record Circle(double radius) implements Shape {}
                record Square(double side) implements Shape {}
                enum Colour { RED, GREEN }
                private final Map<K, V> map = new LinkedHashMap<>(16, 0.75f, true) {
                    @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > 10; }
                };
                private final Deque<int[]> queue = new ArrayDeque<>();
                private final PriorityQueue<long[]> heap = new PriorityQueue<>(Comparator.comparingLong(a -> a[0]));
                private static final List<Consumer<? super String>> LISTENERS = new ArrayList<>();
                private Node head;
                private class Node { int value; Node next; Node(int value) { this.value = value; } }

                V get(K key) { return map.getOrDefault(key, null); }
                void put(K key, V value) { map.merge(key, value, (a, b) -> b); }
                int[][] grid(int rows, int columns) {
                    int[][] grid = new int[rows][columns];
                    for (int[] row : grid) Arrays.fill(row, -1);
                    for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) grid[i][j] += i * j;
                    return grid;
                }
                String describe(Object o) {
                    if (o instanceof Circle c) return "circle of " + c.radius();
                    return switch (String.valueOf(o)) { case "a", "b" -> "letter"; default -> { LISTENERS.add(s -> queue.offer(new int[] {1})); yield "other"; } };
                }
                int colour(Colour colour) { switch (colour) { case RED: return 1; default: return 2; } }
                List<String> words(String text) {
                    StringBuilder sb = new StringBuilder();
                    for (char c : text.toCharArray()) sb.append(Character.toUpperCase(c)).append(' ');
                    return Arrays.stream(sb.toString().split(" ")).filter(w -> !w.isEmpty()).map(String::trim)
                            .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()))
                            .keySet().stream().sorted(Comparator.reverseOrder()).toList();
                }
                long guarded(Optional<Integer> maybe) {
                    synchronized (this) {
                        try { head = new Node(maybe.orElseThrow()); return head.value; }
                        catch (NoSuchElementException | IllegalStateException e) { throw new RuntimeException("none", e); }
                        finally { heap.add(new long[] {1L, 2L}); }
                    }
                }
                @Override public Iterator<V> iterator() { return map.values().iterator(); }
            }
            """;

    private Sample() {}

    /** Frames as the application sends them. */
    static List<byte[]> orders() {
        return Stream.of(WRONG, MISTYPED, REFUSED, GOOD).map(Sample::order).toList();
    }

    private static byte[] order(String text) {
        FieldWriter out = new FieldWriter().text("Warm.java").text(text);
        return out.list(List.<String>of(), FieldWriter::text).flag(true).body();
    }
}
