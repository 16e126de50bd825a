import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        List<List<Integer>> levels = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        levels.add(new ArrayList<>(List.of(from)));
        seen.add(from);
        for (int i = 0; !levels.get(i).isEmpty(); i++) {
            List<Integer> next = new ArrayList<>();
            for (int v : levels.get(i)) {
                for (int w : adjacency.get(v)) {
                    if (seen.add(w)) {
                        next.add(w);
                    }
                }
            }
            levels.add(next);
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).contains(to)) {
                return i;
            }
        }
        return -1;
    }
}
