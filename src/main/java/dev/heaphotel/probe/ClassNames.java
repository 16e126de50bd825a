package dev.heaphotel.probe;

import java.util.Map;

/** Class names as the JVM writes them, made readable. */
final class ClassNames {

    /** What all lambdas of one class share; the rest of such a name is a number and an address. */
    static final String LAMBDA = "$$Lambda";

    private static final Map<Character, String> PRIMITIVES = Map.of(
            'B', "byte", 'C', "char", 'D', "double", 'F', "float", 'I', "int", 'J', "long", 'S', "short", 'Z',
            "boolean");

    private ClassNames() {}

    /** {@code [I} is {@code int[]}, {@code [Ljava.lang.Object;} is {@code java.lang.Object[]}; lambdas lose their number. */
    static String readable(String name) {
        int dimensions = 0;
        while (dimensions < name.length() && name.charAt(dimensions) == '[') {
            dimensions++;
        }
        return element(name, dimensions) + "[]".repeat(dimensions);
    }

    private static String element(String name, int dimensions) {
        int lambda = name.indexOf(LAMBDA);
        if (lambda >= 0) {
            return name.substring(dimensions == 0 ? 0 : dimensions + 1, lambda) + LAMBDA;
        }
        if (dimensions == 0) {
            return name;
        }
        char kind = name.charAt(dimensions);
        return kind == 'L' ? name.substring(dimensions + 1, name.length() - 1) : PRIMITIVES.getOrDefault(kind, name);
    }
}
