package dev.heaphotel.measure;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who holds what grew.
 *
 * @param field      {@code LRUCache.map}, or a local variable as {@code Solution.shortestPath.queue}, or a method
 * @param declaredAt line of the candidate's source, from 1
 * @param filledAt   lines that fill it, ascending
 * @param path       from the candidate's object to what grew, {@code LRUCache.map}, {@code HashMap.table}
 */
public record Holder(String field, OptionalInt declaredAt, List<Integer> filledAt, List<String> path) {

    public Holder {
        filledAt = List.copyOf(filledAt);
        path = List.copyOf(path);
    }
}
