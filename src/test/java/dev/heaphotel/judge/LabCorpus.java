package dev.heaphotel.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Methods as strangers write them, each with the space textbooks give it. A file begins with what is expected and how it is
 * measured: {@code // space: O(n)}, {@code // output: O(1)}, {@code // arg: k=10}.
 */
final class LabCorpus {

    private static final Path FOLDER = Path.of("src/test/resources/lab");

    private LabCorpus() {}

    record Entry(String name, String source, Map<String, List<String>> notes) {

        Optional<String> note(String key) {
            return notes.getOrDefault(key, List.of()).stream().findFirst();
        }

        LabRequest request() {
            Map<String, String> generators = new LinkedHashMap<>();
            notes.getOrDefault("arg", List.of())
                    .forEach(arg -> generators.put(arg.split("=", 2)[0], arg.split("=", 2)[1]));
            List<Long> sizes = note("sizes").stream()
                    .flatMap(each -> Arrays.stream(each.split(",")))
                    .map(Long::valueOf)
                    .toList();
            return new LabRequest("Solution.java", source, note("method"), generators, sizes, note("calls"));
        }

        /** What is not as expected; empty when all is. */
        List<String> wrong(LabOutcome outcome) {
            if (!(outcome instanceof LabOutcome.Measured measured)) {
                return List.of(String.valueOf(outcome));
            }
            LabReport report = measured.report();
            return Stream.of("space", "retained", "output")
                    .filter(key -> note(key).isPresent())
                    .filter(key -> !List.of(note(key).orElseThrow().split("\\|"))
                            .contains(
                                    key.equals("space")
                                            ? report.space()
                                            : report.lifetimes().get(key).measured()))
                    .map(key -> key + " expected " + note(key).orElseThrow() + " " + report)
                    .toList();
        }
    }

    static Entry entry(String name) throws IOException {
        String source = Files.readString(FOLDER.resolve(name + ".java"));
        Map<String, List<String>> notes = new LinkedHashMap<>();
        source.lines().filter(line -> line.matches("// \\w+: .*")).forEach(line -> {
            String key = line.substring(3, line.indexOf(':'));
            String value = line.substring(line.indexOf(':') + 2);
            notes.merge(
                    key,
                    List.of(value),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        });
        return new Entry(name, source, notes);
    }

    /** Measures them all, or those named, and prints what is not as expected. */
    public static void main(String[] names) throws Exception {
        List<String> wanted = List.of(names);
        int wrong = 0;
        try (JudgingRoom room = JudgingRoom.open(1);
                Stream<Path> files = Files.list(FOLDER)) {
            for (String name : files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> wanted.isEmpty() || wanted.contains(name))
                    .sorted()
                    .toList()) {
                Entry entry = entry(name);
                long start = System.nanoTime();
                LabOutcome outcome = room.lab().measure(entry.request());
                List<String> why = entry.wrong(outcome);
                wrong += why.isEmpty() ? 0 : 1;
                System.out.printf(
                        "%-5s %-24s %-12s %4.1f s %s%n",
                        why.isEmpty() ? "ok" : "WRONG",
                        name,
                        outcome instanceof LabOutcome.Measured measured
                                ? measured.report().space()
                                : "",
                        (System.nanoTime() - start) / 1e9,
                        why);
            }
        }
        System.out.println(wrong + " wrong");
    }
}
