package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.compile.BoxedCompiler;
import dev.heaphotel.compile.Compilation;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Topic;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every package a little, with real boxes: enough to see that it is still whole. {@code ./mvnw -Pprove verify} judges all. */
@Execution(ExecutionMode.CONCURRENT)
class PackagesIntegrationTests {

    private static final Catalogue OURS = Catalogue.read(Path.of("problems"));

    private static JudgingRoom room;
    private static Judge judge;
    private static BoxedCompiler compiler;

    @BeforeAll
    static void open() throws Exception {
        room = JudgingRoom.open(1);
        judge = room.judge();
        compiler = new BoxedCompiler(room.sandbox(), JavaHome.newest(), 1);
    }

    @AfterAll
    static void close() {
        compiler.close();
        room.close();
    }

    static Stream<String> packages() {
        return OURS.problems().stream().map(Problem::slug);
    }

    /** The first of each topic; those of other packages take as long again. */
    static Stream<String> oneOfEachTopic() {
        return Stream.of(Topic.values())
                .flatMap(topic -> OURS.problems().stream()
                        .filter(problem -> problem.stop().topic() == topic)
                        .limit(1))
                .map(Problem::slug);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void whatOneBeginsWithCompilesAndCanBeCalled(String slug) {
        Problem problem = OURS.find(slug).orElseThrow();
        assertThat(compiler.compile(Sources.of(problem, problem.starter(), true)))
                .isInstanceOf(Compilation.Compiled.class);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachTopic")
    void aPlantedMistakeIsCaughtAsItsAuthorSays(String slug) {
        Problem problem = OURS.find(slug).orElseThrow();
        Example mistake = planted(problem);
        assertThat(Proof.differences(problem, mistake, judged(problem, mistake.source())))
                .as(mistake.file())
                .isEmpty();
    }

    /** The first that leaks; where nothing may, the first that takes too much. */
    private static Example planted(Problem problem) {
        return Stream.of(Verdict.LEAK, Verdict.EXCESS_SPACE)
                .flatMap(verdict -> problem.examples().stream().filter(each -> each.expected() == verdict))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(Problem problem, String source) {
        return judge.judge(new JudgeRequest(problem, source, Optional.empty(), Depth.SUBMIT), Progress.SILENT);
    }
}
