package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client;
import dev.heaphotel.Server;
import dev.heaphotel.submission.Watcher;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What was handed in outlives the server that took it. */
class KilledServerIT {

    private static final Path LEAK = Jar.example("lru-cache", "leak", "ForgetsToEvict.java");

    private final Path data = Jar.emptyFolder("killed");

    @Test
    @Timeout(300)
    void theVerdictArrivesThoughTheServerWasKilledWhileItWeighed() throws Exception {
        String location = handInAndKill();

        try (Server restarted = Jar.serve(data)) {
            JsonNode verdict = Watcher.untilDone(restarted.client(), location);

            assertThat(verdict.path("state").asString()).isEqualTo("DONE");
            assertThat(verdict.path("verdict").asString()).isEqualTo("LEAK");
            assertThat(restarted.client().get(location).json().path("verdict").asString())
                    .isEqualTo("LEAK");
        }
    }

    private String handInAndKill() throws Exception {
        try (Server server = Jar.serve(data)) {
            Client.Answer accepted = server.client().submit("lru-cache", Files.readString(LEAK));
            assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
            String location = accepted.header("Location");
            Watcher.of(server.client(), location).next("stage");
            assertThat(server.client().get(location).json().path("state").asString())
                    .as("the kill must come before the verdict")
                    .isEqualTo("RUNNING");
            server.kill();
            return location;
        }
    }
}
