package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Expression;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemReaderTests {

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
    }

    @Test
    void wholePackageIsRead() {
        Problem problem = draft.problem();

        assertThat(problem.slug()).isEqualTo("counter");
        assertThat(problem.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(problem.entry().fileName()).isEqualTo("Counter.java");
        assertThat(problem.axes()).extracting(Axis::label).containsExactly("limit", "width");
        assertThat(problem.axes().get(0).hold()).isEqualTo(Map.of("width", Expression.parse("2*n")));
        assertThat(problem.bounds()).contains(new Bound("width", Lifetime.PEAK, Complexity.LINEAR));
        assertThat(problem.tests()).containsExactly(new TestCase(Map.of("limit", 3, "width", 4), 2));
        assertThat(problem.limits()).isEqualTo(ProblemLimits.DEFAULT);
        assertThat(problem.followUps()).containsExactly(new FollowUp("What else?", "Nothing."));
        assertThat(problem.reference()).isEqualTo(new Source("OneNumber.java", "class Counter {}"));
        assertThat(problem.workload()).containsOnlyKeys("CounterWorkload.java");
    }

    @Test
    void aSecondLevelIsTheFarEndOfTheOtherAxisUnlessOneIsNamed() {
        List<Axis> axes = draft.problem().axes();
        assertThat(axes.get(0).again()).isEqualTo(Map.of("width", Expression.parse("4096")));
        assertThat(axes.get(1).again()).isEqualTo(Map.of("limit", Expression.parse("4096")));
        String low = "hold: { limit: 100 }";
        draft.replacing(low, "hold: { limit: 2000 }");
        assertThat(draft.problem().axes().get(1).again()).isEqualTo(Map.of("limit", Expression.parse("64")));
        draft.replacing(low, low + "\n    again: { limit: w/8 }");
        assertThat(draft.problem().axes().get(1).again()).isEqualTo(Map.of("limit", Expression.parse("w/8")));
    }

    @Test
    void aMistakeInTheSecondLevelIsToldWithItsKey() {
        String low = "hold: { limit: 100 }";
        draft.replacing(low, low + "\n    again: { limits: 9 }");
        assertThat(draft.complaints())
                .anySatisfy(line -> assertThat(line)
                        .contains("axes[1].again.limits: expected one of limit; found the unknown key \"limits\""));
        draft.replacing(low, low + "\n    again: { limit: w/0 }");
        assertThat(draft.complaints())
                .anySatisfy(line -> assertThat(line).contains("axes[1].again: expected sizes that exist at w = 64"));
    }

    @Test
    void examplesCarryTheVerdictOfTheirFolderAndWhatIsExpectedOfThem() {
        assertThat(draft.problem().examples())
                .containsExactly(
                        new Example(
                                "submissions/accepted/OneNumber.java",
                                Verdict.ACCEPTED,
                                "class Counter {}",
                                Expectation.NONE),
                        new Example(
                                "submissions/leak/KeepsAll.java",
                                Verdict.LEAK,
                                "class Counter {}",
                                new Expectation(
                                        Map.of("limit", Map.of(Lifetime.RETAINED, Complexity.LINEAR)),
                                        Optional.of("Counter.all"),
                                        List.of("keeps"))));
    }

    @Test
    void limitsCanBeSet() {
        draft.with("problem.yaml", PackageDraft.MANIFEST + "limits: { heap: 128 MiB, cpu: 5 s, wall: 7 s }\n");

        assertThat(draft.problem().limits())
                .isEqualTo(new ProblemLimits(ByteSize.mebibytes(128), Duration.ofSeconds(5), Duration.ofSeconds(7)));
    }

    @Test
    void allMistakesAreToldAtOnceWithFileLineAndKey() {
        draft.replacing("lifetime: peak, growth: O(n)", "lifetime: peek, growth: O(k)")
                .without("statement.md")
                .with("submissions/leek/KeepsAll.java", "class Counter {}");

        assertThat(draft.complaints())
                .containsExactlyInAnyOrder(
                        "problems/counter/problem.yaml:25: bounds[1].lifetime: expected one of retained, peak, auxiliary,"
                                + " churn, stack; found \"peek\"",
                        "problems/counter/problem.yaml:25: bounds[1].growth: expected a growth class in n, one of O(1),"
                                + " O(log n), O(√n), O(n), O(n log n), O(n√n), O(n²), O(n³), O(2ⁿ); found \"O(k)\"",
                        "problems/counter/problem.yaml:24: bounds: expected a bound on peak along limit; found none; add"
                                + " { axis: limit, lifetime: peak, growth: O(1) }",
                        "problems/counter/statement.md: expected a file; found none; add it",
                        "problems/counter/submissions/leek: expected a folder named after a verdict, one of accepted,"
                                + " leak, excess_space, wrong_answer, runtime_error, heap_exhausted, time_limit,"
                                + " output_limit, compile_error, undecided, rejected, tampered");
    }

    @Test
    void folderNameMustBeASlug() throws IOException {
        Path odd = Files.move(draft.folder(), draft.folder().resolveSibling("Counter_2"));

        assertThat(ProblemReader.read(odd))
                .isEqualTo(new Reading.Broken(
                        "Counter_2",
                        List.of(new Complaint(
                                "problems/Counter_2",
                                "",
                                "expected a folder name of lower-case words joined by hyphens; rename it"))));
    }

    @Test
    void folderWithoutManifestIsBroken() {
        assertThat(draft.without("problem.yaml").complaints())
                .containsExactly("problems/counter/problem.yaml: expected a file; found none; add it");
    }
}
