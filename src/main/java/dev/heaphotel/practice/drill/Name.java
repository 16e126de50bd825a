package dev.heaphotel.practice.drill;

import java.util.Set;

/**
 * Something of a program that may hold memory.
 *
 * @param id    as a judgement names it: {@code LRUCache.nodes}, {@code Solution.shortestPath.queue}
 * @param label as the page names it: {@code nodes}, {@code Node.older}
 * @param type  as it is written, {@code Map<Integer, Node>}
 * @param place the type, or the method of a local
 */
record Name(String id, String label, String type, Kind kind, String place) {

    private static final Set<String> PRIMITIVE =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

    enum Kind {
        FIELD,
        LOCAL
    }

    /** One value of fixed size. */
    boolean primitive() {
        return PRIMITIVE.contains(type);
    }

    boolean local() {
        return kind == Kind.LOCAL;
    }

    /** As it stands in the code. */
    String word() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
