package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** The finished jar with its embedded database and real boxes: what was handed in outlives the server. */
class SurvivalIT {

    private static final Path LEAK = Path.of("problems/lru-cache/submissions/leak/ForgetsToEvict.java");

    private final Path data =
            Path.of("target", "survival " + ProcessHandle.current().pid()).toAbsolutePath();
    private final Map<String, String> environment = Map.of("HEAPHOTEL_DATA", data.toString());
    private final int port = Server.freePort();

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void verdictArrivesThoughTheServerWasKilledInBetween() throws IOException {
        String location;
        Server first = Server.fromJar(port, environment).ready();
        try (first) {
            location =
                    first.client().submit("lru-cache", Files.readString(LEAK)).header("Location");
            first.kill();
        }
        try (Server second = Server.fromJar(port, environment).ready()) {
            waitForTheEnd(second.client(), location);
            JsonNode submission = second.client().get(location).json();
            assertThat(submission.get("state").asString()).isEqualTo("DONE");
            assertThat(submission.get("verdict").asString()).isEqualTo("LEAK");
        }
    }

    private static void waitForTheEnd(Client client, String location) throws IOException {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(client.stream(location + "/events").body(), StandardCharsets.UTF_8))) {
            assertThat(events.lines().anyMatch("event:done"::equals)).isTrue();
        }
    }
}
