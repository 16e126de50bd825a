import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Map<String, Integer> distance = new HashMap<>();
        LinkedList<String> queue = new LinkedList<>();
        String goal = "node-" + to;
        distance.put("node-" + from, 0);
        queue.add("node-" + from);
        while (!queue.isEmpty()) {
            String name = queue.removeFirst();
            if (name.equals(goal)) {
                return distance.get(name);
            }
            int vertex = Integer.parseInt(name.substring(name.indexOf('-') + 1));
            for (int next : adjacency.get(vertex)) {
                String nextName = "node-" + next;
                if (!distance.containsKey(nextName)) {
                    distance.put(nextName, distance.get(name) + 1);
                    queue.addLast(nextName);
                }
            }
        }
        return -1;
    }
}
