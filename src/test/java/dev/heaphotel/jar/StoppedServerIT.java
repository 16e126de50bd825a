package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server is stopped as an operating system stops it. */
class StoppedServerIT {

    private static final String BODY = "{\"source\": \"class LRUCache {}\"}";

    private final Path folder = Jar.emptyFolder("stopped");

    @Test
    @Timeout(300)
    void whoeverWasHandingInWhenItWasStoppedIsAnswered() throws Exception {
        try (Server server = Jar.serve(folder.resolve(".heaphotel"))) {
            int port = URI.create(server.address()).getPort();
            try (Socket socket = new Socket("localhost", port)) {
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                send(socket, head());
                assertThat(answer.readLine()).as("it waits for the body").isEqualTo("HTTP/1.1 100 ");

                server.process().destroy();
                awaitNobodyLetIn(port);
                send(socket, BODY);

                assertThat(answer.readLine()).isEmpty();
                assertThat(answer.readLine()).startsWith("HTTP/1.1 202");
            }
        }
    }

    private static String head() {
        return String.join(
                "\r\n",
                "POST /api/problems/lru-cache/submissions HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: " + BODY.length(),
                "Expect: 100-continue",
                "",
                "");
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Until it has begun to stop: then it takes no more connections. */
    private static void awaitNobodyLetIn(int port) {
        while (true) {
            try (Socket late = new Socket("localhost", port)) {
                assertThat(late.isConnected()).isTrue();
            } catch (IOException refused) {
                return;
            }
        }
    }
}
