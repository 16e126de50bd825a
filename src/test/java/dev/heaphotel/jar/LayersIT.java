package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The jar, judging in each place it may be run in: which layers hold there, that what holds stops a program that reaches out
 * with the class-file check switched off, and that a right program is accepted all the same. Every build
 * judges where the fewest layers hold; with {@code -Dheaphotel.layers=all} everywhere, on every JDK of this machine.
 */
class LayersIT {

    /** An accepted solution that tries to read files and to reach a listener, and tells what came of it. */
    private static final String REACHES_OUT = """
            import java.util.LinkedHashMap;
            import java.util.Map;

            class LRUCache extends LinkedHashMap<Integer, Integer> {
                private final int capacity;

                static {
                    attempt("file", () -> java.nio.file.Files.readAllBytes(java.nio.file.Path.of("/etc/passwd")));
                    attempt("host file", () -> new java.io.FileInputStream("%s"));
                    attempt("socket", () -> new java.net.Socket("127.0.0.1", %d));
                }

                static void attempt(String what, java.util.concurrent.Callable<?> deed) {
                    try {
                        deed.call();
                        System.out.println(what + " had");
                    } catch (java.io.IOException denied) {
                        System.out.println(what + " denied");
                    } catch (Exception other) {
                        System.out.println(what + " failed by " + other);
                    }
                }

                LRUCache(int capacity) {
                    super(16, 0.75f, true);
                    this.capacity = capacity;
                }

                int get(int key) {
                    return getOrDefault(key, -1);
                }

                void put(int key, int value) {
                    super.put(key, value);
                }

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                    return size() > capacity;
                }
            }
            """;

    /** Where everybody can read the jar, as they may not in the folder that it was built in. */
    @TempDir
    private static Path shared;

    private static Path jar;

    @TempDir
    private Path folder;

    @BeforeAll
    static void copy() throws Exception {
        jar = open(Files.copy(Path.of(Jar.COMMAND.get(2)), shared.resolve("heaphotel.jar")));
    }

    static Stream<Arguments> places() {
        return "all".equals(System.getProperty("heaphotel.layers"))
                ? Arrays.stream(Place.values())
                        .flatMap(place -> javas().stream().map(java -> Arguments.of(place, java)))
                : Stream.of(Arguments.of(Place.CONTAINER, ""));
    }

    /** Folders of JDKs; an empty name is for the one that the tool chooses. */
    private static List<String> javas() {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib/jvm"))) {
            return folders.filter(each -> Files.isExecutable(each.resolve("bin/javac")))
                    .filter(each -> !Files.isSymbolicLink(each))
                    .map(Path::toString)
                    .toList();
        } catch (java.io.IOException elsewhere) {
            return List.of("");
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aProgramThatReachesOutIsStoppedAndJudged(Place place, String java) throws Exception {
        assumeTrue(place.obstacle().isEmpty(), place.obstacle());
        try (ServerSocketChannel listener = listener()) {
            int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
            Path secret = open(Files.writeString(folder.resolve("secret"), "of the host"));
            Path program =
                    open(Files.writeString(folder.resolve("LRUCache.java"), REACHES_OUT.formatted(secret, port)));
            List<String> command = List.of(
                    "-Dheaphotel.danger.class-file-check=off", "judge", "lru-cache", program.toString(), "--json");
            JsonNode judgement = run(place, Map.of("HEAPHOTEL_JAVA_HOME", java), command)
                    .endsWith(0)
                    .json();

            assertThat(judgement.path("verdict").asString()).isEqualTo("ACCEPTED");
            assertThat(judgement.path("output").asString().lines())
                    .contains("file denied", "host file denied", "socket denied")
                    .allMatch(line -> line.endsWith(" denied"));
            assertThat(listener.accept()).isNull();
            JsonNode layers = judgement.path("sandbox").path("layers");
            for (String layer : place.inForce()) {
                assertThat(layers.path(layer).asString()).as(layer).isEqualTo("in force");
            }
            for (String layer : place.missing()) {
                assertThat(layers.path(layer).asString()).as(layer).isNotEqualTo("in force");
            }
        }
    }

    /** Below the minimum, or without a JDK, nothing is run, not even the self-test. */
    @ParameterizedTest
    @EnumSource
    void theDoctorNamesWhatHoldsAndHowToGetTheRest(Place place) throws Exception {
        assumeTrue(place.obstacle().isEmpty(), place.obstacle());
        Optional<String> lacking = place.missing().stream().sorted().findFirst();
        Map<String, String> demand = lacking.map(layer -> Map.of("HEAPHOTEL_SANDBOX_MINIMUM", "seccomp," + layer))
                .orElse(Map.of("HEAPHOTEL_JAVA_HOME", "/nonexistent"));
        JsonNode health =
                run(place, demand, List.of("doctor", "--json")).endsWith(3).json();

        assertThat(health.path("problem").path(0).asString())
                .contains(lacking.map(layer -> "must have: " + layer + ". It needs")
                        .orElse("Expected a JDK"));
        lacking.ifPresent(layer ->
                assertThat(health.path("layers").path(layer).asString()).isEqualTo("missing"));
        assertThat(health.path("layers").path("seccomp").asString()).isEqualTo("in force");
        if (place.inForce().contains("root of its own")) {
            assertThat(health.path("advice").valueStream().map(JsonNode::asString))
                    .contains("root of its own: in force. " + place.through());
        }
    }

    @Test
    void belowTheMinimumNothingIsJudged() throws Exception {
        assumeTrue(Place.CONTAINER.obstacle().isEmpty(), Place.CONTAINER.obstacle());
        Path program = open(
                Files.copy(Jar.example("lru-cache", "accepted", "RingOfArrays.java"), folder.resolve("LRUCache.java")));
        Run refused = run(
                Place.CONTAINER,
                Map.of("HEAPHOTEL_SANDBOX_MINIMUM", "root of its own"),
                List.of("judge", "lru-cache", program.toString()));

        refused.endsWith(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("root of its own", "Install bubblewrap", "user.max_user_namespaces");
    }

    private static ServerSocketChannel listener() throws Exception {
        ServerSocketChannel listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
        try (SocketChannel visitor = SocketChannel.open(listener.getLocalAddress());
                SocketChannel seen = listener.accept()) {
            assertThat(visitor.isConnected() && seen != null)
                    .as("the listener can be reached from outside a box")
                    .isTrue();
        }
        listener.configureBlocking(false);
        return listener;
    }

    /** So that whoever the tool runs as may read it: what stops the program must be the box. */
    private static Path open(Path file) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }

    private Run run(Place place, Map<String, String> environment, List<String> arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> options =
                arguments.stream().filter(each -> each.startsWith("-D")).toList();
        List<String> rest =
                arguments.stream().filter(each -> !each.startsWith("-D")).toList();
        List<String> command = Stream.of(Jar.COMMAND.subList(0, 1), options, List.of("-jar", jar.toString()), rest)
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(place.command(command))
                .directory(folder.toFile())
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()));
        environment.forEach((name, value) -> {
            if (!value.isEmpty()) {
                builder.environment().put(name, value);
            }
        });
        return new Run(builder.start().waitFor(), Files.readString(out), Files.readString(err));
    }
}
