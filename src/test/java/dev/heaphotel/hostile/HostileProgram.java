package dev.heaphotel.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One folder of the corpus. */
record HostileProgram(String name, String source, Outcome outcome) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static List<HostileProgram> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().map(HostileProgram::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HostileProgram read(Path folder) {
        try {
            Outcome outcome = YAML.readValue(Files.readString(folder.resolve("outcome.yaml")), Outcome.class);
            String source = Files.readString(program(folder));
            for (var each :
                    (outcome.repeat() == null ? Map.<String, Outcome.Repeat>of() : outcome.repeat()).entrySet()) {
                source = source.replace(each.getKey(), each.getValue().made());
            }
            return new HostileProgram(folder.getFileName().toString(), source, outcome);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path program(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    String problem() {
        return Objects.requireNonNullElse(outcome.problem(), "lru-cache");
    }

    @Override
    public String toString() {
        return name;
    }
}
