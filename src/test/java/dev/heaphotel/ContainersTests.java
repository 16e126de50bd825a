package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What containers of docker-compose.yml may do. */
class ContainersTests {

    private static final Path DOCKERFILE = Path.of("src/main/docker/Dockerfile");

    private final Map<String, Map<String, Object>> services = services();

    @ParameterizedTest
    @ValueSource(strings = {"web", "runner"})
    void ourProcessesHaveNoRightsAndWriteNowhere(String name) {
        Map<String, Object> service = services.get(name);
        assertThat(service)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .doesNotContainKeys("volumes", "cap_add", "devices", "pid", "network_mode", "user");
    }

    @Test
    void nothingIsPrivilegedAndNothingReachesTheEngine() {
        assertThat(services.values()).allSatisfy(service -> assertThat(service).doesNotContainKey("privileged"));
        assertThat(services.toString()).doesNotContain("docker.sock");
    }

    @Test
    void theImageRunsAsAPlainUser() throws IOException {
        List<String> users = Files.readAllLines(DOCKERFILE).stream()
                .filter(line -> line.startsWith("USER "))
                .toList();
        assertThat(users).isNotEmpty().noneMatch(user -> user.matches("USER (root|0)(:.*)?"));
        assertThat(services.get("web").get("build")).asString().contains(DOCKERFILE.toString());
    }

    @Test
    void databaseAndRunnersAreReachedFromWithinAlone() {
        assertThat(List.of("database", "runner"))
                .allSatisfy(name -> assertThat(services.get(name))
                        .containsEntry("networks", List.of("inside"))
                        .doesNotContainKey("ports"));
        assertThat(section("networks").get("inside")).isEqualTo(Map.of("internal", true));
    }

    @Test
    void runnersUseTheirOwnAccountAndKnowNoOther() {
        Map<String, String> runner = environment("runner");
        assertThat(runner)
                .containsEntry("HEAPHOTEL_ROLE", "runner")
                .containsEntry("SPRING_DATASOURCE_USERNAME", "heaphotel_runner");
        assertThat(runner.toString()).doesNotContain("HEAPHOTEL_DATABASE_PASSWORD");
        assertThat(runner.get("SPRING_DATASOURCE_PASSWORD"))
                .isEqualTo(environment("web").get("HEAPHOTEL_RUNNER_PASSWORD"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> environment(String service) {
        return (Map<String, String>) services.get(service).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>) (Map<?, ?>) section("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(String name) {
        try {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(Path.of("docker-compose.yml")));
            return (Map<String, Object>) file.get(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
