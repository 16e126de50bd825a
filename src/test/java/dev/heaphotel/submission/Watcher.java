package dev.heaphotel.submission;

import dev.heaphotel.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a submission's server-sent events. */
public final class Watcher {

    private final BufferedReader lines;

    private Watcher(BufferedReader lines) {
        this.lines = lines;
    }

    public record Event(String name, String data) {}

    public static Watcher of(Client client, String location) {
        HttpResponse<InputStream> stream = client.stream(location + "/events");
        if (stream.statusCode() != 200) {
            throw new AssertionError("Expected a stream, found status " + stream.statusCode());
        }
        return new Watcher(new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8)));
    }

    /** The data of the event that ends the stream. */
    public static JsonNode untilDone(Client client, String location) {
        return JsonMapper.shared().readTree(of(client, location).next("done").data());
    }

    /** Skips to the next event of that name. */
    public Event next(String name) {
        while (true) {
            Event event = read().orElseThrow(() -> new AssertionError("The stream ended before " + name + "."));
            if (event.name().equals(name)) {
                return event;
            }
        }
    }

    JsonNode nextJson(String name) {
        return JsonMapper.shared().readTree(next(name).data());
    }

    List<Event> all() {
        List<Event> events = new ArrayList<>();
        for (Optional<Event> event = read(); event.isPresent(); event = read()) {
            events.add(event.get());
        }
        return events;
    }

    boolean ended() {
        return read().isEmpty();
    }

    private Optional<Event> read() {
        String name = "";
        String data = "";
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    data = line.substring("data:".length());
                } else if (line.isEmpty() && !name.isEmpty()) {
                    return Optional.of(new Event(name, data));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
