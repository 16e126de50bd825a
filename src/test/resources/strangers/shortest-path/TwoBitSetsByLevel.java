import java.util.BitSet;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int vertices = adjacency.size();
        BitSet reached = new BitSet(vertices);
        BitSet level = new BitSet(vertices);
        BitSet next = new BitSet(vertices);
        level.set(from);
        for (int steps = 0; !level.isEmpty(); steps++) {
            if (level.get(to)) {
                return steps;
            }
            reached.or(level);
            next.clear();
            for (int vertex = level.nextSetBit(0); vertex >= 0; vertex = level.nextSetBit(vertex + 1)) {
                for (int neighbour : adjacency.get(vertex)) {
                    next.set(neighbour);
                }
            }
            next.andNot(reached);
            BitSet swap = level;
            level = next;
            next = swap;
        }
        return -1;
    }
}
