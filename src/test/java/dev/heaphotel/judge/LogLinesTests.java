package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void structuredLinesNameItToo() {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        context.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        try (MDC.MDCCloseable lines = LogLines.about(ticket)) {
            byte[] line = encoder.encode(
                    new LoggingEvent("", context.getLogger("judge"), Level.ERROR, "It failed", null, null));
            assertThat(JsonMapper.shared().readTree(line).path("submission").asString())
                    .isEqualTo(ticket.toString());
        }
    }

    private void look() {
        String about = MDC.get(LogLines.SUBMISSION);
        seen.add(about == null ? "none" : about);
    }
}
