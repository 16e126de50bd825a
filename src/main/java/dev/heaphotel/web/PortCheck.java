package dev.heaphotel.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Looks whether the port is free before anything else starts: a taken port shows in the first second, not after the database
 * was started for nothing. Registered by {@code HeapHotel.main}.
 */
public final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int DEFAULT_PORT = 8080;
    private static final int MOST = 65_535;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        Environment environment = prepared.getEnvironment();
        String address = environment.getProperty("server.address", "");
        check(address, number(environment.getProperty("server.port", Integer.toString(DEFAULT_PORT))));
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new StartupFailure(
                "SERVER_PORT should be a port number from 0 (any free one) to " + MOST + ", but is \"" + port + "\".",
                "Set it, for example SERVER_PORT=8081, or leave it out for " + DEFAULT_PORT + ".");
    }

    private static void check(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Tomcat does: connections of a server that just ended do not count.
            socket.setReuseAddress(true);
            socket.bind(address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartupFailure(
                    "Heap Hotel should answer on port " + port + ", but "
                            + PortHolder.of(port)
                                    .map(holder -> "it is taken by " + holder + ".")
                                    .orElse("cannot have it: " + e.getMessage() + "."),
                    "Stop that program, or choose another port: SERVER_PORT=" + other(port) + " ./mvnw spring-boot:run",
                    e);
        }
    }

    private static int other(int port) {
        return port < MOST ? Math.max(port + 1, DEFAULT_PORT + 1) : DEFAULT_PORT + 1;
    }
}
