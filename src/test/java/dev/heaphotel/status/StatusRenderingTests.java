package dev.heaphotel.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Pause;
import dev.heaphotel.judge.QueueFigures;
import dev.heaphotel.judge.Retriable.Failure;
import dev.heaphotel.judge.ServerState;
import dev.heaphotel.judge.ServerState.Layer;
import dev.heaphotel.judge.ServerState.Standing;
import dev.heaphotel.web.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatusRenderingTests {

    private static final String HOW =
            "It needs Linux 5.13 or newer with landlock in its lsm= list; in a container, a profile that allows it.";

    private final Pages pages = new Pages();

    @Test
    void everyLayerIsListedWithItsStateAndTheWayToGetIt() {
        String page = rendered("status", state(Optional.empty(), Optional.empty()));

        assertThat(page)
                .contains("This server judges.", "1 of 4 layers are in force. 2 more could be had here.")
                .contains("seccomp", "In force", "required")
                .contains("landlock", "Missing", HOW)
                .contains("memory cgroup", "Not offered by this kernel")
                .contains("Java 25.0.3 in /usr/lib/jvm/temurin-25", "1 of 2 warm")
                .contains("Programs of known memory are measured right. Tested 30 November 2026, 03:30 UTC.")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void aServerThatRefusesSaysWhyAndWhatToDo() {
        String why = "The sandbox lacks a layer it must have: landlock. " + HOW;
        String page = rendered("status-refused", state(Optional.of(why), Optional.empty()));

        assertThat(page).contains("This server judges nothing at the moment.", "role=\"alert\"", why);
        assertThat(page).as("what is missing in the same way is told once").contains("As above.");
    }

    @Test
    void aServerThatMisjudgedSaysSo() {
        String page = rendered("status-paused", state(Optional.empty(), Optional.of("Judging is paused: misjudged.")));

        assertThat(page).contains("This server judges nothing at the moment.", "Judging is paused: misjudged.");
    }

    @Test
    void theQueueItsSwitchesAndTheDatabaseAreThere() {
        String going = rendered("status", state(Optional.empty(), Optional.empty()));
        assertThat(going)
                .contains("7 waiting", "100 s", "1 being judged", "PostgreSQL 18.1", "12 MB", "11 open")
                .contains("Pause judging", "Drain this server", "Queue again", "Queue all of them again")
                .doesNotContain("Resume judging");

        String paused = rendered("status-paused", state(Optional.empty(), Optional.of("Judging is paused.")));
        assertThat(paused)
                .contains("Since 30 November 2026, 03:30 UTC: New disk.", "Resume judging")
                .doesNotContain("Pause judging");
    }

    private String rendered(String name, ServerState state) {
        QueueFigures figures = new QueueFigures(7, 1, Optional.of(Duration.ofSeconds(100)));
        Optional<Pause> pause =
                state.paused().map(why -> new Pause(Instant.parse("2026-11-30T03:30:00Z"), "New disk."));
        Failure failure = new Failure(new UUID(1, 2), "lru-cache", "00000000", Instant.parse("2026-11-30T03:30:00Z"));
        return pages.render(
                name,
                "status/page",
                Map.of(
                        "status",
                        StatusView.of(state),
                        "queue",
                        QueueView.of(figures, pause, 1, false, List.of(failure)),
                        "database",
                        new DatabaseView("PostgreSQL 18.1", "12 MB", "11 open; the server takes 100"),
                        "done",
                        "",
                        "visitor",
                        "Ada",
                        "administrator",
                        true));
    }

    private static ServerState state(Optional<String> refused, Optional<String> paused) {
        return new ServerState(
                "Java 25.0.3 in /usr/lib/jvm/temurin-25",
                refused,
                List.of(
                        new Layer("memory cgroup", Standing.NOT_OFFERED, false, "It needs a control group."),
                        new Layer("seccomp", Standing.IN_FORCE, true, ""),
                        new Layer("landlock", Standing.MISSING, refused.isPresent(), HOW),
                        new Layer("user namespace", Standing.MISSING, false, HOW)),
                1,
                2,
                paused,
                new ServerState.SelfTest(
                        "Programs of known memory are measured right.",
                        Optional.of(Instant.parse("2026-11-30T03:30:00Z"))));
    }
}
