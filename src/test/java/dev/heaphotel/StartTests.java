package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What whoever starts the application reads when it cannot start: sentences and a way out, no stack trace. */
@Tag("slow")
class StartTests {

    @Test
    void takenPortIsNamedWithItsHolderAndAWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            String said = failedStart(port, Map.of());
            assertThat(said)
                    .contains("port " + port, "SERVER_PORT=", "./mvnw spring-boot:run")
                    .contains("(process " + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void nonsensicalPortIsNamed() {
        assertThat(failedStart(0, Map.of("SERVER_PORT", "eighty"))).contains("\"eighty\"", "SERVER_PORT=8081");
    }

    @Test
    void unreachableDatabaseIsNamedWithItsSettings() {
        String said = failedStart(0, Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/hotel"));
        assertThat(said).contains("jdbc:postgresql://localhost:1/hotel", "SPRING_DATASOURCE_USERNAME");
    }

    @Test
    void dataFolderThatCannotBeWrittenIsNamed() {
        assertThat(failedStart(0, Map.of("HEAPHOTEL_DATA", "/proc/hotel")))
                .contains("/proc/hotel must be writable", "HEAPHOTEL_DATA=");
    }

    @Test
    void unknownRoleIsNamedWithThoseThereAre() {
        assertThat(failedStart(0, Map.of("HEAPHOTEL_ROLE", "judge"))).contains("web, runner or both", "\"judge\"");
    }

    @Test
    void runnerWithoutASharedDatabaseIsTold() {
        assertThat(failedStart(0, Map.of("HEAPHOTEL_ROLE", "runner")))
                .contains("no database", "SPRING_DATASOURCE_URL", "More than one machine");
    }

    private static String failedStart(int port, Map<String, String> environment) {
        try (Server server = Server.fromClasses(port, environment)) {
            String said = server.lastWords();
            assertThat(server.exitStatus()).isEqualTo(1);
            assertThat(said).contains("Description:", "Action:").doesNotContain("\tat ");
            return said;
        }
    }
}
