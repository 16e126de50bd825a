package dev.heaphotel.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small whole package in a temporary folder, to be spoilt in one place by a test. */
final class PackageDraft {

    static final String MANIFEST = """
            title: Counter
            difficulty: easy
            tags: [counting]
            lesson: Counting needs no list.
            entry:
              class: Counter
              signature: |
                class Counter {
                    int count(int limit) { ... }
                }
            counts: All that is allocated counts.
            axes:
              - name: limit
                symbol: n
                from: 64
                to: 4096
                hold: { width: 2*n }
              - name: width
                symbol: w
                from: 64
                to: 4096
                hold: { limit: 100 }
            bounds:
              - { axis: limit, lifetime: retained, growth: O(1) }
              - { axis: limit, lifetime: peak, growth: O(n) }
              - { axis: limit, lifetime: stack, growth: O(1) }
              - { axis: width, lifetime: retained, growth: O(1) }
              - { axis: width, lifetime: peak, growth: O(w) }
              - { axis: width, lifetime: stack, growth: O(1) }
            tests:
              - { limit: 3, width: 4, seeds: 2 }
            workload: CounterWorkload
            reference: submissions/accepted/OneNumber.java
            hints:
              - Keep a number.
            follow-ups:
              - question: What else?
                answer: Nothing.
            """;

    static final String EXPECTATIONS = """
            leak/KeepsAll.java:
              growth:
                limit: { retained: O(n) }
              holder: Counter.all
              says: [keeps]
            """;

    private final Path folder;

    PackageDraft(Path above) {
        this.folder = above.resolve("problems").resolve("counter");
        with("problem.yaml", MANIFEST);
        with("statement.md", "# Count");
        with("solution.md", "A number.");
        with("starter/Counter.java", "class Counter {}");
        with("workload/CounterWorkload.java", "final class CounterWorkload {}");
        with("submissions/accepted/OneNumber.java", "class Counter {}");
        with("submissions/leak/KeepsAll.java", "class Counter {}");
        with("submissions/expectations.yaml", EXPECTATIONS);
    }

    Path folder() {
        return folder;
    }

    PackageDraft with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    PackageDraft with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PackageDraft without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Changes the manifest; the text must be in it. */
    PackageDraft replacing(String text, String by) {
        if (!MANIFEST.contains(text)) {
            throw new IllegalArgumentException("no such text in the manifest: " + text);
        }
        return with("problem.yaml", MANIFEST.replace(text, by));
    }

    Problem problem() {
        Reading reading = ProblemReader.read(folder);
        if (reading instanceof Reading.Loaded loaded) {
            return loaded.problem();
        }
        throw new AssertionError("broken: " + complaints());
    }

    /** Each on its line as people see it; empty when the package is whole. */
    List<String> complaints() {
        return ProblemReader.read(folder) instanceof Reading.Broken broken
                ? broken.complaints().stream().map(Complaint::toString).toList()
                : List.of();
    }
}
