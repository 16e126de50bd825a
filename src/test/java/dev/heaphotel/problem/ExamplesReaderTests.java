package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesReaderTests {

    private static final String EXPECTATIONS = "submissions/expectations.yaml";

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
    }

    @Test
    void expectationsMayBeLeftOut() {
        assertThat(draft.without(EXPECTATIONS).problem().examples())
                .extracting(Example::expectation)
                .containsOnly(Expectation.NONE);
    }

    @Test
    void expectationOfAnExampleThatIsNotThereIsAMistake() {
        draft.with(EXPECTATIONS, PackageDraft.EXPECTATIONS.replace("KeepsAll", "KeepsSome"));

        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/submissions/expectations.yaml:2: leak/KeepsSome.java: expected a file"
                                + " below submissions/, such as leak/ForgetsToEvict.java; found none");
    }

    @Test
    void unknownAxisLifetimeAndHolderAreMistakes() {
        draft.with(EXPECTATIONS, """
                leak/KeepsAll.java:
                  growth:
                    limits: { retained: O(n) }
                    width: { retaind: O(w) }
                  holder: all of it
                """);

        assertThat(draft.complaints())
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "leak/KeepsAll.java.growth.limits: expected one of limit, width; found the unknown key"))
                .anySatisfy(
                        line -> assertThat(line).contains("leak/KeepsAll.java.growth.width.retaind: expected one of"))
                .anySatisfy(line -> assertThat(line).contains("leak/KeepsAll.java.holder: expected a field such as"))
                .hasSize(3);
    }

    @Test
    void referenceMustBeThere() {
        draft.without("submissions/accepted/OneNumber.java");

        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/submissions/accepted: expected one accepted solution at least; found none; add"
                                + " one",
                        "problems/counter/submissions/accepted/OneNumber.java: expected the reference solution named in"
                                + " problem.yaml; add it");
    }
}
