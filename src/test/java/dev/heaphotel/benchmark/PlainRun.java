package dev.heaphotel.benchmark;

import dev.heaphotel.sandbox.JavaHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The baseline: {@code javac Solution.java && java Solution}, without any box, at the largest size, once. It tells the memory in
 * use as a judge would that knows no better.
 */
final class PlainRun {

    /** What the problem's own workload does, in one class beside the candidate's. */
    private static final String SOLUTION = """
            import java.util.SplittableRandom;

            public class Solution {
                public static void main(String[] arguments) {
                    int capacity = %d;
                    int requests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : %d;
                    long before = arguments.length > 0 ? used() : 0;
                    LRUCache cache = new LRUCache(capacity);
                    SplittableRandom random = new SplittableRandom(1);
                    long sum = 0;
                    for (int i = 0; i < requests; i++) {
                        if (random.nextInt(100) < 65) {
                            cache.put(i * 0x9E3779B1, i);
                        } else {
                            sum += cache.get((i - random.nextInt(capacity)) * 0x9E3779B1);
                        }
                    }
                    System.out.println(sum + " " + (arguments.length > 0 ? used() - before : 0) + " " + (cache == null));
                }

                private static long used() {
                    System.gc();
                    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
                }
            }
            """;

    private final JavaHome java;
    private final Path folder;

    /** @param candidate source of {@code LRUCache}, which becomes the second class of the file */
    PlainRun(JavaHome java, Path folder, String candidate, int capacity, int requests) throws IOException {
        this.java = java;
        this.folder = Files.createDirectories(folder);
        String imports = imports(candidate);
        Files.writeString(
                folder.resolve("Solution.java"),
                imports + SOLUTION.formatted(capacity, requests) + candidate.substring(imports.length()));
    }

    /** Imports stand at the head of a file. */
    private static String imports(String source) {
        int last = source.lastIndexOf("\nimport ");
        return last < 0 && !source.startsWith("import ") ? "" : source.substring(0, source.indexOf('\n', last + 1) + 1);
    }

    Path folder() {
        return folder;
    }

    void compile() throws IOException, InterruptedException {
        run(List.of(java.folder().resolve("bin/javac").toString(), "Solution.java"));
    }

    void run() throws IOException, InterruptedException {
        compile();
        run(List.of(java.folder().resolve("bin/java").toString(), "Solution"));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + Files.readString(folder.resolve("output.txt")));
        }
    }
}
