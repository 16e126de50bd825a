package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in {@code problem.yaml}, one complaint. */
class ManifestReaderTests {

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            difficulty: easy        | difficulty: evil      | difficulty: expected one of easy, medium, hard; found "evil"
            title: Counter          | titel: Counter        | title: expected a value; found nothing; add title: ...
            title: Counter          | title: [Counter]      | title: expected text or a number; found a list
            title: Counter          | title:                | title: expected text or a number; found nothing
            tags: [counting]        | tags: counting        | tags: expected a list; found "counting"
            tags: [counting]        | tags: [Counting Up]   | tags[0]: expected lower-case words joined by hyphens; found "Counting Up"
            class: Counter          | class: counter        | entry.class: expected a class name such as LRUCache; found "counter"
            symbol: w               | symbol: n             | axes[1].symbol: expected a symbol no other axis has; found n again
            symbol: w               | symbol: ww            | axes[1].symbol: expected one letter such as n; found "ww"
            name: width             | name: limit           | axes[1].name: expected a name no other axis has; found "limit" again
            hold: { limit: 100 }    | hold: { limit: 1+ }   | axes[1].hold.limit: expected a whole number, a symbol, sqrt, log2, min, max or "(" at position 3 of "1+"; found the end
            hold: { limit: 100 }    | hold: { limit: 2*n }  | axes[1].hold.limit: expected a size over w alone, such as 4*w or 100; found "2*n"
            hold: { limit: 100 }    | hold: { limits: 100 } | axes[1].hold.limits: expected one of limit; found the unknown key "limits"
            hold: { limit: 100 }    | hold: { limit: w/0 }  | axes[1].hold: expected sizes that exist at w = 64
            from: 64                | from: 0               | axes[0].from: expected a whole number from 1 to 4194304; found "0"
            from: 64                | from: many            | axes[0].from: expected a whole number from 1 to 4194304; found "many"
            from: 64                | from: 1024            | axes[0].to: expected at least 16384, that is 16 times from
            axis: width             | axis: breadth         | bounds[3].axis: expected one of limit, width; found "breadth"
            width: 4                | wide: 4               | tests[0].width: expected a value; found nothing
            width: 4                | width: 4000000        | tests[0].width: expected a whole number from 0 to 10000
            seeds: 2                | seeds: 0              | tests[0].seeds: expected a whole number from 1 to 100; found "0"
            - Keep a number.        | - [Keep, a, number]   | hints[0]: expected text or a number; found a list
            answer: Nothing.        | anser: Nothing.       | follow-ups[0].anser: expected one of answer, question; found the unknown key "anser"
            """)
    void mistakeIsToldWithItsKey(String right, String wrong, String complaint) {
        draft.replacing(right, wrong);

        assertThat(draft.complaints())
                .anySatisfy(line -> assertThat(line)
                        .matches("problems/counter/problem\\.yaml:\\d+: .*")
                        .contains(": " + complaint));
    }

    @Test
    void topicAndPlaceAreReadAndMayBeLeftOut() {
        assertThat(draft.problem().stop()).isEqualTo(Stop.ANYWHERE);

        draft.with("problem.yaml", PackageDraft.MANIFEST + "topic: real-code\nplace: 7\n");

        assertThat(draft.problem().stop()).isEqualTo(new Stop(Topic.REAL_CODE, 7));
    }

    @Test
    void unknownTopicsAndPlacesAreMistakes() {
        draft.with("problem.yaml", PackageDraft.MANIFEST + "topic: cooking\nplace: 0\n");

        assertThat(draft.complaints())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .contains("topic: expected one of caches, search, structures, real-code, system-design,"
                                + " other; found \"cooking\""))
                .anySatisfy(line -> assertThat(line).contains("place: expected a whole number from 1 to 999"));
    }

    @Test
    void keysThatComeTwiceAreMistakes() {
        draft.replacing("title: Counter", "title: Counter\ntitle: Counter");

        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/problem.yaml:2: title: expected once; found a second time; remove one"
                                + " of the two");
    }

    @Test
    void textThatIsNotYamlIsToldWithItsLine() {
        draft.replacing("tags: [counting]", "tags: [counting");

        assertThat(draft.complaints())
                .singleElement()
                .asString()
                .startsWith("problems/counter/problem.yaml:4: expected YAML; ");
    }

    @Test
    void emptyManifestIsOneMistake() {
        assertThat(draft.with("problem.yaml", "# nothing yet\n").complaints())
                .containsExactly("problems/counter/problem.yaml:1: expected keys with values; found nothing");
    }

    @Test
    void referencesWithinYamlAreRefused() {
        draft.replacing("title: Counter", "title: &name Counter")
                .replacing("lesson: Counting needs no list.", "lesson: *name");

        assertThat(draft.complaints()).singleElement().asString().contains("found the reference *name; write it out");
    }

    @Test
    void deepNestingIsAMistakeNotACrash() {
        draft.with("problem.yaml", "title: " + "[".repeat(20_000));

        assertThat(draft.complaints()).singleElement().asString().contains("expected YAML; ");
    }

    @Test
    void wallTimeBelowCpuTimeIsAMistake() {
        draft.with("problem.yaml", PackageDraft.MANIFEST + "limits: { cpu: 9 s, wall: 3 s, heap: 64 MB }\n");

        assertThat(draft.complaints())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("limits.wall: expected at least as long as cpu, 9 s; found 3 s"))
                .anySatisfy(line ->
                        assertThat(line).contains("limits.heap: expected a heap such as 64 MiB; found \"64 MB\""));
    }

    @Test
    void signatureOfAnotherClassIsAMistake() {
        draft.replacing("    class Counter {", "    class Teller {");

        assertThat(draft.complaints())
                .singleElement()
                .asString()
                .contains("entry.signature: expected the declarations of Counter; found another class");
    }
}
