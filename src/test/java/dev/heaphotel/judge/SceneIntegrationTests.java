package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemReader;
import dev.heaphotel.problem.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each scene of the library as an author uses it, with real boxes: the mistake it is there for shows along its axis. */
@Execution(ExecutionMode.CONCURRENT)
class SceneIntegrationTests {

    private static final String MANIFEST = """
            title: Shelf
            difficulty: easy
            lesson: What is taken away is gone.
            entry:
              class: Shelf
              signature: |
                class Shelf {
                    void put(int key, Object what) { ... }
                    boolean take(int key) { ... }
                    void lend(int key, Runnable work) { ... }
                    int count(int[] keys) { ... }
                }
            counts: All that the shelf holds counts.
            axes:
              - { name: items, symbol: n, from: 16, to: 512 }
            bounds:
              - { axis: items, lifetime: retained, growth: RETAINED }
              - { axis: items, lifetime: peak, growth: O(n) }
              - { axis: items, lifetime: stack, growth: O(1) }
              - { axis: items, lifetime: churn, growth: CHURN }
            tests:
              - { items: 5, seeds: 2 }
            workload: DRIVER
            reference: submissions/accepted/Right.java
            """;

    private static final String RIGHT = """
            import java.util.*;
            class Shelf {
                final Map<Integer, Object> all = new TreeMap<>();
                void put(int key, Object what) { all.put(key, what); }
                boolean take(int key) { return all.remove(key) != null; }
                void lend(int key, Runnable work) { put(key, work); try { work.run(); } finally { take(key); } }
                int count(int[] keys) { return keys.length; }
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fill              | all.put(key, what);                 | copy = new TreeMap<>(all); all.put(key, what); | churn
            FillAndDrain      | return all.remove(key) != null;     | return all.get(key) != null;                   | retained
            SteadyState       | return all.remove(key) != null;     | gone.add(key); return all.remove(key) != null; | retained
            Loitering         | return all.remove(key) != null;     | last = all.remove(key); return last != null;   | retained
            RoundTrips        | return all.remove(key) != null;     | gone.add(key); return all.remove(key) != null; | retained
            ErrorPath         | try { work.run(); } finally { take(key); } | work.run(); take(key);                  | retained
            Burst             | return all.remove(key) != null;     | gone.add(key); return all.remove(key) != null; | retained
            ChurnPerOperation | return all.remove(key) != null;     | seen = new int[4]; return all.remove(key) != null; | churn
            """)
    void theMistakeShowsAlongTheAxis(String scene, String right, String wrong, String lifetime) {
        Judgement judgement = judged(problem(scene), RIGHT.replace(right, wrong).replace("class Shelf {", """
                class Shelf {
                    Map<Integer, Object> copy;
                    List<Integer> gone = new ArrayList<>();
                    Object last;
                    int[] seen;
                """));
        assertThat(judgement.verdict().name())
                .as(judgement.headline())
                .isEqualTo(lifetime.equals("retained") ? "LEAK" : "EXCESS_SPACE");
        assertThat(judgement.growth())
                .filteredOn(row -> Boolean.FALSE.equals(row.within()))
                .extracting(GrowthRow::lifetime)
                .contains(lifetime);
    }

    @ParameterizedTest
    @CsvSource({"ErrorPath"})
    void whoLetsGoIsAccepted(String scene) {
        Judgement judgement = judged(problem(scene), RIGHT);
        assertThat(judgement.verdict().name()).as(judgement.headline()).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            return keys.length;                    | ACCEPTED     |
            return keys.length > 9 ? 9 : keys.length; | WRONG_ANSWER | count([
            all.put(keys.length, keys.clone()); return keys.length; | LEAK |
            """)
    void aMethodNeedsNoDriver(String body, String verdict, String call) {
        Problem problem = problem(
                MANIFEST.replace("DRIVER", "{ method: count, arguments: { keys: 'ints(n)' } }")
                        .replace("RETAINED", "O(1)")
                        .replace("CHURN", "O(n)")
                        .replace("items: 5,", "items: 12,"),
                Map.of());
        Judgement judgement = judged(problem, RIGHT.replace("return keys.length;", body));
        assertThat(judgement.verdict().name()).as(judgement.headline()).isEqualTo(verdict);
        if (call != null) {
            assertThat(judgement.failure().calls()).singleElement().asString().contains(call);
        }
    }

    private static Problem problem(String scene) {
        boolean two = scene.equals("SteadyState") || scene.equals("ChurnPerOperation");
        String manifest = MANIFEST.replace("DRIVER", "Driver")
                .replace("RETAINED", scene.equals("Fill") ? "O(n)" : "O(1)")
                .replace("CHURN", scene.equals("ChurnPerOperation") ? "O(1)" : "O(n)");
        String whole =
                two ? withLevel(manifest) : scene.equals("Loitering") ? manifest.replace("512", "8192") : manifest;
        return problem(whole, Map.of("workload/Driver.java", driver(scene, two)));
    }

    private static String withLevel(String manifest) {
        return manifest.replace(
                        "to: 512 }",
                        "to: 512, hold: { level: 8 } }\n  - { name: level, symbol: k, from: 4, to: 64, hold: { items: 64 } }")
                .replace("bounds:", """
                        bounds:
                          - { axis: level, lifetime: retained, growth: O(k) }
                          - { axis: level, lifetime: peak, growth: O(k) }
                          - { axis: level, lifetime: stack, growth: O(1) }""")
                .replace("items: 5,", "items: 5, level: 3,");
    }

    private static String driver(String scene, boolean two) {
        String put = "subject.put(item, NOTHING); ";
        String take = "answers.call(\"take\", item); answers.returned(subject.take(item)); ";
        Map<String, String> methods = new HashMap<>();
        methods.put("add(Shelf subject, int item, Answers answers)", put);
        methods.put("add(Shelf subject, int number, byte[] item, Answers answers)", "subject.put(number, item);");
        methods.put("remove(Shelf subject, int item, Answers answers)", take);
        methods.put("trip(Shelf subject, int item, Answers answers)", put + take);
        methods.put("operation(Shelf subject, int item, Answers answers)", "answers.returned(subject.take(-1));");
        methods.put(
                "use(Shelf subject, int item, Runnable callback, Answers answers)",
                "answers.call(\"lend\", item); subject.lend(item, callback); answers.returned();");
        if (scene.equals("Loitering")) {
            methods.remove("add(Shelf subject, int item, Answers answers)");
        }
        StringBuilder driver = new StringBuilder("import dev.heaphotel.probe.*;\nimport dev.heaphotel.probe.scene.*;\n"
                + "public final class Driver extends " + scene + "<Shelf> {\n"
                + "public Driver() { super(\"items\"" + (two ? ", \"level\"" : "") + "); }\n"
                + "protected Shelf open(Scale scale, Answers answers) { return new Shelf(); }\n");
        methods.forEach((signature, body) -> driver.append("protected void ")
                .append(signature)
                .append(" { ")
                .append(body)
                .append("}\n"));
        return driver.append("}\n").toString();
    }

    private static Problem problem(String manifest, Map<String, String> workload) {
        Map<String, String> texts = new HashMap<>(workload);
        texts.put("problem.yaml", manifest);
        texts.put("statement.md", "Keep things.");
        texts.put("solution.md", "A map.");
        texts.put("starter/Shelf.java", "class Shelf {}");
        texts.put("submissions/accepted/Right.java", RIGHT);
        Reading reading = ProblemReader.read("shelf", PackageFiles.of(texts));
        assertThat(reading).isInstanceOf(Reading.Loaded.class);
        return ((Reading.Loaded) reading).problem();
    }

    private static Judgement judged(Problem problem, String source) {
        return room.judge().judge(new JudgeRequest(problem, source, Optional.empty(), Depth.SUBMIT), Progress.SILENT);
    }
}
