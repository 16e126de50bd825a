package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.BoxProcesses;
import dev.heaphotel.Client;
import dev.heaphotel.Server;
import dev.heaphotel.submission.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Two servers with pages and two runners under steady load, while what they consist of dies, stands still or is cut off. Each
 * disaster comes once; with {@code -Dchaos.minutes=10} they come in any order for so long.
 */
@Isolated
@Timeout(3600)
class ChaosIT {

    private static final Map<Path, String> PROGRAMS = Map.of(
            Jar.example("lru-cache", "leak", "ForgetsToEvict.java"), "LEAK",
            Jar.example("lru-cache", "accepted", "ListAndMapWithSentinels.java"), "ACCEPTED");

    /** Handed in and judged between two disasters, so that each finds something to destroy. */
    private static final int BETWEEN = 2;

    private final Random random = new Random(Long.getLong("chaos.seed", 1));
    private final Duration lasts = Duration.ofMinutes(Long.getLong("chaos.minutes", 0));

    private Household house;
    private final List<Server> webs = new ArrayList<>();
    private final List<Server> runners = new ArrayList<>();

    /** Accepted, and what must become of it. */
    private final Map<String, String> promised = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        house = new Household();
        webs.add(house.web());
        webs.add(house.web());
        runners.add(house.runner());
        runners.add(house.runnerBehindALine());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatWasAcceptedGetsItsVerdictWhateverHappens() throws Exception {
        Instant end = Instant.now().plus(lasts);
        int disasters = 0;
        do {
            List<Callable<Void>> all = new ArrayList<>(List.of(
                    this::aRunnerIsKilled,
                    this::aServerWithPagesIsKilled,
                    this::theDatabaseIsRestarted,
                    this::aRunnerIsCutOff,
                    this::aRunnerStandsStill));
            Collections.shuffle(all, random);
            for (Callable<Void> disaster : all) {
                handIn(2 * BETWEEN);
                disaster.call();
                disasters++;
            }
        } while (Instant.now().isBefore(end));

        for (Map.Entry<String, String> each : promised.entrySet()) {
            assertThat(Watcher.untilDone(webs.get(0).client(), each.getKey())
                            .path("verdict")
                            .asString())
                    .as(each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(count("select count(*) from submission where state <> 'DONE'"))
                .isZero();
        assertThat(count("select count(*) from submission")).isEqualTo(promised.size());
        assertThat(count("select count(*) from judge_news where failures > 0")).isZero();
        System.out.println(disasters + " disasters, " + promised.size() + " verdicts, none lost");
    }

    private Void aRunnerIsKilled() throws Exception {
        awaitJudging();
        List<ProcessHandle> boxes = runners.get(0).process().descendants().toList();
        assertThat(boxes).as("its boxes").isNotEmpty();
        runners.get(0).kill();
        BoxProcesses.assertGone(boxes, Duration.ofSeconds(30));
        runners.set(0, house.runner());
        return null;
    }

    private Void aServerWithPagesIsKilled() throws Exception {
        awaitJudging();
        webs.get(0).kill();
        handIn(1); // At the other.
        webs.set(0, house.web());
        return null;
    }

    private Void theDatabaseIsRestarted() throws Exception {
        awaitJudging();
        house.restartDatabase();
        return null;
    }

    /** Until others have done its work; then it comes back with verdicts that nobody waits for any more. */
    private Void aRunnerIsCutOff() throws Exception {
        awaitJudging();
        house.line().cut();
        handIn(BETWEEN);
        awaitAll();
        house.line().mend();
        return null;
    }

    private Void aRunnerStandsStill() throws Exception {
        awaitJudging();
        signal("STOP", runners.get(0));
        handIn(BETWEEN);
        awaitAll();
        signal("CONT", runners.get(0));
        return null;
    }

    private static void signal(String name, Server server) throws IOException, InterruptedException {
        Process kill =
                new ProcessBuilder("kill", "-" + name, "" + server.process().pid()).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** At any server that answers; what was not accepted is handed in again, as people do. */
    private void handIn(int many) throws IOException {
        for (int i = 0; i < many; i++) {
            for (Map.Entry<Path, String> program : PROGRAMS.entrySet()) {
                promised.put(accepted(Files.readString(program.getKey())), program.getValue());
            }
        }
    }

    private String accepted(String source) {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                Client.Answer answer = webs.get((promised.size() + attempt) % webs.size())
                        .client()
                        .submit("lru-cache", source);
                if (answer.status() == 202) {
                    return answer.header("Location");
                }
            } catch (IllegalStateException gone) {
                // The next one may be there.
            }
        }
        throw new AssertionError("Nobody accepts anything.");
    }

    /** Until somebody judges what was handed in last. */
    private void awaitJudging() {
        String latest = List.copyOf(promised.keySet()).get(promised.size() - 1);
        Watcher.of(webs.get(1).client(), latest).next("stage");
    }

    private void awaitAll() {
        promised.keySet().forEach(each -> Watcher.untilDone(webs.get(1).client(), each));
    }

    private long count(String query) throws SQLException {
        try (Connection connection = house.connection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
