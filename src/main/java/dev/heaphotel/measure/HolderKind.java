package dev.heaphotel.measure;

import java.util.Locale;

/** What kind of thing holds memory; decides the advice. The words are stable: they stand in JSON. */
public enum HolderKind {
    /** A thread-local's value lives as long as its thread. */
    THREAD_LOCAL,
    /** A thread still runs or waits, and holds what its task holds. */
    THREAD,
    /** Tasks wait in an executor. */
    EXECUTOR,
    /** Tasks wait in a timer. */
    TIMER,
    /** A lambda took along more than it needs. */
    LAMBDA,
    /** An inner, local or anonymous class's object leads to the object around it, or to a variable it took along. */
    INNER_CLASS,
    /** A view or an iterator is small and keeps the whole collection behind it. */
    VIEW,
    /** A weak map's value leads to its own key. */
    MAP_VALUE_HOLDS_KEY,
    /** The references of a soft or weak cache stay when what they led to is gone. */
    REFERENCE_CACHE,
    /** A text or byte buffer that is never started anew. */
    BUFFER,
    /** A collection was emptied, and its array keeps its largest size. */
    CAPACITY,
    /** An exception skips the line that takes out. */
    ERROR_PATH,
    /** Listeners that nobody removes. */
    LISTENERS,
    /** A static lives as long as its class. */
    STATIC,
    /** An array keeps what was taken from it, for its slot was not set to null. */
    STALE_SLOTS,
    /** A pool or registry into which things go and out of which nothing comes. */
    POOL,
    MAP,
    LIST,
    /** The candidate's own nodes, linked. */
    LINKED,
    ARRAY,
    FIELD,
    /** A local variable, while its method runs. */
    LOCAL,
    /** What a method's expressions make. */
    METHOD,
    /** Calls that wait for deeper ones. */
    RECURSION;

    /** {@code map-value-holds-key}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
