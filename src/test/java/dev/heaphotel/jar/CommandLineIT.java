package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The jar as a tool, as scripts use it: exit status, and one JSON object on standard output. */
class CommandLineIT {

    private static final Path LEAK = Jar.example("lru-cache", "leak", "ForgetsToEvict.java");

    private final Path folder = Jar.emptyFolder("command-line");

    @Test
    void anAcceptedSolutionExitsWithZero() throws Exception {
        Path solution = Jar.example("lru-cache", "accepted", "RingOfArrays.java");

        JsonNode answer = run("judge", "lru-cache", solution.toString(), "--json")
                .endsWith(0)
                .json();

        assertThat(answer.path("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(answer.path("tests").path("failed").asInt()).isZero();
        assertThat(answer.path("tests").path("firstFailure").isNull()).isTrue();
    }

    @Test
    void aLeakExitsWithOneAndNamesItsHolder() throws Exception {
        JsonNode answer = run("judge", "lru-cache", LEAK.toString(), "--claim", "O(k)", "--json")
                .endsWith(1)
                .json();

        assertThat(answer.path("problem").asString()).isEqualTo("lru-cache");
        assertThat(answer.path("verdict").asString()).isEqualTo("LEAK");
        assertThat(answer.path("claim").path("said").asString()).isEqualTo("O(k)");
        assertThat(answer.path("claim").path("agrees").booleanValue()).isFalse();
        assertRetainedGrows(answer.path("growth").path(0));
        assertHolder(answer.path("findings").path(0));
        assertThat(answer.path("projection").path(0).propertyNames()).contains("axis", "size", "bytes", "heapFullAt");
    }

    private static void assertRetainedGrows(JsonNode growth) {
        assertThat(growth.path("axis").asString()).isEqualTo("requests");
        assertThat(growth.path("symbol").asString()).isEqualTo("n");
        assertThat(growth.path("lifetime").asString()).isEqualTo("retained");
        assertThat(growth.path("measured").asString()).isEqualTo("O(n)");
        assertThat(growth.path("bound").asString()).isEqualTo("O(1)");
        assertThat(growth.path("within").booleanValue()).isFalse();
        assertThat(growth.propertyNames()).contains("bytesPerUnit", "intercept", "runnerUp", "margin");
        assertThat(growth.path("points").path(0).propertyNames()).contains("size", "bytes", "low", "high");
    }

    private static void assertHolder(JsonNode finding) throws Exception {
        JsonNode holder = finding.path("holder");
        List<String> source = Files.readAllLines(LEAK);
        assertThat(finding.propertyNames()).contains("rule", "severity", "axis", "lifetime", "message");
        assertThat(holder.path("field").asString()).isEqualTo("LRUCache.guests");
        assertThat(holder.path("path").path(0).asString()).isEqualTo("LRUCache.guests");
        assertThat(source.get(holder.path("declaredAt").asInt() - 1)).contains("guests = new HashMap<>()");
        assertThat(source.get(holder.path("filledAt").path(0).asInt() - 1)).contains("guests.computeIfAbsent");
    }

    @Test
    void aSmallMethodIsMeasured() throws Exception {
        Path file = written("Copies.java", """
                class Copies {
                    static int[] doubled(int[] numbers) {
                        int[] result = numbers.clone();
                        for (int i = 0; i < result.length; i++) {
                            result[i] *= 2;
                        }
                        return result;
                    }
                }
                """);

        JsonNode answer = run("measure", file.toString(), "--json").endsWith(0).json();

        assertThat(answer.path("method").asString()).contains("doubled");
        assertThat(answer.path("lifetimes").propertyNames())
                .contains("retained", "peak", "auxiliary", "churn", "stack");
        JsonNode peak = answer.path("lifetimes").path("peak");
        assertThat(peak.path("measured").asString()).isEqualTo("O(n)");
        assertThat(peak.propertyNames()).contains("bytesPerUnit", "runnerUp", "margin", "points");
        assertThat(answer.path("space").asString())
                .as("the result is no auxiliary memory")
                .isEqualTo("O(1)");
    }

    @Test
    void theDoctorFindsThisMachineHealthy() throws Exception {
        JsonNode health = run("doctor", "--json").endsWith(0).json();

        assertThat(health.path("java").asString()).isNotEmpty();
        assertThat(health.path("layers").path("seccomp").asString()).isEqualTo("in force");
    }

    @Test
    void aMissingFileIsBadInput() throws Exception {
        assertBadInput("File not found", "judge", "lru-cache", "missing.java", "--json");
    }

    @Test
    void aSourceOver64KibibytesIsBadInput() throws Exception {
        Path file = written("Long.java", "class LRUCache {}" + " ".repeat(64 << 10));

        assertBadInput("Source too long", "judge", "lru-cache", file.toString(), "--json");
    }

    @Test
    void bytesThatAreNotUtf8AreBadInput() throws Exception {
        Path file = folder.resolve("Latin.java");
        Files.write(file, "class LRUCache {} // caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertBadInput("Not UTF-8", "judge", "lru-cache", file.toString(), "--json");
    }

    @Test
    void aNulCharacterIsBadInput() throws Exception {
        Path file = written("Nul.java", "class LRUCache {}\0");

        assertBadInput("Not a text", "judge", "lru-cache", file.toString(), "--json");
    }

    @Test
    void anUnknownProblemIsBadInput() throws Exception {
        assertBadInput("Unknown problem", "judge", "no-such-problem", LEAK.toString(), "--json");
    }

    @Test
    void anUnknownOptionIsBadUsage() throws Exception {
        assertBadInput("Bad usage", "judge", "lru-cache", LEAK.toString(), "--lenient", "--json");
    }

    @Test
    void withoutJsonTheComplaintGoesToStandardError() throws Exception {
        Run run = run("judge", "lru-cache", "missing.java").endsWith(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.java");
    }

    private void assertBadInput(String title, String... arguments) throws Exception {
        JsonNode error = run(arguments).endsWith(2).json().path("error");

        assertThat(error.path("title").asString()).isEqualTo(title);
        assertThat(error.path("detail").asString()).isNotEmpty();
    }

    private Path written(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... arguments) throws Exception {
        return Run.of(folder, arguments);
    }
}
