package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.BoxProcesses;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Counts before and after ten submissions; {@code -Dheaphotel.submissions=200} counts after as many. */
@Isolated
class NothingLeftIntegrationTests {

    private static final int SUBMISSIONS = Integer.getInteger("heaphotel.submissions", 10);

    private static final Problem LRU =
            Catalogue.read(Path.of("problems")).find("lru-cache").orElseThrow();

    private static final String RIGHT = LRU.reference().text();

    /** What is handed in, how deeply it is judged, and the verdict; the box of the last kind is killed. */
    private record Kind(String source, Depth depth, Verdict verdict) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(RIGHT, Depth.RUN, Verdict.ACCEPTED),
            new Kind(RIGHT.replace("node.value = value;", "node.value = value"), Depth.RUN, Verdict.COMPILE_ERROR),
            new Kind(inGet("System.exit(0);"), Depth.RUN, Verdict.REJECTED),
            new Kind(inGet("if (key >= 0) { throw new IllegalStateException(); }"), Depth.RUN, Verdict.RUNTIME_ERROR),
            new Kind(
                    inGet("for (int i = 0; i < 2048; i++) { System.out.print(\"x\".repeat(1024)); }"),
                    Depth.RUN,
                    Verdict.OUTPUT_LIMIT),
            new Kind(RIGHT.replace("return node.value;", "return 7;"), Depth.RUN, Verdict.WRONG_ANSWER),
            new Kind(
                    inGet("Thread timer = new Thread(() -> java.util.concurrent.locks.LockSupport.park());"
                            + " timer.setDaemon(true); timer.start();"),
                    Depth.RUN,
                    Verdict.RUNTIME_ERROR),
            new Kind(RIGHT, Depth.SUBMIT, Verdict.ACCEPTED),
            new Kind(
                    "class LRUCache {" + " byte[] all = new byte[1 << 28]; LRUCache(int capacity) {}"
                            + " int get(int key) { return -1; } void put(int key, int value) {} }",
                    Depth.RUN,
                    Verdict.HEAP_EXHAUSTED),
            new Kind(RIGHT, Depth.RUN, Verdict.SYSTEM_ERROR));

    private final BoxProcesses processes = BoxProcesses.startedFromNowOn();

    @Test
    void nothingIsLeftOfSubmissionsButTheirVerdicts() throws Exception {
        Footprint empty = Footprint.of(processes);
        try (JudgingRoom room = JudgingRoom.open(1)) {
            Judge judge = room.judge();
            judged(judge, KINDS.get(0));
            room.awaitWarm();
            Footprint before = Footprint.of(processes);
            long descriptors = Footprint.descriptors();
            assertThat(before.boxes()).as("one that compiles, those that wait").isEqualTo(1 + JudgingRoom.boxes(1));

            for (int each = 0; each < SUBMISSIONS; each++) {
                Kind kind = KINDS.get(each % KINDS.size());
                Judgement judgement = judged(judge, kind);
                assertThat(judgement.verdict()).as(judgement.headline()).isEqualTo(kind.verdict());
            }

            judged(judge, KINDS.get(0)); // In the place of a box that was killed while it waited comes another.
            room.awaitWarm();
            assertThat(Footprint.of(processes)).isEqualTo(before);
            assertThat(Footprint.descriptors()).isLessThan(descriptors + SUBMISSIONS / 2);
        }
        Footprint after = Footprint.of(processes);
        assertThat(after.boxes()).isEqualTo(empty.boxes());
        assertThat(after.cgroups()).isEqualTo(empty.cgroups());
        assertThat(after.mounts()).isEqualTo(empty.mounts());
    }

    private Judgement judged(Judge judge, Kind kind) {
        Progress killer = event -> {
            if (kind.verdict() == Verdict.SYSTEM_ERROR && event.equals(new ProgressEvent.Stage("answers"))) {
                processes.kill(BoxProcesses.RUN);
            }
        };
        return judge.judge(new JudgeRequest(LRU, kind.source(), Optional.empty(), kind.depth()), killer);
    }

    private static String inGet(String statement) {
        return RIGHT.replace("int get(int key) {", "int get(int key) { " + statement);
    }
}
