import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Set<Integer> unknown = new HashSet<>();
        for (int i = 0; i < adjacency.size(); i++) {
            unknown.add(i);
        }
        Set<Integer> border = new HashSet<>();
        border.add(from);
        int n = 0;
        while (!border.isEmpty()) {
            if (border.contains(to)) {
                return n;
            }
            for (Integer each : border) {
                unknown.remove(each);
            }
            Set<Integer> reachable = new HashSet<>();
            for (Integer each : border) {
                reachable.addAll(adjacency.get(each));
            }
            reachable.retainAll(unknown);
            border = reachable;
            n++;
        }
        return -1;
    }
}
