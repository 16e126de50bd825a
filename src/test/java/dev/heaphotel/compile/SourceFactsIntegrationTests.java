package dev.heaphotel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings name the field and the line that hold the memory: these are the facts they name them from. */
class SourceFactsIntegrationTests {

    @Test
    void aMapIsFilledWhereSomethingIsPutIntoIt() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    private final Map<Integer, List<String>> seen = new HashMap<>();
                    static final Map<String, Object> CACHE = new HashMap<>();
                    void f(int k) {
                        if (seen.containsKey(k)) return;
                        seen.computeIfAbsent(k, x -> new ArrayList<>()).add("x");
                        List<String> bucket = seen.get(k);
                        bucket.add("y");
                        CACHE.put("k" + k, this);
                        seen.remove(k - 1);
                    }
                }
                """);
        assertThat(field(facts, "seen").filledAt()).containsExactly(7, 9);
        assertThat(field(facts, "seen").declaredAt()).isEqualTo(3);
        assertThat(field(facts, "seen").type()).isEqualTo("Map<Integer, List<String>>");
        assertThat(field(facts, "CACHE").filledAt()).containsExactly(10);
        assertThat(field(facts, "CACHE").isStatic()).isTrue();
        assertThat(local(facts, "bucket").filledAt()).containsExactly(9);
    }

    @Test
    void listenersAreFilledWhereTheySubscribeInLambdasToo() {
        SourceFacts facts = facts("""
                import java.util.*;
                import java.util.function.*;
                class A<E> {
                    private final List<Consumer<? super E>> listeners =
                            new ArrayList<>();
                    private final Set<E> events = new LinkedHashSet<>();
                    Runnable subscribe(Consumer<? super E> listener) {
                        listeners.add(listener);
                        return () -> {
                            listeners.remove(listener);
                            events.addAll(List.of());
                        };
                    }
                    void all(List<E> more) { more.forEach(events::add); }
                }
                """);
        assertThat(field(facts, "listeners").filledAt()).containsExactly(8);
        assertThat(field(facts, "events").filledAt()).containsExactly(11, 14);
    }

    @Test
    void fillingIsSeenThroughGettersAliasesAndOtherObjects() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    static final Map<Integer, String> CACHE = new HashMap<>();
                    final List<String> names = new ArrayList<>();
                    final B other = new B(names);
                    static Map<Integer, String> cache() { return CACHE; }
                    static Map<Integer, String> indirect() { return cache(); }
                    List<String> same(List<String> list) { return list; }
                    void fill() {
                        indirect().put(1, "a");
                        same(names).add("b");
                        List<String> alias = names;
                        alias.add("c");
                    }
                    List<String> fresh() { return new ArrayList<>(); }
                    void elsewhere() { fresh().add("d"); }
                }
                class B {
                    private final List<String> target;
                    B(List<String> target) { this.target = target; }
                    void write() { target.add("e"); }
                }
                """);
        assertThat(field(facts, "CACHE").filledAt()).containsExactly(10);
        assertThat(field(facts, "names").filledAt()).containsExactly(11, 13, 21);
        assertThat(field(facts, "target").filledAt()).containsExactly(21);
    }

    @Test
    void whatTakesOutIsSeenAndWhereAnExceptionSkipsIt() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    final Map<Integer, String> open = new HashMap<>();
                    final Map<Integer, String> kept = new HashMap<>();
                    final Object[] stack = new Object[8];
                    int size;
                    void unguarded(int id, Runnable work) {
                        open.put(id, "x");
                        work.run();
                        open.remove(id);
                    }
                    void guarded(int id, Runnable work) {
                        kept.put(id, "x");
                        try {
                            work.run();
                        } finally {
                            kept.remove(id);
                        }
                    }
                    Object pop() { return stack[--size]; }
                }
                """);
        assertThat(field(facts, "open").emptiedAt()).containsExactly(10);
        assertThat(field(facts, "open").skippedAt()).containsExactly(10);
        assertThat(field(facts, "kept").emptiedAt()).containsExactly(17);
        assertThat(field(facts, "kept").skippedAt()).isEmpty();
        assertThat(field(facts, "stack").emptiedAt()).isEmpty();
        assertThat(field(facts, "size").emptiedAt()).containsExactly(20);
    }

    @Test
    void whatALambdaTakesAlongIsNamed() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    int count;
                    Runnable first(byte[] buffer) { return () -> buffer[0]++; }
                    Runnable second() { return () -> count++; }
                    Runnable third(List<String> list) { return list::clear; }
                }
                """);
        assertThat(facts.captures())
                .containsExactlyInAnyOrder(
                        new SourceFacts.Capture("A", 4, 1, "buffer", "byte[]"),
                        new SourceFacts.Capture("A", 5, 1, "this", "A"),
                        new SourceFacts.Capture("A", 6, 1, "", "List"));
    }

    @Test
    void whatFillsAThingFillsWhatItWasPutInto() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    final Map<Integer, List<Integer>> byOwner = new HashMap<>();
                    void f(int n) {
                        Map<Integer, List<Integer>> ways = new HashMap<>();
                        List<List<Integer>> rows = new ArrayList<>();
                        int[][] table = new int[n][];
                        for (int i = 0; i < n; i++) {
                            List<Integer> way = new ArrayList<>();
                            way.add(i);
                            ways.put(i, way);
                            way.clear();
                            List<Integer> near = ways.get(i);
                            rows.add(ways.get(i));
                            int[] row = new int[n];
                            table[i] = row;
                            byOwner.put(i, near);
                            near.add(1);
                        }
                    }
                }
                """);
        assertThat(local(facts, "way").filledAt()).containsExactly(10);
        assertThat(local(facts, "ways").filledAt()).containsExactly(10, 11, 18);
        assertThat(local(facts, "rows").filledAt())
                .as("only what was put in as a variable is followed")
                .containsExactly(14);
        assertThat(local(facts, "table").filledAt()).containsExactly(7, 15, 16);
        assertThat(field(facts, "byOwner").filledAt()).containsExactly(17, 18);
        assertThat(field(facts, "byOwner").emptiedAt()).isEmpty();
    }

    @Test
    void linkedNodesAreFilledWhereTheyAreLinked() {
        SourceFacts facts = facts("""
                class A {
                    private static class Node { int value; Node next; Node prev; Node(int v) { value = v; } }
                    private Node head, tail;
                    void push(int v) {
                        Node node = new Node(v);
                        node.next = head;
                        head = node;
                        if (tail == null) tail = node;
                    }
                    void pop() {
                        head = head.next;
                        tail = null;
                    }
                    int sum() {
                        int sum = 0;
                        for (Node at = head; at != null; at = at.next) sum += at.value;
                        return sum;
                    }
                }
                """);
        assertThat(field(facts, "next").filledAt()).containsExactly(6);
        assertThat(field(facts, "prev").filledAt()).isEmpty();
        assertThat(field(facts, "head").filledAt()).containsExactly(6, 7);
        assertThat(field(facts, "tail").filledAt()).containsExactly(6, 8);
    }

    @Test
    void anArrayIsFilledWhereElementsAreStoredAndWhereItGrows() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    private Object[] items = new Object[16];
                    private final int[] counts;
                    private final int[] letters = new int[26];
                    private int size;
                    A(int n) {
                        counts = new int[n];
                    }
                    void push(Object o) {
                        if (size == items.length) items = Arrays.copyOf(items, size * 2);
                        items[size++] = o;
                    }
                    Object pop() {
                        Object top = items[--size];
                        items[size] = null;
                        return top;
                    }
                }
                """);
        assertThat(field(facts, "items").filledAt()).containsExactly(11, 12);
        assertThat(field(facts, "counts").filledAt()).containsExactly(8);
        assertThat(field(facts, "letters").filledAt()).containsExactly(5);
    }

    @Test
    void localsAreFilledWhereTheyAreAllocatedOrAddedTo() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    int f(int n, List<List<Integer>> adjacency) {
                        int[][] dp = new int[n][n];
                        int[] few = new int[3];
                        Deque<Integer> queue = new ArrayDeque<>();
                        StringBuilder text = new StringBuilder();
                        Set<Integer> seen = new HashSet<>();
                        for (int i = 0; i < n; i++) {
                            queue.offer(i);
                            dp[i] =
                                new int[i];
                            text.append(i);
                            for (int next : adjacency.get(i)) visit(next, seen);
                        }
                        return dp.length + few.length;
                    }
                    void visit(int at, Set<Integer> visited) {
                        if (!visited.add(at)) return;
                        visit(at - 1, visited);
                    }
                }
                """);
        assertThat(local(facts, "dp").filledAt()).contains(4, 11);
        assertThat(local(facts, "queue").filledAt()).containsExactly(10);
        assertThat(local(facts, "text").filledAt()).containsExactly(13);
        assertThat(local(facts, "seen").filledAt()).containsExactly(19);
        assertThat(local(facts, "visited").filledAt()).containsExactly(19);
        assertThat(local(facts, "adjacency").filledAt()).isEmpty();
        assertThat(local(facts, "dp").method()).isEqualTo("A.f");
        assertThat(local(facts, "dp").type()).isEqualTo("int[][]");
    }

    @Test
    void variablesCapturedByLambdasAndInnerClassesAreTheSameVariables() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    Runnable f(int n) {
                        List<int[]> kept = new ArrayList<>();
                        var other = new ArrayList<String>();
                        Runnable r = () -> kept.add(new int[n]);
                        r.run();
                        return new Runnable() {
                            final Map<Integer, Integer> mine = new TreeMap<>();
                            public void run() {
                                other.add("x");
                                mine.put(1, 2);
                            }
                        };
                    }
                }
                """);
        assertThat(local(facts, "kept").filledAt()).containsExactly(6);
        assertThat(local(facts, "other").filledAt()).containsExactly(11);
        assertThat(local(facts, "other").type()).isEqualTo("ArrayList<String>");
        assertThat(field(facts, "mine").filledAt()).containsExactly(12);
        assertThat(field(facts, "mine").owner()).isEqualTo("A$1");
    }

    @Test
    void methodsTellTheirTypesAsInTheSourceAndTheirLines() {
        SourceFacts facts = facts("""
                import java.util.*;
                class A {
                    A() {}
                    static <T extends Comparable<T>> List<? super T> best(Map<String, int[][]> of, T... more) {
                        return null;
                    }
                    private int g() { return 1; }
                    interface I { void h(); }
                }
                """);
        assertThat(facts.methods()).extracting(SourceFacts.Method::name).containsExactly("<init>", "best", "g");
        SourceFacts.Method best = facts.methods().get(1);
        assertThat(best.returnType()).isEqualTo("List<? super T>");
        assertThat(best.parameters())
                .extracting(SourceFacts.Parameter::type)
                .containsExactly("Map<String, int[][]>", "T[]");
        assertThat(best.parameters()).extracting(SourceFacts.Parameter::name).containsExactly("of", "more");
        assertThat(best.isStatic()).isTrue();
        assertThat(best.firstLine()).isEqualTo(4);
        assertThat(best.lastLine()).isEqualTo(6);
        assertThat(best.frameBytes()).isBetween(96, 200);
        assertThat(facts.methods().get(2).isPrivate()).isTrue();
    }

    private static SourceFacts facts(String... lines) {
        return CompileBoxes.compiled("A.java", String.join("\n", lines)).facts();
    }

    private static SourceFacts.Field field(SourceFacts facts, String name) {
        return facts.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFacts.Local local(SourceFacts facts, String name) {
        List<SourceFacts.Local> found = facts.locals().stream()
                .filter(local -> local.name().equals(name))
                .toList();
        assertThat(found).as(() -> Arrays.toString(facts.locals().toArray())).hasSize(1);
        return found.get(0);
    }
}
