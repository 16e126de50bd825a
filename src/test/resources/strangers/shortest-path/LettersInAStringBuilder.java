import java.util.ArrayDeque;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        StringBuilder map = new StringBuilder(".".repeat(adjacency.size()));
        ArrayDeque<Integer> a = new ArrayDeque<>();
        ArrayDeque<Integer> b = new ArrayDeque<>();
        map.setCharAt(from, '#');
        a.push(from);
        int steps = 0;
        while (!a.isEmpty()) {
            while (!a.isEmpty()) {
                Integer vertex = a.pop();
                if (vertex == to) {
                    return steps;
                }
                for (Integer next : adjacency.get(vertex)) {
                    if (map.charAt(next) == '.') {
                        map.setCharAt(next, '#');
                        b.push(next);
                    }
                }
            }
            ArrayDeque<Integer> t = a;
            a = b;
            b = t;
            steps++;
        }
        return -1;
    }
}
