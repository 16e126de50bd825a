package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.unit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Right solutions in any style are accepted: bounds follow the contract, not the reference. Every build judges one in ten;
 * {@code ./mvnw verify -Pstrangers} judges all, {@code -Dstrangers.only=REGEX} those whose {@code slug/Name.java} matches.
 */
@Execution(ExecutionMode.CONCURRENT)
class StrangersIntegrationTests {

    private static final Path FOLDER = Path.of("src/test/resources/strangers");
    private static final @Nullable String ONLY = System.getProperty("strangers.only");
    private static final int ONE_IN = 10;

    private static final Catalogue OURS = Catalogue.read(Path.of("problems"));

    private static JudgingRoom room;
    private static Judge judge;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
        judge = room.judge();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
            return ONLY == null
                    ? IntStream.range(0, all.size())
                            .filter(at -> at % ONE_IN == 0)
                            .mapToObj(all::get)
                    : all.stream().filter(each -> each.toString().matches(ONLY));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void aRightSolutionIsAcceptedHoweverItIsWritten(Path program) throws IOException {
        String slug = program.getName(0).toString();
        Judgement judgement = judge.judge(
                new JudgeRequest(
                        OURS.find(slug).orElseThrow(),
                        Files.readString(FOLDER.resolve(program)),
                        Optional.empty(),
                        Depth.SUBMIT),
                Progress.SILENT);
        assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(Verdict.ACCEPTED);
    }
}
