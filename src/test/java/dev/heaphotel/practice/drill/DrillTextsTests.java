package dev.heaphotel.practice.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The drills that come with the house: their programs, and that nothing which is read before tells the answer. */
class DrillTextsTests {

    private static final Catalogue OURS = Catalogue.read(Path.of("problems"));

    static Stream<Drill> drills() {
        return OURS.problems().stream().flatMap(problem -> problem.drills().stream());
    }

    @Test
    void thereAreDrillsOfMostProblemsAndEachHasAnAddressOfItsOwn() {
        assertThat(drills().map(Drill::slug)).doesNotHaveDuplicates();
        assertThat(OURS.problems())
                .filteredOn(problem -> !problem.drills().isEmpty())
                .hasSizeGreaterThan(OURS.problems().size() / 2);
    }

    @ParameterizedTest
    @MethodSource("drills")
    void programsAreShownWithoutWhatTheirAuthorsSayOfThem(Drill drill) {
        String file = drill.example().file();
        String mistake = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");

        assertThat(drill.source()).doesNotContain("//", "/*", mistake, "\0").contains("class ");
        assertThat(drill.example().remark()).isNotEmpty();
        assertThat(List.of(drill.slug(), drill.title(), drill.symptom(), drill.lesson()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase(mistake)
                        .doesNotContainIgnoringCase(word(holder(drill))));
    }

    @ParameterizedTest
    @MethodSource("drills")
    void whatHoldsTheMemoryIsAmongTheNamesOneCanPointAt(Drill drill) {
        List<Name> names = Declared.in(drill.source());

        assertThat(names).extracting(Name::word).contains(word(holder(drill)));
        assertThat(names).hasSizeGreaterThan(1).extracting(Name::id).doesNotHaveDuplicates();
    }

    @Test
    void whatAProgramDeclaresIsFoundWithItsTypeAndPlace() {
        assertThat(Declared.in(drill("more-edges").source()))
                .extracting(Name::id, Name::type, Name::local)
                .contains(
                        tuple("Solution.shortestPath.queue", "Queue<Integer>", true),
                        tuple("Solution.shortestPath.done", "boolean[]", true),
                        tuple("Solution.shortestPath.next", "Integer", true));
        assertThat(Declared.in(drill("never-over-capacity").source()))
                .extracting(Name::label)
                .containsSubsequence(
                        "capacity", "nodes", "newest", "oldest", "live", "Node.value", "Node.older", "node");
        assertThat(Declared.in(drill("fine-in-the-tests").source()))
                .extracting(Name::label)
                .containsExactly("notes", "entries");
    }

    @Test
    void aProgramIsMadeFromADrillAsLongAsHalfOfItIsThere() {
        Drill drill = drill("never-over-capacity");
        String mended = drill.source().replace("last.live = false;", "nodes.values().remove(last);");

        assertThat(share(drill, mended)).isGreaterThan(0.9);
        assertThat(share(drill, mended.indent(4).replace(" = ", "="))).isEqualTo(share(drill, mended));
        assertThat(share(drill, "")).isZero();
        assertThat(OURS.find("lru-cache").orElseThrow().examples())
                .filteredOn(each -> each.file().matches(".*(ExtendsLinkedHashMap|RingOfArrays|StampsInATree).java"))
                .hasSize(3)
                .allSatisfy(each -> assertThat(share(drill, each.source())).isLessThan(MadeFrom.LEAST));
    }

    private static double share(Drill drill, String made) {
        return MadeFrom.share(
                drill.source(), made, OURS.find("lru-cache").orElseThrow().starter());
    }

    /** As the package expects it, in the drill's own names. */
    private static String holder(Drill drill) {
        String held = word(drill.example().expectation().holder().orElseThrow());
        return renamed(drill).getOrDefault(held, held);
    }

    private static Map<String, String> renamed(Drill drill) {
        return OURS.problems().stream()
                .filter(problem -> problem.drills().contains(drill))
                .flatMap(problem -> written(problem.slug()))
                .filter(each -> drill.slug().endsWith("-" + each.get("name")))
                .map(each -> strings(each.get("rename")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> written(String slug) {
        try {
            Map<String, Object> manifest = new Yaml().load(Files.readString(Path.of("problems", slug, "problem.yaml")));
            return ((List<Map<String, Object>>) manifest.get("drills")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> strings(@Nullable Object map) {
        return map == null ? Map.of() : (Map<String, String>) map;
    }

    private static String word(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static Drill drill(String name) {
        return drills().filter(each -> each.slug().endsWith(name)).findFirst().orElseThrow();
    }
}
