package dev.heaphotel.calibration;

import dev.heaphotel.judge.Judgement.PointRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Retained bytes against JOL, which adds up the sizes of the objects that the same program holds in a plain JVM. */
final class JolOracle {

    /** The bar: within 1 % or 256 bytes. */
    private static final long FEW_BYTES = 256;

    /** JOL walks slowly, and the graphs of a few sizes say it all. Bytes. */
    private static final long MOST_WALKED = 12 << 20;

    private JolOracle() {}

    /** One size at which both were asked. */
    record Difference(ProgramFile program, long size, long jol, long measured) {

        boolean holds() {
            return Math.abs(jol - measured) <= Math.max(FEW_BYTES, jol / 100);
        }
    }

    static List<Difference> ask(Result result) throws Exception {
        if (!result.program().truth().has("jol") || result.report().isEmpty()) {
            return List.of();
        }
        List<PointRow> all = result.report().get().lifetimes().get("retained").points().stream()
                .filter(point -> point.bytes() < MOST_WALKED)
                .toList();
        List<PointRow> points = List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1));
        Map<Long, Long> jol = sums(result.program(), points);
        List<Difference> differences = new ArrayList<>();
        points.forEach(point ->
                differences.add(new Difference(result.program(), point.size(), jol.get(point.size()), point.bytes())));
        return differences;
    }

    private static Map<Long, Long> sums(ProgramFile program, List<PointRow> points) throws Exception {
        Path file = Files.createTempFile("calibration", ".java");
        try {
            Files.writeString(file, program.source());
            List<String> arguments = new ArrayList<>(List.of(file.toString()));
            points.forEach(point -> arguments.add(Long.toString(point.size())));
            List<String> flags =
                    List.of("-Xmx512m", "-Djol.magicFieldOffset=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
            Map<Long, Long> sums = new HashMap<>();
            for (String line : ChildJvm.run(flags, JolChild.class, arguments)) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[0].matches("\\d+")) {
                    sums.put(Long.parseLong(words[0]), Long.parseLong(words[1]));
                }
            }
            return sums;
        } finally {
            Files.delete(file);
        }
    }
}
