package dev.heaphotel.compile.box;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What is known of one value on the stack or in a local variable.
 *
 * @param size     in slots
 * @param origins  the variables through which it was reached; what is added to it is held by all of them
 * @param kind     what else is known
 * @param freshAt  the line where it was allocated as an array whose length is no constant; 0 for anything else
 */
record Held(int size, Set<Origin> origins, Kind kind, int freshAt) implements Value {

    enum Kind {
        ANY,
        /** The receiver of the method itself. */
        THIS,
        NULL,
        /** An {@code int} that is the same on every run. */
        CONSTANT
    }

    static final Held ONE = new Held(1, Set.of(), Kind.ANY, 0);
    static final Held TWO = new Held(2, Set.of(), Kind.ANY, 0);
    static final Held NULL = new Held(1, Set.of(), Kind.NULL, 0);
    static final Held CONSTANT = new Held(1, Set.of(), Kind.CONSTANT, 0);
    static final Held THIS = new Held(1, Set.of(), Kind.THIS, 0);

    static Held of(int size) {
        return size == 2 ? TWO : ONE;
    }

    static Held from(Set<Origin> origins) {
        return origins.isEmpty() ? ONE : new Held(1, origins, Kind.ANY, 0);
    }

    static Held freshAt(int line) {
        return new Held(1, Set.of(), Kind.ANY, line);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    @Override
    public int getSize() {
        return size;
    }

    Held with(Origin origin) {
        return origins.contains(origin) ? this : new Held(size, union(origins, Set.of(origin)), kind, freshAt);
    }

    /** What is known when it may be either. */
    Held or(Held other) {
        if (equals(other)) {
            return this;
        }
        Kind both = kind == other.kind ? kind : Kind.ANY;
        return new Held(
                Math.min(size, other.size), union(origins, other.origins), both, Math.max(freshAt, other.freshAt));
    }

    private static Set<Origin> union(Set<Origin> a, Set<Origin> b) {
        Set<Origin> both = new HashSet<>(a);
        both.addAll(b);
        return Set.copyOf(both);
    }
}
