package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A driver that is written from the signature, and what is said where it cannot be. */
class WorkloadReaderTests {

    private static final String WORDS_AND_LIMIT = "final List<String> words, int limit";

    private static final String WRITTEN = """
            workload:
              method: count
              calls:
                - words: strings(n, 2*w)
                  limit: n+1
                - { words: '["a", "b"]', limit: 7 }
              repeat: w
            """;

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
    }

    private void write(String parameters, String workload) {
        draft.with(
                "problem.yaml",
                PackageDraft.MANIFEST
                        .replace("int count(int limit)", "public int count(" + parameters + ")")
                        .replace("workload: CounterWorkload", workload.strip()));
    }

    @Test
    void aMethodAndGeneratorsAreADriver() {
        write(WORDS_AND_LIMIT, WRITTEN);
        Problem problem = draft.problem();
        assertThat(problem.workloadClass()).isEqualTo("MethodWorkload");
        assertThat(problem.workload().get("MethodWorkload.java"))
                .contains("record Question(List<String> a0, int a1, Object[] said)")
                .contains("double n = scale.of(\"limit\");")
                .contains("int rounds = Inputs.size(w);")
                .contains("new Question[rounds * 2]")
                .contains(
                        "inputs.make(Inputs.type(Question.class, 0), 0, \"strings\", Inputs.size(n), Inputs.size(2.0*w))")
                .contains("inputs.make(int.class, 1, \"n\", Inputs.size(n+1.0))")
                .contains("\"literal\", \"[\\\"a\\\", \\\"b\\\"]\")")
                .contains("answers.returned(subject.count(question.a0(), question.a1()));");
    }

    @Test
    void nodesAreProvidedWhereTheSignatureNamesThem() {
        write("ListNode head", "workload: { method: count, arguments: { head: 'cycle(n, n/2)' } }");
        assertThat(draft.problem().workload())
                .containsKeys("ListNode.java", "MethodWorkload.java")
                .doesNotContainKey("TreeNode.java");
    }

    @Test
    void aGeneratorOfTheAuthorsOwnIsCalledAndMustBeThere() {
        write(WORDS_AND_LIMIT, WRITTEN.replace("strings(n, 2*w)", "Words.shuffled(n, 3)"));
        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/workload/Words.java: expected the generator named in problem.yaml; add it");
        draft.with("workload/Words.java", "final class Words {}");
        assertThat(draft.problem().workload().get("MethodWorkload.java"))
                .contains("(List<String>) Words.shuffled(Inputs.size(n), Inputs.size(3.0), inputs.random(0));");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method: count           | method: sum             | workload.method: expected a method that entry.signature declares, one of count; found "sum"
            limit: n+1              | limit: q+1              | workload.calls[0].limit: expected a size over the axes' symbols, n, w, such as 2*n; found "q+1"
            limit: n+1              | limit: ints(n)          | workload.calls[0].limit: expected n, i, any(lo,hi) or a literal for int, found ints(n)
            limit: n+1              | extent: n+1             | workload.calls[0].limit: expected a value; found nothing; add limit: ...
            limit: n+1              | extent: n+1             | workload.calls[0].extent: expected one of limit, words; found the unknown key "extent"
            strings(n, 2*w)         | strings(n               | workload.calls[0].words: expected strings(n,len), grid(r,c,"01") or a literal for List<String>, found strings(n
            strings(n, 2*w)         | strings()               | workload.calls[0].words: expected strings(n,len): n words of len letters; 8 without len; found strings()
            repeat: w               | repeat: 1+              | workload.repeat: expected a whole number
            repeat: w               | times: w                | workload.times: expected one of arguments, calls, method, repeat; found the unknown key "times"
            repeat: w               | arguments: { limit: 1 } | workload.arguments: expected arguments of one call, or calls; found both
            """)
    void mistakesAreToldWithTheirKey(String right, String wrong, String complaint) {
        write(WORDS_AND_LIMIT, WRITTEN.replace(right, wrong));
        assertThat(draft.complaints())
                .anySatisfy(line -> assertThat(line)
                        .matches("problems/counter/problem\\.yaml:\\d+: .*")
                        .contains(": " + complaint));
    }

    @Test
    void aDriverInTheWayOfTheWrittenOneIsAMistake() {
        write(WORDS_AND_LIMIT, WRITTEN);
        draft.with("workload/MethodWorkload.java", "final class MethodWorkload {}");
        assertThat(draft.complaints())
                .singleElement()
                .asString()
                .contains("workload/MethodWorkload.java: expected another name");
    }
}
