package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LogLinesTests {

    private final UUID ticket = UUID.randomUUID();
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void linesNameTheSubmissionUntilItIsOver() {
        try (MDC.MDCCloseable lines = LogLines.about(ticket)) {
            look();
        }
        look();
        assertThat(seen).containsExactly(ticket.toString(), "none");
    }

    @Test
    void aThreadBesideLogsAboutTheSameSubmission() throws InterruptedException {
        Runnable work;
        try (MDC.MDCCloseable lines = LogLines.about(ticket)) {
            work = LogLines.asHere(this::look);
        }
        Thread beside = new Thread(() -> {
            work.run();
            look();
        });
        beside.start();
        beside.join();
        assertThat(seen).containsExactly(ticket.toString(), "none");
    }

    private void look() {
        String about = MDC.get(LogLines.SUBMISSION);
        seen.add(about == null ? "none" : about);
    }
}
