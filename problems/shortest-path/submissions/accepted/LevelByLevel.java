import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** This level's vertices and the next one's; the level's number is the distance. */
class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> level = new ArrayList<>();
        seen.add(from);
        level.add(from);
        for (int steps = 0; !level.isEmpty(); steps++) {
            List<Integer> next = new ArrayList<>();
            for (Integer vertex : level) {
                if (vertex == to) {
                    return steps;
                }
                for (Integer neighbour : adjacency.get(vertex)) {
                    if (seen.add(neighbour)) {
                        next.add(neighbour);
                    }
                }
            }
            level = next;
        }
        return -1;
    }
}
