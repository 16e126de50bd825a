package dev.heaphotel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What needs no box: bad usage and bad input never start one. */
class CliTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.writeString(folder.resolve("LRUCache.java"), "class LRUCache {}");
    }

    @Test
    void aMissingFileIsBadInput() {
        Path missing = folder.resolve("None.java");
        assertThat(run("judge", "lru-cache", missing.toString())).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("expected a Java file at " + missing);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderIsNoSource() {
        assertBad("found the folder", "judge", "lru-cache", folder.toString());
        assertBad("found the folder", "measure", folder.toString());
    }

    @Test
    void anUnreadablePathIsBadInput() {
        assertBad("expected", "judge", "lru-cache", source + "/inside.java");
    }

    @Test
    void sixtyFourKibibytesAreReadAndOneByteMoreIsNot() throws IOException {
        Files.writeString(source, "x".repeat(65_537));
        assertBad("65536 bytes", "judge", "lru-cache", source.toString());
        Files.writeString(source, "x".repeat(65_536));
        assertThat(SourceText.read(source)).hasSize(65_536);
    }

    @Test
    void aNulIsNoText() throws IOException {
        Files.writeString(source, "class A {}\0");
        assertBad("NUL", "judge", "lru-cache", source.toString());
    }

    @Test
    void otherBytesThanUtf8AreNoText() throws IOException {
        Files.write(source, new byte[] {'/', '/', (byte) 0xe4});
        assertBad("UTF-8", "judge", "lru-cache", source.toString());
        assertBad("UTF-8", "measure", source.toString());
    }

    @Test
    void anUnknownProblemNamesTheOnesThereAre() {
        assertBad("lru-cache", "judge", "no-such-thing", source.toString());
        assertBad("no-such-thing", "prove", "no-such-thing");
    }

    @Test
    void aMissingProblemFolderIsBadInput() {
        assertBad("expected a folder of problems", "prove", "--problems", folder + "/none");
    }

    @Test
    void aBrokenPackageSaysWhatIsWrongWithIt() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("problems/half-done"));
        Files.writeString(broken.resolve("problem.yaml"), "title: Half done\nnonsense: true\n");
        assertBad(
                "nonsense",
                "judge",
                "half-done",
                source.toString(),
                "--problems",
                broken.getParent().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check-in",
                "--no-such-option",
                "judge",
                "judge lru-cache",
                "judge lru-cache A.java B.java",
                "judge lru-cache A.java --no-such-option",
                "judge lru-cache A.java --claim",
                "measure",
                "measure A.java --sizes many",
                "measure A.java --arg nothing",
                "doctor now",
            })
    void badUsageSaysWhatToDoNext(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains("--help").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "10000001", "16,0"})
    void sizesOutOfRangeAreBadInput(String sizes) {
        assertBad("expected sizes from 1", "measure", source.toString(), "--sizes", sizes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge lru-cache /no/such/file", "judge", "prove no-such-thing", "measure --what"})
    void withJsonAnErrorIsOneObjectAndNothingElse(String line) {
        String[] words = Stream.concat(Arrays.stream(line.split(" ")), Stream.of("--json"))
                .toArray(String[]::new);
        assertThat(run(words)).isEqualTo(ExitStatus.BAD_INPUT);
        JsonNode error = JsonMapper.builder().build().readTree(out.toString()).get("error");
        assertThat(error.get("title").asString()).isNotBlank();
        assertThat(error.get("detail").asString()).isNotBlank();
        assertThat(out.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "judge --help", "prove --help", "measure --help", "doctor --help"})
    void helpIsGivenAndNamesTheExitStatuses(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("Usage:").contains("Exit status:");
    }

    private void assertBad(String message, String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).as(err.toString()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        CommandLine command = Cli.commandLine();
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
