package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Graphs that are connected where they have edges enough, and acyclic: the path 0 → 1 → … first, then random edges from a
 * smaller vertex to a larger one. The path makes a depth-first search as deep as it can be.
 */
final class Graphs {

    private Graphs() {}

    /** Rows of two vertices, of two vertices and a weight from 1 where {@code heaviest} is above 0. */
    static int[][] edges(int vertices, int edges, int heaviest, SplittableRandom random) {
        int[][] rows = new int[vertices < 2 ? 0 : edges][];
        for (int i = 0; i < rows.length; i++) {
            int from = i < vertices - 1 ? i : random.nextInt(vertices - 1);
            int to = i < vertices - 1 ? i + 1 : random.nextInt(from + 1, vertices);
            rows[i] = heaviest > 0 ? new int[] {from, to, random.nextInt(1, heaviest + 1)} : new int[] {from, to};
        }
        return rows;
    }

    /** For each vertex those it has an edge to. */
    static int[][] adjacency(int vertices, int edges, SplittableRandom random) {
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < vertices; i++) {
            next.add(new ArrayList<>());
        }
        for (int[] edge : edges(vertices, edges, 0, random)) {
            next.get(edge[0]).add(edge[1]);
        }
        return next.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
