package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.BoxProcesses;
import dev.heaphotel.Client;
import dev.heaphotel.database.WithDatabase;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.sandbox.BoxJars;
import dev.heaphotel.submission.Watcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application with real boxes, whose machinery breaks: what a candidate sees of it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"heaphotel.judging.slots=1", "heaphotel.judging.self-test-every=0s"})
@WithDatabase
@DirtiesContext
@Import(BrokenMachineryIntegrationTests.Saboteur.class)
@Isolated
class BrokenMachineryIntegrationTests {

    /** Before the application starts. */
    private static final BoxProcesses PROCESSES = BoxProcesses.startedFromNowOn();

    private static final String RIGHT = Catalogue.read(Path.of("problems"))
            .find("lru-cache")
            .orElseThrow()
            .reference()
            .text();

    /** Hears each step on the judging thread, while it waits, and does what the test wants. */
    @TestConfiguration
    static class Saboteur {

        private Consumer<ProgressEvent> deed = event -> {};
        private int compilations;

        @EventListener
        synchronized void hear(JudgementProgressed event) {
            if (event.step().equals(new ProgressEvent.Stage("compile"))) {
                compilations++;
            }
            deed.accept(event.step());
        }

        synchronized void will(Consumer<ProgressEvent> deed) {
            this.deed = deed;
            this.compilations = 0;
        }

        synchronized int attempts() {
            return compilations;
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Saboteur saboteur;

    private Client client;

    @BeforeEach
    void open() {
        client = Client.program(port);
    }

    @AfterEach
    void makePeace() {
        saboteur.will(event -> {});
    }

    @Test
    void aKilledRunBoxIsReplacedAndTheCandidateNeverHears() {
        saboteur.will(once(() -> PROCESSES.kill(BoxProcesses.RUN), "answers"));

        assertThat(run(RIGHT).path("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(saboteur.attempts()).isEqualTo(2);
    }

    @Test
    void aKilledCompileBoxIsReplacedAndTheCandidateNeverHears() {
        saboteur.will(once(() -> PROCESSES.kill(BoxProcesses.COMPILE), "compile"));

        assertThat(run(RIGHT).path("verdict").asString()).isEqualTo("ACCEPTED");
        assertThat(run("class LRUCache {").path("verdict").asString()).isEqualTo("COMPILE_ERROR");
    }

    @Test
    void aRunBoxThatIsAlwaysKilledIsOurFaultAndTheNextSubmissionIsJudged() {
        saboteur.will(always(() -> PROCESSES.kill(BoxProcesses.RUN), "answers"));

        assertOurs(run(RIGHT));
        assertThat(saboteur.attempts()).isEqualTo(JudgingSlot.ATTEMPTS);

        saboteur.will(event -> {});
        assertThat(run(RIGHT).path("verdict").asString()).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heaphotel-probe.jar", "heaphotel-workbench.jar"})
    void aBrokenJarIsOurFaultAndOnceMendedTheNextSubmissionIsJudged(String name) throws Exception {
        Path jar = BoxJars.ofThisProcess().jar(name);
        byte[] whole = Files.readAllBytes(jar);
        try {
            Files.write(jar, "not a jar".getBytes());
            PROCESSES.kill(BoxProcesses.RUN);
            PROCESSES.kill(BoxProcesses.COMPILE);

            assertOurs(run(RIGHT));
        } finally {
            Files.write(jar, whole);
        }
        assertThat(run(RIGHT).path("verdict").asString()).isEqualTo("ACCEPTED");
    }

    private void assertOurs(JsonNode done) {
        assertThat(done.path("verdict").asString()).as(done.toPrettyString()).isEqualTo("SYSTEM_ERROR");
        String reference = done.path("reference").asString();
        assertThat(done.path("id").asString()).startsWith(reference);
        assertThat(done.path("headline").asString()).contains("not your code", reference);
        assertThat(client.get("/submissions/" + done.path("id").asString()).body())
                .contains("not your code", "<code>" + reference + "</code>");
    }

    private JsonNode run(String source) {
        Client.Answer taken = client.postJson(
                "/api/problems/lru-cache/runs", JsonMapper.shared().writeValueAsString(Map.of("source", source)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        return Watcher.untilDone(client, taken.header("Location"));
    }

    private static Consumer<ProgressEvent> always(Runnable deed, String stage) {
        return event -> {
            if (event.equals(new ProgressEvent.Stage(stage))) {
                deed.run();
            }
        };
    }

    private static Consumer<ProgressEvent> once(Runnable deed, String stage) {
        Set<String> left = new java.util.HashSet<>(Set.of(stage));
        return event -> {
            if (event instanceof ProgressEvent.Stage begun && left.remove(begun.stage())) {
                deed.run();
            }
        };
    }
}
