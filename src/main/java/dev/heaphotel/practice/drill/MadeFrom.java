package dev.heaphotel.practice.drill;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of a program is still in another one, by lines. */
final class MadeFrom {

    /** With less of its lines another program was written in its place. */
    static final double LEAST = 0.5;

    /** Shorter lines, braces mostly, stand in every program. In characters without blanks. */
    private static final int TELLING = 4;

    private MadeFrom() {}

    /**
     * The part of the telling lines of the first that the second has, 0 to 1.
     *
     * @param starter what every program begins with, which tells nothing
     */
    static double share(String program, String made, String starter) {
        List<String> given = telling(starter);
        List<String> lines =
                telling(program).stream().filter(line -> !given.contains(line)).toList();
        Map<String, Long> there =
                telling(made).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Long> wanted =
                lines.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long kept = wanted.entrySet().stream()
                .mapToLong(line -> Math.min(line.getValue(), there.getOrDefault(line.getKey(), 0L)))
                .sum();
        return lines.isEmpty() ? 0 : (double) kept / lines.size();
    }

    private static List<String> telling(String source) {
        return source.lines()
                .map(line -> line.replaceAll("\\s+", ""))
                .filter(line -> line.length() >= TELLING)
                .filter(line -> !line.startsWith("import") && !line.startsWith("@"))
                .toList();
    }
}
