package dev.heaphotel.web;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The last words of the start: where the application answers, how to sign in, where the data is. Said once the health endpoint
 * says so too, and last of all who hear of it.
 */
@Component
class StartupMessage {

    private static final Logger log = LoggerFactory.getLogger(StartupMessage.class);

    private final ObjectProvider<StartupLine> lines;
    private final Environment environment;

    StartupMessage(ObjectProvider<StartupLine> lines, Environment environment) {
        this.lines = lines;
        this.environment = environment;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void show(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && change.getSource() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String address = address(context.getWebServer().getPort());
            log.info("Heap Hotel is open: {}{}", address, indented(address));
        }
    }

    private String address(int port) {
        String path = environment.getProperty("server.servlet.context-path", "");
        return "http://localhost:" + port + path;
    }

    private String indented(String address) {
        return lines.orderedStream()
                .map(line -> line.text(address))
                .filter(text -> !text.isEmpty())
                .map(text -> "\n  " + text)
                .collect(Collectors.joining());
    }
}
