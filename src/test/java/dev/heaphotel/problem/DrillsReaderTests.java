package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillsReaderTests {

    private static final String DRILLS = """
            drills:
              - name: first
                program: leak/KeepsAll.java
                title: It grows
                symptom: Somebody complains.
                lesson: Ask why.
                rename: { all: some }
            """;

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
        draft.with("submissions/leak/KeepsAll.java", """
                import java.util.List;

                /** Keeps all. */
                class Counter { // keeps
                    String all = "// all /* stays */ \\" all"; /* all
                    of it */
                    char quote = '"'; // "all"

                    // all
                    int count(int limit) {
                        return all.length(); // done
                    }
                }
                """);
    }

    @Test
    void packagesNeedNoDrills() {
        assertThat(draft.problem().drills()).isEmpty();
    }

    @Test
    void programIsShownWithoutCommentsAndUnderOtherNames() {
        Drill drill = with(DRILLS).problem().drills().get(0);

        assertThat(drill.slug()).isEqualTo("counter-first");
        assertThat(drill.source()).isEqualTo("""
                import java.util.List;

                class Counter {
                    String some = "// all /* stays */ \\" all";
                    char quote = '"';

                    int count(int limit) {
                        return some.length();
                    }
                }
                """);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        with(DRILLS.replace("{ all: some }", "{ none: limit, all: 1x }") + """
              - name: first
                program: accepted/OneNumber.java
                title: It grows
                lesson: Ask why.
                says: no
            """);

        assertThat(draft.complaints())
                .anySatisfy(
                        line -> assertThat(line).contains("drills[0].rename.all: expected a Java name; found \"1x\""))
                .anySatisfy(line -> assertThat(line).contains("expected a name of its own; found \"first\" twice"))
                .anySatisfy(line -> assertThat(line).contains("drills[1].symptom: expected a value"))
                .anySatisfy(line -> assertThat(line).contains("drills[1].says: expected one of"))
                .anySatisfy(line -> assertThat(line).contains("expected a program that is there"))
                .anySatisfy(
                        line -> assertThat(line).contains("drills.first.rename: expected a name of leak/KeepsAll.java"))
                .anySatisfy(
                        line -> assertThat(line).contains("expected a name that leak/KeepsAll.java does not have yet"))
                .hasSize(7);
    }

    private PackageDraft with(String drills) {
        return draft.with("problem.yaml", PackageDraft.MANIFEST + drills);
    }
}
