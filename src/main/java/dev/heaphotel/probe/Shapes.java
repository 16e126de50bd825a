package dev.heaphotel.probe;

import dev.heaphotel.wire.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Path shapes as small numbers, with how many objects have each and how large they are. */
final class Shapes {

    /** The step from an array to its elements; it does not show in a path. */
    static final String ELEMENT = "[]";

    private static final int MOST_REPORTED = 500;

    private final List<List<String>> paths = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private long[] count = new long[64];
    private long[] bytes = new long[64];

    int root(String name) {
        return number(List.of(name));
    }

    /**
     * The shape one step on. A step that the path already has folds the path back to it: at once where only fields of the same
     * class lie between, so that a chain is one shape, else the third time, so that a list of lists is told from a list.
     */
    int step(int from, String step) {
        long key = (long) from << 32 | words.computeIfAbsent(step, any -> words.size());
        Integer known = steps.get(key);
        if (known == null) {
            known = number(extended(paths.get(from), step));
            steps.put(key, known);
        }
        return known;
    }

    private static List<String> extended(List<String> path, String step) {
        int seen = step.equals(ELEMENT) ? -1 : path.lastIndexOf(step);
        boolean folds = seen >= 0 && (isChain(path.subList(seen, path.size())) || path.indexOf(step) < seen);
        List<String> extended = new ArrayList<>(folds ? path.subList(0, seen) : path);
        extended.add(step);
        return extended;
    }

    private static boolean isChain(List<String> between) {
        return between.stream()
                        .map(step -> step.substring(0, Math.max(0, step.lastIndexOf('.'))))
                        .distinct()
                        .count()
                == 1;
    }

    private int number(List<String> path) {
        Integer number = numbers.putIfAbsent(path, paths.size());
        if (number == null) {
            paths.add(path);
            return paths.size() - 1;
        }
        return number;
    }

    void count(int shape, long size) {
        if (shape >= count.length) {
            count = Arrays.copyOf(count, shape * 2);
            bytes = Arrays.copyOf(bytes, shape * 2);
        }
        count[shape]++;
        bytes[shape] += size;
    }

    /** The largest shapes first. */
    List<Shape> report() {
        return IntStream.range(0, Math.min(paths.size(), count.length))
                .filter(shape -> count[shape] > 0)
                .mapToObj(shape -> new Shape(shown(paths.get(shape)), count[shape], bytes[shape]))
                .sorted(Comparator.comparingLong(Shape::bytes).reversed())
                .limit(MOST_REPORTED)
                .toList();
    }

    private static List<String> shown(List<String> path) {
        return path.stream().filter(step -> !step.equals(ELEMENT)).toList();
    }
}
